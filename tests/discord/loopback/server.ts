import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Gateway, type GatewayOptions } from './gateway.ts';
import { type Answer, type Call, type Json, Rest } from './rest.ts';

/** Something that goes wrong the next `times` a call matches, in the order they were added. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  readonly times?: number;
  /** Instead of the right answer. */
  readonly answer?: Answer;
  readonly delayMs?: number;
  /** Beside the right answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The call takes effect, though its answer is lost. */
  readonly effective?: boolean;
  /** No answer at all: the connection is cut, or stays open for as long as the other side waits. */
  readonly silence?: 'cut' | 'hang';
  /** The right answer, but only the first half of it. */
  readonly truncated?: boolean;
  /** The right answer, in pieces with pauses of so many ms between them. */
  readonly dripMs?: number;
}

export interface LoopbackOptions extends GatewayOptions {
  /** What else a message body is refused for, beside Discord's limits. */
  readonly check?: (body: Json) => readonly string[];
  /** Of another, where both are one Discord with two gateways. */
  readonly rest?: Rest;
  /** What goes wrong with a call; asked for every call that no fault was added for. */
  readonly misbehave?: (call: Call) => Omit<Fault, 'path' | 'times'> | undefined;
}

/** A Discord of our own on a port of this machine: REST over HTTP, the gateway over WebSocket. */
export class Loopback {
  readonly calls: Call[] = [];
  readonly rest: Rest;
  readonly gateway: Gateway;
  readonly #faults: (Fault & { left: number })[] = [];
  readonly #http: Server;
  readonly #misbehave: NonNullable<LoopbackOptions['misbehave']>;

  private constructor({ check = () => [], misbehave = () => undefined, rest, ...options }: LoopbackOptions) {
    this.#misbehave = misbehave;
    this.rest = rest ?? new Rest(check);
    this.gateway = new Gateway(() => this.gatewayUrl, options);
    this.#http = createServer((request, response) => void this.#serve(request, response));
    this.#http.on('upgrade', (request, socket, head) => this.gateway.upgrade(request, socket, head));
  }

  static async start(options: LoopbackOptions = {}): Promise<Loopback> {
    const loopback = new Loopback(options);
    await new Promise<void>((resolve) => loopback.#http.listen(0, '127.0.0.1', resolve));
    return loopback;
  }

  get #host(): string {
    return `127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  get apiBase(): string {
    return `http://${this.#host}/api`;
  }

  get gatewayUrl(): string {
    return `ws://${this.#host}/gateway`;
  }

  fail(fault: Fault): void {
    this.#faults.push({ ...fault, left: fault.times ?? 1 });
  }

  /** Sends an interaction, which can be answered from now on, and hands it back. */
  interact<Interaction extends { readonly id: string; readonly token: string }>(
    interaction: Interaction,
  ): Interaction {
    this.rest.expect(interaction);
    this.gateway.dispatch('INTERACTION_CREATE', interaction);
    return interaction;
  }

  /** The calls to a path, in order. */
  callsTo(path: string | RegExp, method?: string): Call[] {
    return this.calls.filter(
      (call) =>
        (typeof path === 'string' ? call.path === path : path.test(call.path)) &&
        (method === undefined || call.method === method),
    );
  }

  /** The calls that answer an interaction: callback and edits. */
  answersTo({ token }: { readonly token: string }): Call[] {
    return this.calls.filter((call) => call.path.includes(token));
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const sent = await readBody(request);
    const call: Call = {
      method: request.method ?? '',
      path: decodeURIComponent(url.pathname.replace(/^\/api\/v10/, '')),
      query: url.searchParams,
      authorization: request.headers.authorization,
      ...sent,
      at: Date.now(),
      status: 0,
    };
    this.calls.push(call);
    const added = this.#faults.find(
      ({ left, method, path }) => left > 0 && path.test(call.path) && (method ?? call.method) === call.method,
    );
    if (added) added.left -= 1;
    const fault = added ?? this.#misbehave(call);
    if (fault?.delayMs) await sleep(fault.delayMs);
    if (response.destroyed) return;
    const isLost = fault?.answer !== undefined || fault?.silence !== undefined;
    const right = !isLost || fault.effective ? this.rest.answer(call, this.gatewayUrl) : undefined;
    // What is refused is not done, so nothing can go wrong with the answer “though it was done”.
    const isRefused = isLost && right !== undefined && right.status >= 400;
    const silence = isRefused ? undefined : fault?.silence;
    if (silence === 'cut') request.socket.destroy();
    if (silence !== undefined) return;
    const { status, body, headers } = (isRefused ? right : fault?.answer) ?? right ?? { status: 500 };
    call.status = status;
    response.writeHead(status, {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
      ...fault?.headers,
    });
    if (body === undefined) {
      response.end();
      return;
    }
    const json = JSON.stringify(body);
    const said = fault?.truncated ? json.slice(0, json.length / 2) : json;
    const piece = fault?.dripMs === undefined ? said.length : Math.ceil(said.length / 3);
    for (let at = 0; at < said.length; at += piece) {
      if (at > 0) await sleep(fault?.dripMs);
      response.write(said.slice(at, at + piece));
    }
    response.end();
  }
}

/** JSON as it is, or as the part `payload_json` of a form with files. */
async function readBody(request: IncomingMessage): Promise<Pick<Call, 'body' | 'files'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return { body: raw.length === 0 ? undefined : JSON.parse(raw.toString()), files: [] };
  }
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  const files = [...form.values()].filter((value) => typeof value !== 'string');
  return {
    body: JSON.parse(String(form.get('payload_json') ?? 'null')),
    files: await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ),
  };
}

/**
 * Waits until something holds, and says what it waited for in vain. A wait ends with what it is for, so a long one costs
 * nothing: on a busy machine half a second’s work may take ten.
 */
export async function until(what: string, holds: () => boolean, ms = 60_000): Promise<void> {
  const end = Date.now() + ms;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain: ${what}`);
    await sleep(5);
  }
}
