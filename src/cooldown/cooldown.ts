import { createMeter, type Demand, type Rate } from './meter.ts';

/** Who does something, and where. */
export interface Doer {
  /** The server, or whoever's direct messages. */
  readonly owner: string;
  /** Absent where it is not told: all such count as one. */
  readonly user: string;
}

/** What a server has set; 0 is no limit. */
export interface Pace {
  readonly personSeconds: number;
  readonly serverPerMinute: number;
}

export type Held =
  | { readonly kind: 'free' }
  | {
      readonly kind: 'held';
      /** Whether it was the person or the whole server that asked too much. */
      readonly whose: 'person' | 'server';
      /** How long to wait, in whole seconds: 1 at least. */
      readonly seconds: number;
    };

/** Keeps anyone from taking more of the bot than their share. */
export interface Cooldown {
  /** A question, or anything else that is answered from the articles. */
  readonly ask: (doer: Doer, pace: Pace) => Held;
  /** A button, or a command that looks nothing up. */
  readonly press: (doer: Doer) => Held;
  /** A vote about an answer. */
  readonly vote: (doer: Doer) => Held;
  /** A letter typed into an option that is completed. */
  readonly type: (doer: Doer) => Held;
  /** Whether it is to be said in a channel, for all to see, that somebody was held up: seldom, whatever they do. */
  readonly mayTell: (doer: Doer, channel: string) => boolean;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
/**
 * Whoever has not asked for so long may ask all of that at once: with the usual 3 seconds, five questions. Where more
 * seconds than these are set, one question at a time.
 */
const SAVED = 15 * SECOND;

/** Questions that a person may ask at once, who has not asked for long. */
export function atOnce(personSeconds: number): number {
  return Math.max(1, Math.floor(SAVED / (personSeconds * SECOND)));
}

/** What is light is limited by the program itself: a person's pressing and typing, and those of a server together. */
const PRESS: Rate = { every: SECOND, saved: SAVED };
const TYPE: Rate = { every: SECOND / 4, saved: SAVED };
const LIGHT: Rate = { every: SECOND / 50, saved: SAVED };
/** Twenty at once and one every three seconds; of those two hundred at once, and two hundred more in a day. */
const VOTES: readonly Rate[] = [
  { every: MINUTE / 20, saved: MINUTE },
  { every: DAY / 200, saved: DAY },
];
const TELL_PERSON: Rate = { every: MINUTE, saved: 0 };
const TELL_CHANNEL: Rate = { every: 15 * SECOND, saved: 0 };

/**
 * Counts in memory alone. After a restart all begin with what they could have saved up: nobody is locked out, and the
 * gain is at most one burst, once. Each process counts for itself: a server's shard is in one process, but of
 * HTTP replicas any may serve it, and all of them together let through as many times more.
 *
 * @param clock milliseconds that only grow, so that setting the machine's clock neither locks out nor lets through
 * @example createCooldown().ask({ owner: '1', user: '7' }, { personSeconds: 3, serverPerMinute: 120 }).kind === 'free'
 */
export function createCooldown({
  clock = () => performance.now(),
}: {
  readonly clock?: () => number;
} = {}): Cooldown {
  const meter = createMeter();
  const hold = (person: readonly Demand[], server: readonly Demand[]): Held => {
    const demands = [...person, ...server];
    const waits = meter.take(demands, clock());
    const longest = Math.max(0, ...waits);
    if (longest === 0) return { kind: 'free' };
    return {
      kind: 'held',
      whose: waits.indexOf(longest) < person.length ? 'person' : 'server',
      seconds: Math.ceil(longest / SECOND),
    };
  };
  const personal = (what: string, { owner, user }: Doer, rate: Rate): Demand => ({
    // With its pace: where another one is set, the count begins anew, since the old one may be ahead by far more.
    key: `${what} ${rate.every} ${owner} ${user}`,
    rate,
  });
  const common = (what: string, { owner }: Doer, rate: Rate): Demand => ({
    key: `${what} ${rate.every} ${owner}`,
    rate,
  });
  return {
    ask: (doer, { personSeconds, serverPerMinute }) =>
      hold(
        personSeconds > 0 ? [personal('ask', doer, { every: personSeconds * SECOND, saved: SAVED })] : [],
        serverPerMinute > 0 ? [common('asked', doer, { every: MINUTE / serverPerMinute, saved: SAVED })] : [],
      ),
    press: (doer) => hold([personal('press', doer, PRESS)], [common('light', doer, LIGHT)]),
    vote: (doer) =>
      hold(
        VOTES.map((rate) => personal('vote', doer, rate)),
        [],
      ),
    type: (doer) => hold([personal('type', doer, TYPE)], [common('light', doer, LIGHT)]),
    mayTell: (doer, channel) =>
      hold([personal('tell', doer, TELL_PERSON)], [common(`told ${channel}`, doer, TELL_CHANNEL)]).kind ===
      'free',
  };
}
