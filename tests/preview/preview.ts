import { onTestFinished } from 'vitest';
import type { App } from '../../commands/command.ts';
import type { Handlers } from '../../src/interactions/handlers.ts';
import { type Preview, startPreview } from '../../src/preview/start.ts';
import { createUploads, type Uploads } from '../../src/preview/uploads.ts';
import { keepLines, type LogLine, app as noApp } from '../discord/bot.ts';
import { collectSecrets } from '../discord/loopback/collect-secrets.ts';
import { type FakeHandlers, fakeHandlers } from './fake-commands.ts';

export interface Started extends Preview {
  readonly handlers: FakeHandlers;
  readonly uploads: Uploads;
  readonly lines: readonly LogLine[];
  /** A request as the page makes it, unless told otherwise. */
  readonly ask: (path: string, request?: RequestInit & { readonly json?: unknown }) => Promise<Response>;
  /** What an interaction or a message comes to. */
  readonly events: (path: 'interactions' | 'messages', body: object) => Promise<readonly Told[]>;
}

/** An event as it is told, looked into as it comes. */
export type Told = ReturnType<typeof JSON.parse>;

/** The JSON of a response, looked into as it comes. */
export async function jsonOf(response: Response | Promise<Response>): Promise<Told> {
  return (await response).json();
}

/** A preview at a port of its own, gone after the test. */
export async function start({
  handlers: given = {},
  app = noApp,
  port = 0,
}: {
  readonly handlers?: Partial<Handlers>;
  readonly app?: App;
  readonly port?: number;
} = {}): Promise<Started> {
  const handlers = fakeHandlers(given);
  const uploads = createUploads();
  const { lines, log } = keepLines();
  const preview = await startPreview({ app, handlers, log, uploads, host: '127.0.0.1', port });
  onTestFinished(() => preview.stop());
  const ask: Started['ask'] = (path, { json, ...request } = {}) => {
    collectSecrets('INTERACTION_CREATE', json);
    return fetch(preview.url + path, {
      ...(json !== undefined && {
        method: 'POST',
        body: JSON.stringify(json),
        headers: { 'Content-Type': 'application/json' },
      }),
      ...request,
    });
  };
  const events: Started['events'] = async (path, body) => {
    const response = await ask(`/api/${path}`, { json: body });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text}`);
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  };
  return { ...preview, handlers, uploads, lines, ask, events };
}

/** A command as Discord's client sends it. */
export function command(name: string, options: readonly object[] = [], more: object = {}): object {
  return { type: 2, locale: 'zh-CN', data: { type: 1, name, options }, ...more };
}
