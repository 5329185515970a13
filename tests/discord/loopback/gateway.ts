import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { APPLICATION, botUser, guild, TOKEN } from './payloads.ts';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  ack: 11,
};
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

interface Event {
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

interface Session {
  readonly id: string;
  readonly events: Event[];
  socket: WebSocket | undefined;
}

export interface GatewayOptions {
  readonly heartbeatMs?: number;
  /** Accepts connections and never says a word. */
  readonly silent?: boolean;
  readonly guilds?: readonly object[];
}

/** The gateway: sessions with numbered events, which outlive their connections until they are invalidated. */
export class Gateway {
  readonly identifies: Record<string, unknown>[] = [];
  readonly resumes: Record<string, unknown>[] = [];
  heartbeats = 0;
  connections = 0;
  #server = new WebSocketServer({ noServer: true });
  #session: Session | undefined;
  #address: () => string;
  #options: GatewayOptions;

  constructor(address: () => string, options: GatewayOptions = {}) {
    this.#address = address;
    this.#options = options;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const query = new URL(request.url ?? '/', 'ws://loopback').searchParams;
    this.#server.handleUpgrade(request, socket, head, (connection) => {
      this.connections += 1;
      if (query.get('v') !== '10' || query.get('encoding') !== 'json') {
        connection.close(4012);
        return;
      }
      if (this.#options.silent) return;
      connection.on('message', (data) => this.#receive(connection, JSON.parse(String(data))));
      send(connection, { op: OP.hello, d: { heartbeat_interval: this.#options.heartbeatMs ?? 45_000 } });
    });
  }

  /** Sends an event; with the connection down it waits for the session to be resumed. */
  dispatch(t: string, d: unknown): void {
    const session = this.#session;
    if (!session) throw new Error('No session to dispatch to');
    const event = { t, s: session.events.length + 1, d };
    session.events.push(event);
    if (session.socket) send(session.socket, { op: OP.dispatch, ...event });
  }

  /** Whether the bot is listening. */
  get connected(): boolean {
    return this.#session?.socket?.readyState === 1;
  }

  /** Cuts the connection without a word. */
  drop(): void {
    const socket = this.#session?.socket;
    if (this.#session) this.#session.socket = undefined;
    socket?.terminate();
  }

  close(code: number): void {
    this.#session?.socket?.close(code);
  }

  askToReconnect(): void {
    if (this.#session?.socket) send(this.#session.socket, { op: OP.reconnect, d: null });
  }

  invalidate(): void {
    const socket = this.#session?.socket;
    this.#session = undefined;
    if (socket) send(socket, { op: OP.invalidSession, d: false });
  }

  /** Sends what no gateway should. */
  sendRaw(packet: unknown): void {
    this.#session?.socket?.send(JSON.stringify(packet));
  }

  /** Cuts the connection and loses the session. */
  forget(): void {
    const socket = this.#session?.socket;
    this.#session = undefined;
    socket?.terminate();
  }

  stop(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }

  #receive(connection: WebSocket, packet: { op: number; d: Record<string, unknown> }): void {
    if (packet.op === OP.heartbeat) {
      this.heartbeats += 1;
      send(connection, { op: OP.ack });
    } else if (packet.op === OP.identify) this.#identify(connection, packet.d);
    else if (packet.op === OP.resume) this.#resume(connection, packet.d);
  }

  #identify(connection: WebSocket, d: Record<string, unknown>): void {
    this.identifies.push(d);
    if (d['token'] !== TOKEN || Number(d['intents']) & PRIVILEGED) {
      connection.close(d['token'] === TOKEN ? 4014 : 4004);
      return;
    }
    const guilds = (this.#options.guilds ?? [guild()]) as { id: string }[];
    this.#session = { id: randomUUID(), events: [], socket: connection };
    this.dispatch('READY', {
      v: 10,
      user: botUser,
      session_id: this.#session.id,
      resume_gateway_url: this.#address(),
      session_type: 'normal',
      shard: [0, 1],
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      application: { id: APPLICATION, flags: 0 },
    });
    for (const each of guilds) this.dispatch('GUILD_CREATE', each);
  }

  #resume(connection: WebSocket, d: Record<string, unknown>): void {
    this.resumes.push(d);
    const session = this.#session;
    if (!session || session.id !== d['session_id']) {
      send(connection, { op: OP.invalidSession, d: false });
      return;
    }
    session.socket = connection;
    for (const event of session.events.filter(({ s }) => s > Number(d['seq']))) {
      send(connection, { op: OP.dispatch, ...event });
    }
    this.dispatch('RESUMED', {});
  }
}

function send(connection: WebSocket, packet: object): void {
  connection.send(JSON.stringify(packet));
}
