import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Link } from './mishaps.ts';

/** A way to a server on this machine that can be cut, closed and opened again: for the client, the server goes and comes. */
export async function openLink(to: number): Promise<Link & { readonly port: number }> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const one of [near, far]) keep(one);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    near.pipe(far).pipe(near);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  /** Of two that overlap, the first to end opens it for both. */
  let opening: Promise<void> | undefined;
  return {
    port,
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => void server.close(),
    open: () => {
      if (server.listening) return Promise.resolve();
      opening ??= listen(port).finally(() => {
        opening = undefined;
      });
      return opening;
    },
  };
}
