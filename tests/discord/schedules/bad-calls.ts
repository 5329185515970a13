import { createRandom } from '../../random.ts';
import type { Call } from '../loopback/rest.ts';
import { refuse } from '../loopback/rest.ts';
import type { Fault } from '../loopback/server.ts';

export type Bad = Omit<Fault, 'path' | 'times'>;

/** How long a hung try is waited for; the bot is told to wait as long. */
export const CALLBACK_TRY_MS = 400;

const limited = (isGlobal: boolean, seconds: number): Bad => ({
  answer: {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
    headers: {
      'retry-after': String(seconds),
      ...(isGlobal
        ? { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }
        : { 'x-ratelimit-scope': 'shared' }),
    },
  },
});

/** All of these the bot must get over, as often as `MOST` on a route. */
const BAD: Readonly<Record<string, Bad>> = {
  '429 of a route': limited(false, 0.03),
  '429 of a route, longer': limited(false, 0.15),
  '429 of all': limited(true, 0.03),
  '429 of all, longer': limited(true, 0.15),
  // As what stands before Discord says it.
  '429 without JSON': { answer: { status: 429, headers: { 'retry-after': '0.05', via: '1.1 proxy' } } },
  'right, and the last of its route': {
    headers: {
      'x-ratelimit-limit': '1',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': '0.1',
      'x-ratelimit-bucket': 'few',
    },
  },
  '500': { answer: refuse(500, 0, '500: Internal Server Error') },
  '502 without a body': { answer: { status: 502 } },
  '503, though done': { answer: { status: 503 }, effective: true },
  '504, though done, late': { answer: { status: 504 }, effective: true, delayMs: 40 },
  late: { delayMs: 90 },
  'connection cut': { silence: 'cut' },
  'connection cut, though done': { silence: 'cut', effective: true },
  'no answer': { silence: 'hang' },
  'no answer, though done': { silence: 'hang', effective: true },
  'truncated JSON': { truncated: true },
  'slow, in pieces': { dripMs: 15 },
};
export const BAD_CALLS: readonly string[] = Object.keys(BAD);
const MOST = 2;

/** Calls that have to come through before there is anything to go wrong, and those that Discord cannot tell apart. */
const LEFT_ALONE = /^\/(?:gateway|users|oauth2|applications)/;
const FOLLOW_UP = /^\/webhooks\/\d+\/[^/]+$/;

/** What goes wrong with the calls of a run: by the seed, in the order in which they come. */
export function createBadCalls(
  seed: number,
  share: number,
  note: (name: string) => void,
): (call: Call) => Bad | undefined {
  const random = createRandom(seed ^ 0x5bd1e995);
  const spoilt = new Map<string, number>();
  return ({ method, path }) => {
    const [chance, which] = [random(), random()];
    if (LEFT_ALONE.test(path) || chance >= share) return undefined;
    const route = `${method} ${path}`;
    const before = spoilt.get(route) ?? 0;
    const name = BAD_CALLS[Math.floor(which * BAD_CALLS.length)] ?? '';
    const bad = BAD[name];
    if (before >= MOST || bad === undefined) return undefined;
    const done = bad.headers !== undefined || bad.answer?.status === 429 || bad.delayMs !== undefined;
    // What came to nothing is not sent again, so it is not this that the schedule tries.
    if (FOLLOW_UP.test(path) && !done && !bad.effective) return undefined;
    spoilt.set(route, before + 1);
    note(name);
    return bad;
  };
}
