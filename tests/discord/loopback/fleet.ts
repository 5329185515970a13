import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { shardOf } from '../../../src/discord/own-servers.ts';
import { APPLICATION, botUser, TOKEN } from './payloads.ts';

/** One connection of a bot, as the shard it said it is. */
export interface Session {
  readonly id: number;
  readonly count: number;
  readonly socket: WebSocket;
  events: number;
}

/** What came of an interaction. Times as `performance.now()` has them. */
export interface Fate {
  readonly sent: number;
  /** When it was first answered. */
  first?: number;
  /** Its type: 5 and 6 announce, others answer. */
  type?: number;
  /** Callbacks that were taken, and those refused since another was. */
  taken: number;
  refused: number;
  /** Edits and messages after the callback. */
  followed: number;
}

export interface FleetOptions {
  /** What a shard is told of its servers, as JSON. */
  readonly serversOf: (shard: number, count: number) => Iterable<string>;
  /** Recommended, and how many may identify at once. */
  readonly shards?: number;
  readonly concurrency?: number;
  /** More shards than a bot says it has are needed. */
  readonly refusesFewerThan?: number;
  /** A callback takes so long to travel, in ms. */
  readonly delayMs?: number;
}

/**
 * A Discord for many servers and several processes: sessions by shard, any number of each, and of every interaction
 * only what became of it. `Loopback` looks at every word instead.
 */
export class Fleet {
  readonly sessions = new Set<Session>();
  /** By token; take out what is no longer looked at. */
  readonly fates = new Map<string, Fate>();
  readonly identifies: { readonly id: number; readonly at: number }[] = [];
  readonly published: unknown[] = [];
  /** Messages by their nonce. */
  readonly messages = new Map<string, number>();
  remaining = 1000;
  onAnswer: (token: string, fate: Fate) => void = () => undefined;
  /** Told of each session that begins, before anybody can have left for it. */
  onSession: (session: Session) => void = () => undefined;
  readonly #options: FleetOptions;
  readonly #http = createServer((request, response) => void this.#serve(request, response));
  readonly #sockets = new WebSocketServer({ noServer: true });

