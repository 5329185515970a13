import { measurePace, patiently } from './pace.ts';
import type { Failure, Given, PlaySchedule, Tally } from './run.ts';
import type { Tools } from './whole-app.ts';

interface ManySchedules {
  readonly seed: number;
  readonly count: number;
  readonly play: PlaySchedule;
  readonly tools: Tools;
  /** How many are played side by side: they wait most of the time. */
  readonly beside?: number;
  /** Is told of a failure at once. */
  readonly onFailure?: (failure: Failure) => void;
}

export interface Played extends Tally {
  readonly failures: readonly Failure[];
  /** How many were played again, since something was late. */
  readonly again: number;
}

const AGAIN_AT_MOST = 3;
/** What is late because of the program is so each time: a busy machine, of which the pace tells only a part, is not. */
const LATE_AT_MOST = 3;

/** Plays a schedule; again, at the pace of then, where the pace was another one than it was set for, or something was late. */
async function playAtPace(seed: number, play: PlaySchedule, given: Given) {
  for (let again = 0; ; again++) {
    const played = await play(seed, given);
    const { excused = false, late = false } = played.failure ?? {};
    if (again >= (excused ? AGAIN_AT_MOST : late ? LATE_AT_MOST : 0)) return { ...played, again };
  }
}

/** So many times as slow as it should be is as slow as it is with all of them side by side. */
const USUAL_SLOWNESS = 3;

/** Plays the schedules of as many seeds; says what failed, and how much was tried. */
export async function playAll({
  seed,
  count,
  play,
  tools,
  beside = 24,
  onFailure = () => undefined,
}: ManySchedules): Promise<Played> {
  const failures: Failure[] = [];
  const happened: Record<string, number> = {};
  const tally = { asked: 0, answered: 0, kept: 0, judged: 0, set: 0, again: 0 };
  const pace = measurePace();
  const unwatched: string[] = [];
  const watch = (kind: string) => (error: unknown) => {
    unwatched.push(`${kind} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
  const [rejected, thrown] = [watch('unhandled rejection:'), watch('uncaught exception:')];
  process.on('unhandledRejection', rejected);
  process.on('uncaughtException', thrown);
  let next = 0;
  let playing = 0;
  const mayBegin = () =>
    playing === 0 || playing < Math.min(beside, (beside * USUAL_SLOWNESS) / pace.slowness());
  const player = async () => {
    while (next < count) {
      await patiently(Number.POSITIVE_INFINITY, mayBegin);
      if (next >= count) return;
      const mine = seed + next;
      next += 1;
      playing += 1;
      const { failure, ...tried } = await playAtPace(mine, play, { tools, pace });
      playing -= 1;
      for (const what of ['asked', 'answered', 'kept', 'judged', 'set', 'again'] as const)
        tally[what] += tried[what];
      for (const [what, times] of Object.entries(tried.happened))
        happened[what] = (happened[what] ?? 0) + times;
      if (failure !== undefined) {
        failures.push(failure);
        onFailure(failure);
      }
      if (unwatched.length > 0)
        failures.push({
          seed: mine,
          plan: 'this one, or one beside it',
          wrong: unwatched.splice(0),
          late: false,
          excused: false,
        });
    }
  };
  await Promise.all(Array.from({ length: beside }, player));
  process.off('unhandledRejection', rejected);
  process.off('uncaughtException', thrown);
  pace.stop();
  return { failures, ...tally, happened };
}
