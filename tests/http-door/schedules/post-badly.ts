import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Json } from '../../discord/loopback/rest.ts';
import { signed } from '../door.ts';

/** What became of a request: a response, or none. */
export interface Response {
  readonly status: number;
  readonly body: Json;
}
export type Got = Response | 'none';

/** How a request is sent: whole, in pieces, half of it, or whole by one who does not wait for the response. */
type How = 'whole' | 'in pieces' | 'half' | 'and leaves';

/** Further ways are those of an interaction that is sent more than once. */
export const WAYS = [
  'whole',
  'whole',
  'in pieces',
  'half, then whole',
  'twice at once',
  'again after the answer',
  'old, then fresh',
  'forged, then right',
  'and leaves',
] as const;
export type Way = (typeof WAYS)[number];

/** What a door did that it must not, and the response that counts. */
export interface Posted {
  readonly got: Got;
  readonly wrong: readonly string[];
}

const PAUSE_MS = 12;
/** Past the five minutes that are allowed, by more than the clock is set. */
const OLD_S = 1000;

/** Sends an interaction in a way that may be a bad one; whatever the way, it is answered by one response at the most. */
export async function postBadly(port: number, interaction: object, way: Way): Promise<Posted> {
  const text = JSON.stringify(interaction);
  const right = signed(text);
  const send = (how: How, headers = right, body = text) => post(port, { headers, body, how });
  const refusing = async (status: number, what: string, sending: Promise<Got>) => {
    const got = await sending;
    return got !== 'none' && got.status === status ? [] : [`${what} got ${told(got)} and not ${status}`];
  };
  switch (way) {
    case 'whole':
    case 'in pieces':
    case 'and leaves':
      return { got: await send(way), wrong: [] };
    case 'half, then whole': {
      const half = await send('half');
      const wrong = half === 'none' || half.status >= 400 ? [] : [`half a request got ${told(half)}`];
      return { got: await send('whole'), wrong };
    }
    case 'twice at once': {
      const both = await Promise.all([send('whole'), send('whole')]);
      const [got = 'none', ...more] = both.filter((one) => one !== 'none' && one.status === 200);
      const refused = both.filter((one) => one !== 'none' && one.status === 409);
      const isRight = more.length === 0 && refused.length === 1;
      return { got, wrong: isRight ? [] : [`sent twice it got ${both.map(told).join(' and ')}`] };
    }
    case 'again after the answer': {
      const got = await send('whole');
      return { got, wrong: await refusing(409, 'a request that was answered', send('whole')) };
    }
    case 'old, then fresh': {
      const old = signed(text, String(Math.floor(Date.now() / 1000) - OLD_S));
      const wrong = await refusing(401, 'an old request', send('whole', old));
      return { got: await send('whole'), wrong };
    }
    case 'forged, then right': {
      const forged = text.replace('"version":1', '"version":2');
      const wrong = await refusing(401, 'a forged request', send('whole', right, forged));
      return { got: await send('whole'), wrong };
    }
  }
}

export function told(got: Got): string {
  return got === 'none' ? 'nothing' : String(got.status);
}

interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly how: How;
}

function post(port: number, { headers, body, how }: Sending): Promise<Got> {
  return new Promise((resolve) => {
    const bytes = Buffer.from(body);
    const sending = request({
      port,
      host: '127.0.0.1',
      // A connection of its own: one kept open may be closed by the other side just now.
      agent: false,
      path: '/interactions',
      method: 'POST',
      headers: { ...headers, 'content-length': bytes.length },
    });
    sending.on('error', () => resolve('none'));
    sending.on('response', async (response) => {
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk);
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, body: text.startsWith('{') ? JSON.parse(text) : text });
      } catch {
        resolve('none');
      }
    });
    void write(bytes, how, {
      piece: (some) => void sending.write(some),
      end: () => void sending.end(),
      leave: () => void sending.destroy(),
    });
  });
}

async function write(
  bytes: Buffer,
  how: How,
  { piece, end, leave }: Readonly<{ piece: (some: Buffer) => void; end: () => void; leave: () => void }>,
): Promise<void> {
  const size = how === 'in pieces' || how === 'half' ? Math.ceil(bytes.length / 4) : bytes.length;
  const most = how === 'half' ? bytes.length / 2 : bytes.length;
  for (let at = 0; at < most; at += size) {
    if (at > 0) await sleep(PAUSE_MS);
    piece(bytes.subarray(at, at + size));
  }
  if (how === 'half') return leave();
  end();
  if (how !== 'and leaves') return;
  await sleep(PAUSE_MS);
  leave();
}
