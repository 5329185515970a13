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
}

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
  let next = 0;
  const player = async () => {
    while (next < count) {
      const mine = seed + next;
      next += 1;
      const { failure, ...tried } = await playSchedule(mine, database, tools);
      for (const what of ['asked', 'answered', 'kept', 'judged', 'set'] as const) tally[what] += tried[what];
      if (failure !== undefined) failures.push(failure);
      if (unwatched.length > 0)
        failures.push({ seed: mine, plan: 'this one, or one beside it', wrong: unwatched.splice(0) });
    }
  };
  await Promise.all(Array.from({ length: beside }, player));
  process.off('unhandledRejection', rejected);
  process.off('uncaughtException', thrown);
  return { failures, ...tally };
}
