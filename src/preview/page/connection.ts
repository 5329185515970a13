import type { Event } from '../event.ts';
import type { ShownArticle } from '../read-article.ts';
import type { Refusal } from '../refusal.ts';
import type { Setup } from './declared.ts';

/** What the server would not take, as Discord words it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** The server could not be reached. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export type Listener = (event: Event) => void;

/** The way to the server. Everything may reject with `Refused` or `Unreachable`. */
export const connection = {
  setup: () => get<Setup>('/api/setup'),
  starters: (locale: string) =>
    get<{ readonly questions: readonly string[] }>(`/api/starters?locale=${locale}`),
  article: (id: string) => get<ShownArticle>(`/api/articles/${encodeURIComponent(id)}`),
  /** An interaction in Discord's form; what comes of it is told as it comes. */
  interact: (interaction: object, listener: Listener) => send('/api/interactions', interaction, listener),
  say: (message: object, listener: Listener) => send('/api/messages', message, listener),
  upload: (file: File) => upload(file),
};

async function get<Answer>(path: string): Promise<Answer> {
  return (await reach(path, {})).json();
}

async function send(path: string, body: object, listener: Listener): Promise<void> {
  const response = await reach(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.body === null) return;
  let rest = '';
  const lines = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await lines.read().catch(() => {
      throw new Unreachable();
    });
    rest += value ?? '';
    const whole = rest.split('\n');
    rest = whole.pop() ?? '';
    for (const line of whole) if (line !== '') listener(JSON.parse(line));
    if (done) return;
  }
}

async function upload(
  file: File,
): Promise<{ readonly id: string; readonly filename: string; readonly size: number }> {
  const path = `/api/attachments/${encodeURIComponent(file.name)}`;
  const headers = { 'Content-Type': 'application/octet-stream' };
  return (await reach(path, { method: 'PUT', headers, body: file })).json();
}

async function reach(path: string, request: RequestInit): Promise<Response> {
  const response = await fetch(path, request).catch(() => {
    throw new Unreachable();
  });
  if (response.ok) return response;
  throw new Refused(await response.json().catch(() => ({ code: 0, message: String(response.status) })));
}
