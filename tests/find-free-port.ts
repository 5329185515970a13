import { createServer } from 'node:net';

/**
 * Below the ports that a system gives by itself (Linux from 32768 on, others from 49152): what is free there now is not
 * given to anybody else before the program that is to have it has started.
 */
const [FIRST, LAST] = [10_000, 32_000];

/** A port of this machine that nobody listens at, and neither at the next, which a shard takes. */
export async function findFreePort(): Promise<number> {
  for (;;) {
    // By chance, since other tests look for theirs at the same time.
    const port = FIRST + 2 * Math.floor((Math.random() * (LAST - FIRST)) / 2);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
