import { createRandom } from '../../library/store/random.ts';
import type { Call } from '../loopback/rest.ts';
import { refuse } from '../loopback/rest.ts';
import type { Fault } from '../loopback/server.ts';

type Bad = Omit<Fault, 'path' | 'times'>;

/** How long a hung try is waited for; the bot is told to wait as long. */
export const CALLBACK_TRY_MS = 800;

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
const BAD: readonly Bad[] = [
  limited(false, 0.03),
  limited(true, 0.03),
  { answer: refuse(500, 0, '500: Internal Server Error') },
  { answer: { status: 502 } },
  { answer: { status: 503 }, effective: true },
  { answer: { status: 504 }, effective: true, delayMs: 40 },
  { delayMs: 90 },
  { silence: 'cut' },
  { silence: 'cut', effective: true },
  { silence: 'hang' },
  { silence: 'hang', effective: true },
  { truncated: true },
  { dripMs: 15 },
];
const MOST = 2;

/** Calls that have to come through before there is anything to go wrong, and those that Discord cannot tell apart. */
const LEFT_ALONE = /^\/(?:gateway|users|oauth2|applications)/;
const FOLLOW_UP = /^\/webhooks\/\d+\/[^/]+$/;

/** What goes wrong with the calls of a run: by the seed, in the order in which they come. */
export function createBadCalls(seed: number, share: number): (call: Call) => Bad | undefined {
  const random = createRandom(seed ^ 0x5bd1e995);
  const spoilt = new Map<string, number>();
  return ({ method, path }) => {
    const [chance, which] = [random(), random()];
    if (LEFT_ALONE.test(path) || chance >= share) return undefined;
    const route = `${method} ${path}`;
    const before = spoilt.get(route) ?? 0;
    const bad = BAD[Math.floor(which * BAD.length)];
    if (before >= MOST || bad === undefined) return undefined;
    // What came to nothing is not sent again, so it is not this that the schedule tries.
    if (FOLLOW_UP.test(path) && bad.answer?.status !== 429 && bad.delayMs === undefined && !bad.effective)
      return undefined;
    spoilt.set(route, before + 1);
    return bad;
  };
}
