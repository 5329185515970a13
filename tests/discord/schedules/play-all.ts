import { type Database, type Failure, playSchedule } from './run.ts';
import type { Tools } from './stage.ts';

export interface ManySchedules {
  readonly seed: number;
  readonly count: number;
  readonly database: Database;
  readonly tools: Tools;
  /** How many are played side by side: they wait most of the time. */
  readonly beside?: number;
}

/** Plays the schedules of as many seeds, and hands back those that failed. */
export async function playAll({
  seed,
  count,
  database,
  tools,
  beside = 16,
}: ManySchedules): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const unwatched: string[] = [];
  const watch = (error: unknown) =>
    unwatched.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.on('unhandledRejection', watch);
  process.on('uncaughtException', watch);
  let next = 0;
  const player = async () => {
    while (next < count) {
      const mine = seed + next;
      next += 1;
      const failure = await playSchedule(mine, database, tools);
      if (failure !== undefined) failures.push(failure);
      if (unwatched.length > 0)
        failures.push({ seed: mine, plan: 'this one, or one beside it', wrong: unwatched.splice(0) });
    }
  };
  await Promise.all(Array.from({ length: beside }, player));
  process.off('unhandledRejection', watch);
  process.off('uncaughtException', watch);
  return failures;
}
