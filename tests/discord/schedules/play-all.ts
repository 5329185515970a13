import { watchHeldUp } from './held-up.ts';
import { type Database, type Failure, playSchedule, type Tally } from './run.ts';
import type { Tools } from './stage.ts';

interface ManySchedules {
  readonly seed: number;
  readonly count: number;
  readonly database: Database;
  readonly tools: Tools;
  /** How many are played side by side: they wait most of the time. */
  readonly beside?: number;
}

export interface Played extends Tally {
  readonly failures: readonly Failure[];
  /** Seeds played again, since they failed while the machine held the program up. */
  readonly again: readonly number[];
}

/**
 * What a schedule gives a bot to answer, to call again and to find its connection is counted in tenths of seconds. Where
 * others keep the processor for so long, in ms, a failure may be theirs: the seed is played again, by itself.
 */
const HELD_UP_MS = 150;
const MOST_AGAIN = 3;

/** Plays the schedules of as many seeds; says what failed, and how much was tried. */
export async function playAll({ seed, count, database, tools, beside = 16 }: ManySchedules): Promise<Played> {
  const failures: Failure[] = [];
  const tally = { asked: 0, answered: 0, kept: 0, judged: 0, set: 0 };
  const unwatched: string[] = [];
  const watch = (kind: string) => (error: unknown) => {
    unwatched.push(`${kind} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
  const [rejected, thrown] = [watch('unhandled rejection:'), watch('uncaught exception:')];
  process.on('unhandledRejection', rejected);
  process.on('uncaughtException', thrown);
  const heldUp = watchHeldUp();
  const again: number[] = [];
  const play = async (mine: number): Promise<Failure | 'held up' | undefined> => {
    const before = heldUp.ms();
    const { failure, ...tried } = await playSchedule(mine, database, tools);
    const ms = heldUp.ms() - before;
    if (unwatched.length > 0)
      failures.push({ seed: mine, plan: 'this one, or one beside it', wrong: unwatched.splice(0) });
    if (failure !== undefined && ms > HELD_UP_MS) {
      failure.wrong.push(`the machine held the program up for ${Math.round(ms)} ms meanwhile`);
      held.set(mine, failure);
      return 'held up';
    }
    for (const what of ['asked', 'answered', 'kept', 'judged', 'set'] as const) tally[what] += tried[what];
    return failure;
  };
  const held = new Map<number, Failure>();
  let next = 0;
  const player = async () => {
    while (next < count) {
      const failure = await play(seed + next++);
      if (failure !== undefined && failure !== 'held up') failures.push(failure);
    }
  };
  await Promise.all(Array.from({ length: beside }, player));
  for (const mine of [...held.keys()]) {
    again.push(mine);
    let outcome = await play(mine);
    for (let tries = 1; outcome === 'held up' && tries < MOST_AGAIN; tries++) outcome = await play(mine);
    const failure = outcome === 'held up' ? held.get(mine) : outcome;
    if (failure !== undefined) failures.push(failure);
  }
  heldUp.stop();
  process.off('unhandledRejection', rejected);
  process.off('uncaughtException', thrown);
  return { failures, again, ...tally };
}
