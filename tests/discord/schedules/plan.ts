import { createRandom } from '../../random.ts';

/** What goes wrong, and when: all of it follows from the seed. */
export interface Plan {
  readonly seed: number;
  /** How long new things are asked for, in ms. */
  readonly lastsMs: number;
  /** How many bring an article of their own, and go on with it. */
  readonly bringers: number;
  /** Those who judge an answer, by how often they make up their mind: 1 to 3 times. */
  readonly judges: readonly number[];
  /** How many settings are changed, one after the other: 0 to 4. */
  readonly settings: number;
  readonly readings: readonly { readonly atMs: number; readonly kind: Reading }[];
  readonly mishaps: readonly { readonly atMs: number; readonly kind: Mishap; readonly forMs: number }[];
  /** How often a call goes wrong, from 0 to 1. */
  readonly badCalls: number;
  /** How long commands take beyond their own time, at the most. */
  readonly slownessMs: number;
  readonly heartbeatMs: number;
}

const READINGS = ['ask', 'mention', 'direct', 'summary', 'complete', 'help', 'unknown', 'press'] as const;
export type Reading = (typeof READINGS)[number];

/** Of the gateway, of the database, and of the clock. */
export const GATEWAY_MISHAPS = [
  'drop',
  'drop-and-refuse',
  'forget',
  'invalidate',
  'reconnect',
  'repeat',
  'late',
  'reorder',
  'slow',
  'stall',
  'deaf',
  'cut-packet',
  'odd-packet',
] as const;
export const SQLITE_MISHAPS = ['full', 'read-only', 'locked'] as const;
export const POSTGRES_MISHAPS = ['gone', 'cut'] as const;
export const CLOCK_MISHAPS = ['ahead', 'back'] as const;

export type Mishap =
  | (typeof GATEWAY_MISHAPS)[number]
  | (typeof SQLITE_MISHAPS)[number]
  | (typeof POSTGRES_MISHAPS)[number]
  | (typeof CLOCK_MISHAPS)[number];

export type DatabaseKind = 'sqlite' | 'postgres';

/** @example makePlan(7, 'sqlite') */
export function makePlan(seed: number, database: DatabaseKind): Plan {
  const random = createRandom(seed);
  const below = (most: number) => Math.floor(random() * most);
  const oneOf = <T>(some: readonly T[]): T => {
    const chosen = some[below(some.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
  const lastsMs = 150 + below(200);
  const ofDatabase: readonly Mishap[] = database === 'sqlite' ? SQLITE_MISHAPS : POSTGRES_MISHAPS;
  const mishap = () => {
    const families = [GATEWAY_MISHAPS, GATEWAY_MISHAPS, ofDatabase, ofDatabase, CLOCK_MISHAPS];
    return {
      atMs: below(lastsMs),
      kind: oneOf<Mishap>(oneOf<readonly Mishap[]>(families)),
      forMs: 20 + below(80),
    };
  };
  return {
    seed,
    lastsMs,
    bringers: 1 + below(3),
    judges: Array.from({ length: 1 + below(2) }, () => 1 + below(3)),
    settings: below(5),
    readings: Array.from({ length: 2 + below(5) }, () => ({ atMs: below(lastsMs), kind: oneOf(READINGS) })),
    mishaps: Array.from({ length: 1 + below(3) }, mishap),
    badCalls: random() * 0.5,
    slownessMs: random() < 0.5 ? 0 : 120,
    heartbeatMs: 200 + below(200),
  };
}

export function describePlan({ mishaps, badCalls, slownessMs, readings, ...plan }: Plan): string {
  const told = mishaps.map(({ kind, atMs, forMs }) => `${kind} at ${atMs} for ${forMs} ms`).join(', ');
  const { bringers, judges, settings } = plan;
  const changes = [`${bringers} bringing`, `${judges.length} judging`, `${settings} settings`];
  const asked = [...readings.map(({ kind }) => kind), ...changes].join(', ');
  return `${told}; ${Math.round(badCalls * 100)}% of calls bad; slow by up to ${slownessMs} ms; ${asked}`;
}