  private constructor(options: FleetOptions) {
    this.#options = options;
    this.#http.on('upgrade', (request, socket, head) =>
      this.#sockets.handleUpgrade(request, socket, head, (connection) => this.#greet(connection)),
    );
  }

  static async start(options: FleetOptions): Promise<Fleet> {
    const fleet = new Fleet(options);
    await new Promise<void>((resolve) => fleet.#http.listen(0, '127.0.0.1', resolve));
    return fleet;
  }

  get #port(): number {
    return (this.#http.address() as AddressInfo).port;
  }

  get apiBase(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  async stop(): Promise<void> {
    for (const { socket } of this.sessions) socket.terminate();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** Sends an event to every session that hears of a server; how many that are. */
  dispatch(t: string, guild: string | undefined, d: object): number {
    const data = JSON.stringify(d);
    let heard = 0;
    for (const session of this.sessions) {
      if (session.id !== (guild === undefined ? 0 : shardOf(guild, session.count))) continue;
      heard += 1;
      send(session, t, data);
    }
    return heard;
  }

  /** Sends an interaction. @param due when it should have been sent, where that is earlier */
  interact(
    interaction: { readonly token: string; readonly guild_id?: string },
    due = performance.now(),
  ): Fate & { readonly heard: number } {
    const fate: Fate & { heard: number } = { sent: due, taken: 0, refused: 0, followed: 0, heard: 0 };
    this.fates.set(interaction.token, fate);
    fate.heard = this.dispatch('INTERACTION_CREATE', interaction.guild_id, interaction);
    return fate;
  }

  #greet(connection: WebSocket): void {
    connection.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    connection.on('message', (data) => {
      const { op, d } = JSON.parse(String(data));
      if (op === 1) connection.send('{"op":11}');
      else if (op === 6) connection.send('{"op":9,"d":false}');
      else if (op === 2) this.#identify(connection, d);
    });
  }

  #identify(
    socket: WebSocket,
    { token, shard: [id, count] = [0, 1] }: { token: string; shard?: [number, number] },
  ) {
    if (token !== TOKEN) {
      socket.close(4004);
      return;
    }
    if (count < (this.#options.refusesFewerThan ?? 1)) {
      socket.close(4011);
      return;
    }
    this.remaining -= 1;
    this.identifies.push({ id, at: Date.now() });
    const session: Session = { id, count, socket, events: 0 };
    socket.on('close', () => this.sessions.delete(session));
    const servers = [...this.#options.serversOf(id, count)];
    const guilds = servers.map((server) => ({ id: /"id":"(\d+)"/.exec(server)?.[1], unavailable: true }));
    const application = { id: APPLICATION, flags: 0 };
    const address = `ws://127.0.0.1:${this.#port}`;
    const ready = {
      v: 10,
      user: botUser,
      session_id: `${id}-${this.identifies.length}`,
      application,
      guilds,
    };
    send(session, 'READY', JSON.stringify({ ...ready, resume_gateway_url: address, shard: [id, count] }));
    for (const server of servers) send(session, 'GUILD_CREATE', server);
    this.sessions.add(session);
    this.onSession(session);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const parts = new URL(request.url ?? '', 'http://fleet').pathname
      .split('/')
      .slice(3)
      .map(decodeURIComponent);
    if (this.#options.delayMs !== undefined)
      await new Promise((resolve) => setTimeout(resolve, this.#options.delayMs));
    const [status, body] = this.#answer(request, parts, Buffer.concat(chunks).toString());
    response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  #answer({ method, headers }: IncomingMessage, parts: readonly string[], body: string): [number, unknown?] {
    const [kind, id, token = ''] = parts;
    if (kind === 'interactions') return this.#callback(token, Number(/"type":(\d+)/.exec(body)?.[1]));
    if (kind === 'webhooks') {
      const fate = this.fates.get(token);
      if (fate !== undefined) fate.followed += 1;
      return [200, { id: '1' }];
    }
    if (headers.authorization !== `Bot ${TOKEN}`) return [401, { message: '401: Unauthorized', code: 0 }];
    if (kind === 'gateway') {
      const { shards = 1, concurrency = 1 } = this.#options;
      const limit = {
        total: 1000,
        remaining: this.remaining,
        reset_after: 1000,
        max_concurrency: concurrency,
      };
      return [200, { url: `ws://127.0.0.1:${this.#port}`, shards, session_start_limit: limit }];
    }
    if (kind === 'users') return [200, botUser];
    if (kind === 'applications' && id === '@me') return [200, { id: APPLICATION, bot: botUser }];
    if (kind === 'applications') {
      if (method === 'PUT') this.published.push(JSON.parse(body));
      return [200, this.published.at(-1) ?? []];
    }
    if (kind === 'channels' && parts[2] === 'messages') {
      const { nonce } = JSON.parse(body);
      this.messages.set(nonce, (this.messages.get(nonce) ?? 0) + 1);
      return [200, { id: '1' }];
    }
    return kind === 'channels' ? [204] : [404, { message: '404: Not Found', code: 0 }];
  }

  #callback(token: string, type: number): [number, unknown?] {
    const fate = this.fates.get(token);
    if (fate === undefined) return [404, { message: 'Unknown interaction', code: 10062 }];
    if (fate.taken > 0) {
      fate.refused += 1;
      return [400, { message: 'Interaction has already been acknowledged.', code: 40060 }];
    }
    fate.taken += 1;
    fate.first = performance.now();
    fate.type = type;
    this.onAnswer(token, fate);
    return [204];
  }
}

function send(session: Session, t: string, data: string): void {
  session.events += 1;
  session.socket.send(`{"op":0,"t":"${t}","s":${session.events},"d":${data}}`);
}
