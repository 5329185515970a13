import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { collectSecrets } from './collect-secrets.ts';
import { APPLICATION, botUser, guild, TOKEN } from './payloads.ts';
import { SlowSockets } from './slow-socket.ts';

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

/** What people ask: these may come late. */
const HELD_BACK: ReadonlySet<string> = new Set(['INTERACTION_CREATE', 'MESSAGE_CREATE']);

interface Event {
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

interface Session {
  readonly id: string;
  readonly events: Event[];
  /** Of an event that comes late, by its number: that of one sent after it; none is sent yet while it is held back. */
  readonly late: Map<number, number>;
  socket: WebSocket | undefined;
  /** Up to where the bot has told that it heard them. */
  heard: number;
}

/** An event on its way to the bot. */
export interface Sent {
  readonly heard: () => boolean;
  /** Its session ended before the bot told that it heard it: whether it did will never be known. */
  readonly lost: () => boolean;
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
  /** Whether heartbeats stay unanswered. */
  deaf = false;
  /** How many resumes are refused from now on. */
  refusedResumes = 0;
  connections = 0;
  /** What came of it all, by name, for whoever counts. */
  readonly happened = { 'resume refused': 0, 'heartbeat unanswered': 0, repeated: 0, late: 0, reordered: 0 };
  readonly sockets = new SlowSockets();
  /** How many of what people ask next are held back. */
  #toHold = 0;
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
      this.#send(connection, {
        op: OP.hello,
        d: { heartbeat_interval: this.#options.heartbeatMs ?? 45_000 },
      });
    });
  }

  /** Sends an event; with the connection down it waits for the session to be resumed. */
  dispatch(t: string, d: unknown): Sent {
    const [sent] = this.dispatchAll([{ t, d }]);
    if (sent === undefined) throw new Error('Nothing was dispatched');
    return sent;
  }

  /** Sends several, in another order than their numbers tell. */
  dispatchAll(
    given: readonly { readonly t: string; readonly d: unknown }[],
    order: (events: readonly Event[]) => readonly Event[] = (events) => events,
  ): Sent[] {
    for (const { t, d } of given) collectSecrets(t, d);
    const session = this.#session;
    if (!session) throw new Error('No session to dispatch to');
    const events = given.map(({ t, d }, i) => ({ t, s: session.events.length + 1 + i, d }));
    session.events.push(...events);
    for (const event of order(events)) {
      if (this.#toHold > 0 && HELD_BACK.has(event.t)) {
        this.#toHold -= 1;
        session.late.set(event.s, Number.POSITIVE_INFINITY);
      } else if (session.socket) this.#send(session.socket, { op: OP.dispatch, ...event });
    }
    return events.map(({ s }) => {
      const heard = () => session.heard >= (session.late.get(s) ?? s);
      return { heard, lost: () => this.#session !== session && !heard() };
    });
  }

  /** Holds back the next things that somebody asks, one or more; what is asked after them goes ahead. */
  holdNext(count = 1): void {
    this.#toHold = count;
  }

  /** Sends what was held back in some order, and something after each, by which is known that it was heard. */
  release(order: (numbers: readonly number[]) => readonly number[] = (numbers) => numbers): void {
    this.#toHold = 0;
    const session = this.#session;
    if (session === undefined) return;
    const held = [...session.late].filter(([, after]) => after === Number.POSITIVE_INFINITY);
    let last = 0;
    for (const s of order(held.map(([number]) => number))) {
      const event = session.events[s - 1];
      if (event === undefined) continue;
      this.happened.late += 1;
      if (s < last) this.happened.reordered += 1;
      last = s;
      session.late.set(s, session.events.length + 1);
      if (session.socket) this.#send(session.socket, { op: OP.dispatch, ...event });
      this.dispatch('NOTHING_KNOWN', {});
    }
  }

  /** Whether there is a session, be it connected or to be resumed. */
  get hasSession(): boolean {
    return this.#session !== undefined;
  }

  /** Sends the last events once more. */
  repeat(count: number): void {
    const session = this.#session;
    for (const event of session?.events.slice(-count) ?? []) {
      if (session?.socket === undefined) continue;
      this.happened.repeated += 1;
      this.#send(session.socket, { op: OP.dispatch, ...event });
    }
  }

  /** Sends what is no whole JSON. */
  sendCut(): void {
    const socket = this.#session?.socket;
    if (socket) this.sockets.send(socket, '{"op":0,"t":"INTERACTION_CR');
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
    if (this.#session?.socket) this.#send(this.#session.socket, { op: OP.reconnect, d: null });
  }

  invalidate(): void {
    const socket = this.#session?.socket;
    this.#session = undefined;
    if (socket) this.#send(socket, { op: OP.invalidSession, d: false });
  }

  /** Sends what no gateway should. */
  sendRaw(packet: unknown): void {
    const socket = this.#session?.socket;
    if (socket) this.sockets.send(socket, JSON.stringify(packet));
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
      if (this.#session?.socket === connection) this.#hear(this.#session, packet.d);
      if (this.deaf) this.happened['heartbeat unanswered'] += 1;
      else this.#send(connection, { op: OP.ack });
    } else if (packet.op === OP.identify) this.#identify(connection, packet.d);
    else if (packet.op === OP.resume) this.#resume(connection, packet.d);
  }

  #hear(session: Session, number: unknown): void {
    session.heard = Math.max(session.heard, Number(number ?? 0));
  }

  #identify(connection: WebSocket, d: Record<string, unknown>): void {
    this.identifies.push(d);
    if (d['token'] !== TOKEN || Number(d['intents']) & PRIVILEGED) {
      connection.close(d['token'] === TOKEN ? 4014 : 4004);
      return;
    }
    const guilds = (this.#options.guilds ?? [guild()]) as { id: string }[];
    this.#session = { id: randomUUID(), events: [], late: new Map(), socket: connection, heard: 0 };
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
    const refused = this.refusedResumes > 0;
    if (refused) {
      this.refusedResumes -= 1;
      this.happened['resume refused'] += 1;
    }
    if (!session || refused || session.id !== d['session_id']) {
      this.#session = undefined;
      this.#send(connection, { op: OP.invalidSession, d: false });
      return;
    }
    this.#hear(session, d['seq']);
    session.socket = connection;
    for (const event of session.events.filter(({ s }) => (session.late.get(s) ?? s) > Number(d['seq']))) {
      this.#send(connection, { op: OP.dispatch, ...event });
    }
    this.dispatch('RESUMED', {});
  }

  #send(connection: WebSocket, packet: object): void {
    this.sockets.send(connection, JSON.stringify(packet));
  }
}
