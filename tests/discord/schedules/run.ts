import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Pace, patiently } from './pace.ts';
import type { Conditions } from './stage.ts';
import type { Tools } from './whole-app.ts';

/** How much was tried, so that nobody takes nothing for success. */
export interface Tally {
  asked: number;
  answered: number;
  /** Changes of the library that were acknowledged. */
  kept: number;
  /** Votes that were acknowledged, or their withdrawal. */
  judged: number;
  /** Settings of which a change was acknowledged. */
  set: number;
  /** What went wrong, and how often. */
  readonly happened: Readonly<Record<string, number>>;
}

export interface Failure {
  readonly seed: number;
  readonly plan: string;
  readonly wrong: readonly string[];
  /** Whether all that was wrong is that something did not come in time. */
  readonly late: boolean;
  /** … while the machine did not let the program run. */
  readonly excused: boolean;
}

/** What a schedule is played with, and where it says what was wrong. */
export interface Report extends Conditions {
  /** For its database, gone afterwards. */
  readonly folder: string;
  readonly wrong: string[];
  /** What did not come in time. */
  readonly late: string[];
  /** For whoever looks into it. */
  readonly logged: string[];
  readonly tally: Tally;
}

/** What is the same for many schedules. */
export interface Given {
  readonly tools: Tools;
  readonly pace: Pace;
}

export type PlaySchedule = (seed: number, given: Given) => Promise<Tally & { readonly failure?: Failure }>;

const WHOLE_MS = 90_000;
/** All durations are set for how slow the program is in the beginning, and hold where it gets twice as slow. */
const SLOWER = 2;

/** Plays a schedule and says what was wrong after it; nothing where all was well. */
export async function playSchedule(
  { seed, plan, tools, pace }: Given & { readonly seed: number; readonly plan: string },
  play: (report: Report) => Promise<void>,
): Promise<Tally & { readonly failure?: Failure }> {
  const folder = await mkdtemp(join(tmpdir(), 'yuanwen-faults-'));
  const happened: Record<string, number> = {};
  const tally: Tally = { asked: 0, answered: 0, kept: 0, judged: 0, set: 0, happened };
  const [wrong, late, logged]: [string[], string[], string[]] = [[], [], []];
  const slowness = pace.slowness();
  const note = (what: string, times = 1) => {
    happened[what] = (happened[what] ?? 0) + times;
  };
  const worst = pace.watch();
  try {
    let over = false;
    const played = play({ tools, slowness, note, folder, wrong, late, logged, tally }).finally(() => {
      over = true;
    });
    const inTime = patiently(WHOLE_MS, () => over);
    if ((await Promise.race([played, inTime])) === false) late.push('it hangs');
  } catch (error) {
    wrong.push(`it broke: ${error instanceof Error ? error.stack : error}`);
  }
  await rm(folder, { recursive: true, force: true });
  const onlyLate = wrong.length === 0;
  const excused = onlyLate && worst() > slowness * SLOWER;
  const all = [...wrong, ...late];
  if (all.length === 0) return tally;
  return { ...tally, failure: { seed, plan, wrong: [...all, ...logged], late: onlyLate, excused } };
}
