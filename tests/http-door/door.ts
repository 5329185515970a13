import { generateKeyPairSync, sign } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { App } from '../../commands/command.ts';
import { type HttpDoor, startHttpDoor } from '../../src/http-door/start.ts';
import type { Handlers } from '../../src/interactions/handlers.ts';
import {
  fakeHandlers,
  keepLines,
  type LogLine,
  app as noApp,
  PATIENT,
  startLoopback,
} from '../discord/bot.ts';
import { collectSecretsIn } from '../discord/loopback/collect-secrets.ts';
import type { Loopback } from '../discord/loopback/server.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
export const PUBLIC_KEY = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString(
  'hex',
);

/** What is wrong with a request. */
export interface Wrong {
  readonly timestamp?: string;
  readonly signature?: string;
  /** Sent in place of the body that was signed. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export interface Sent {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of all shapes, looked into as they come
  readonly body: any;
}

/** A request signed as Discord signs it. */
export function signed(
  text: string,
  timestamp = String(Math.floor(Date.now() / 1000)),
): Record<string, string> {
  collectSecretsIn(text);
  return {
    'content-type': 'application/json',
    'x-signature-timestamp': timestamp,
    'x-signature-ed25519': sign(null, Buffer.from(timestamp + text), privateKey).toString('hex'),
  };
}

export interface Door {
  readonly door: HttpDoor;
  readonly loopback: Loopback;
  readonly lines: readonly LogLine[];
  readonly handlers: ReturnType<typeof fakeHandlers>;
  readonly url: string;
  /** Sends a body as Discord does, and takes the response as Discord does: it is the interaction's callback. */
  readonly post: (interaction: object, wrong?: Wrong) => Promise<Sent>;
}

/** The HTTP door, with a loopback Discord behind it that hears what follows. */
export async function openDoor({
  handlers: given,
  app = noApp,
  ...options
}: {
  readonly handlers?: Partial<Handlers>;
  readonly app?: App;
  readonly deferAfterMs?: number;
} = {}): Promise<Door> {
  const loopback = await startLoopback();
  const handlers = fakeHandlers(given);
  const { lines, log } = keepLines();
  const door = await startHttpDoor({
    settings: { host: '127.0.0.1', port: 0, publicKey: PUBLIC_KEY },
    discordApiBase: loopback.apiBase,
    app,
    handlers,
    log,
    deferAfterMs: PATIENT.deferAfterMs,
    ...options,
  });
  onTestFinished(() => door.stop());
  const url = `http://127.0.0.1:${door.port}/interactions`;
  const post: Door['post'] = async (interaction, wrong = {}) => {
    const text = JSON.stringify(interaction);
    const right = signed(text, wrong.timestamp);
    const headers = {
      ...right,
      ...(wrong.signature !== undefined && { 'x-signature-ed25519': wrong.signature }),
      ...wrong.headers,
    };
    const response = await fetch(url, {
      method: 'POST',
      headers: Object.entries(headers).filter(
        (header): header is [string, string] => header[1] !== undefined,
      ),
      body: wrong.body ?? text,
    });
    const body = JSON.parse(await response.text());
    if (response.status === 200 && body.type !== 1) await takeIn(loopback, interaction, body);
    return { status: response.status, body };
  };
  return { door, loopback, lines, handlers, url, post };
}

async function takeIn(loopback: Loopback, interaction: object, body: unknown): Promise<void> {
  const { id, token } = interaction as { id: string; token: string };
  loopback.rest.expect({ id, token, ...interaction });
  await fetch(`${loopback.apiBase}/v10/interactions/${id}/${token}/callback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
