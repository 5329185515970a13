import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Starts within an hour that may follow one another without a wait: a person who mends something tries a few times. */
const FREE = 3;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 10 * MINUTE_MS;

/**
 * Sessions that Discord lets a bot start in a day, at the least: 1,000, and five for each shard of a large one.
 * https://discord.com/developers/docs/events/gateway#session-start-limit-object
 */
const DAILY = 1000;
const DAILY_FOR_EACH_SHARD = 5;

/**
 * What is remembered of starts, in a small file beside the data: a line of JSON each, added in one write, so that the
 * process that takes the place of another may share it. Processes that serve other shards have files of their own.
 */
export interface StartRecord {
  /** How long to wait before the bot identifies, so many shards at once, in ms. */
  readonly wait: (shards?: number) => number;
  /** Puts down that it identifies now. */
  readonly begin: (shards?: number) => void;
  /** Puts down that this start ended as it should, so that it does not count. */
  readonly end: () => void;
  /** Starts within a day that did not end as they should, with the one under way. */
  readonly today: () => number;
}

interface StartRecordOptions {
  readonly file: string;
  /** Tells this process from others that write to the file. */
  readonly id?: string;
  readonly now?: () => number;
  /** Told where the file cannot be read or written: nothing is remembered then, and nothing waits. */
  readonly onProblem: (error: unknown) => void;
}

/**
 * How long the next start waits after so many within an hour that crashed: not at all after two, 5 s after three, and
 * twice as long for each further one, up to ten minutes.
 *
 * Discord lets a bot identify 1,000 times a day. One that crashes as soon as it is connected comes to rest where the wait
 * is an hour's share: 5 s × 2^(n−3) ≈ 3,600 s ÷ n, which is between n = 9 (320 s, 400 s) and n = 10 (600 s, 360 s): some
 * 230 starts a day.
 *
 * @example waitAfter(4) // 10_000
 */
export function waitAfter(crashedWithinHour: number): number {
  if (crashedWithinHour < FREE) return 0;
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (crashedWithinHour - FREE));
}

/**
 * How long the next start of so many shards waits after crashed ones that took so many sessions within a day: not at all
 * while these and its own are no more than half of what Discord gives, else so long that the other half lasts for a day.
 * A bot of one shard comes nowhere near. One of 16 that crashes as soon as it is connected starts ⌊500 ÷ 16⌋ = 31 times,
 * and then every 24 h × 16 ÷ 500 = 46 minutes: 62 × 16 = 992 sessions in its first day at the most.
 *
 * @example waitForShare({ crashedWithinDay: 31 * 16, shards: 16 }) // 2_764_800
 */
export function waitForShare({
  crashedWithinDay,
  shards,
}: {
  readonly crashedWithinDay: number;
  readonly shards: number;
}): number {
  const half = Math.max(DAILY, DAILY_FOR_EACH_SHARD * shards) / 2;
  return crashedWithinDay + shards <= half ? 0 : (DAY_MS * shards) / half;
}

/** @example const starts = openStartRecord({ file: 'data/starts.jsonl', onProblem }); await sleep(starts.wait()); starts.begin(); */
export function openStartRecord({
  file,
  id = `${process.pid}-${Date.now()}`,
  now = Date.now,
  onProblem,
}: StartRecordOptions): StartRecord {
  const put = (line: Line) => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, `${JSON.stringify(line)}\n`);
    } catch (error) {
      onProblem(error);
    }
  };
  const crashed = () => openIn(read(file, onProblem), now());
  return {
    wait: (shards = 1) => {
      const lines = crashed();
      const crashedWithinDay = lines.reduce((sum, line) => sum + (line.shards ?? 1), 0);
      const withinHour = lines.filter(({ at }) => now() - at < HOUR_MS).length;
      return Math.max(waitAfter(withinHour), waitForShare({ crashedWithinDay, shards }));
    },
    begin: (shards = 1) => {
      tidy(file, now(), onProblem);
      put({ id, at: now(), what: 'start', ...(shards > 1 && { shards }) });
    },
    end: () => put({ id, at: now(), what: 'stop' }),
    today: () => crashed().length,
  };
}

interface Line {
  readonly id: string;
  readonly at: number;
  readonly what: 'start' | 'stop';
  /** How many identified; one where left out. */
  readonly shards?: number;
}

/** Starts of the last day that never ended. A clock that was put back makes no start of the future. */
function openIn(lines: readonly Line[], now: number): readonly Line[] {
  const ended = new Set(lines.filter(({ what }) => what === 'stop').map(({ id }) => id));
  return lines.filter(
    ({ id, at, what }) => what === 'start' && !ended.has(id) && at <= now && now - at < DAY_MS,
  );
}

function read(file: string, onProblem: (error: unknown) => void): readonly Line[] {
  try {
    return readFileSync(file, 'utf8').split('\n').flatMap(parse);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) onProblem(error);
    return [];
  }
}

/** A line that a crash cut short, or that somebody wrote, is none. */
function parse(text: string): readonly Line[] {
  try {
    const { id, at, what, shards } = JSON.parse(text);
    return typeof id === 'string' && typeof at === 'number' && (what === 'start' || what === 'stop')
      ? [{ id, at, what, ...(typeof shards === 'number' && { shards }) }]
      : [];
  } catch {
    return [];
  }
}

/** Lines that a file may have before those that say nothing any more go. */
const TIDY_FROM = 200;

function tidy(file: string, now: number, onProblem: (error: unknown) => void): void {
  const lines = read(file, onProblem);
  if (lines.length < TIDY_FROM) return;
  try {
    const kept = openIn(lines, now).map((line) => `${JSON.stringify(line)}\n`);
    writeFileSync(`${file}.new`, kept.join(''));
    renameSync(`${file}.new`, file);
  } catch (error) {
    onProblem(error);
  }
}
