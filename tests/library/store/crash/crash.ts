import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openStore, type StorePlace } from '../../../../src/library/store/open.ts';
import { createRandom } from '../../../random.ts';
import { inspect } from './database.ts';
import { createExpected, type Expected, takeIn } from './model.ts';
import type { Line, Step, WorkerOrder } from './steps.ts';
import { verify } from './verify.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
/** A worker says that it is ready, and two lines a step. The kill comes after one of the first lines, and some more. */
const MOST_LINES = 24;
const LONGEST_DELAY_MS = 40;
/** Some are killed while they start. */
const STARTING_MS = 1_500;
const KILLED_WHILE_STARTING = 0.1;

export interface CrashReport {
  readonly runs: number;
  readonly acknowledged: number;
  /** Steps that were begun and not acknowledged when the kill came, and how many of them had happened. */
  readonly pending: number;
  readonly happened: number;
  readonly wrong: readonly string[];
}

/** Kills a worker at a random moment, over and over on the same database, and looks each time what is there. */
export async function crashOften(order: {
  readonly place: StorePlace;
  readonly runs: number;
  readonly seed: number;
  /** Before the worker has read a file, each time. */
  readonly atOnce?: boolean;
}): Promise<CrashReport> {
  const { place, runs, seed, atOnce = false } = order;
  const random = createRandom(seed);
  const expected = createExpected();
  const wrong: string[] = [];
  let [acknowledged, pendings, happened] = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const starting = atOnce || random() < KILLED_WHILE_STARTING;
    const kill = {
      line: starting ? 0 : 1 + Math.floor(random() * MOST_LINES),
      delay: atOnce ? 0 : random() * (starting ? STARTING_MS : LONGEST_DELAY_MS),
    };
    const { lines, complaint } = await killOnce({ place, seed: seed + run + 1 }, kill);
    const pending = takeIn(expected, lines);
    const before = total(expected);
    acknowledged += lines.filter(({ say }) => say === 'done').length;
    // Each look opens the store, and so makes it, as a worker has that is ready.
    const made = run > 0 || lines.some(({ say }) => say === 'ready');
    const looked = await lookAfter(place, { expected, pending, made });
    const found = [complaint, ...looked].filter((line) => line !== '');
    wrong.push(...found.map((line) => `run ${run}: ${line}`));
    if (pending !== undefined) pendings += 1;
    happened += total(expected) - before;
  }
  return { runs, acknowledged, pending: pendings, happened, wrong };
}

/** First with the store, as the next start of the program would; then the database by itself. */
async function lookAfter(
  place: StorePlace,
  after: { readonly expected: Expected; readonly pending: Step | undefined; readonly made: boolean },
): Promise<string[]> {
  const { expected, pending, made } = after;
  const before = await inspect(place).catch((error) => (!made && isUnmade(error) ? [] : [String(error)]));
  const store = await openStore(place);
  try {
    return [...before, ...(await verify(store, expected, pending))];
  } finally {
    await store.close();
  }
}

/** Killed before the very first start was done: there are no tables yet, or no file, or not even its folder. */
function isUnmade(error: unknown): boolean {
  return /no such table|does not exist|ConnectionFailed.*: 14\b/.test(String(error));
}

function total({ revisions }: Expected): number {
  return [...revisions.values()].reduce((sum, count) => sum + count, 0);
}

function killOnce(
  order: WorkerOrder,
  { line, delay }: { readonly line: number; readonly delay: number },
): Promise<{ readonly lines: readonly Line[]; readonly complaint: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', WORKER, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaint = '';
  let timer: NodeJS.Timeout | undefined;
  const killAfter = (lines: number) => {
    if (lines < line) return;
    if (delay === 0) child.kill('SIGKILL');
    else timer ??= setTimeout(() => child.kill('SIGKILL'), delay);
  };
  killAfter(0);
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    killAfter(said.split('\n').length - 1);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    complaint += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      // The kill may have cut the last line.
      const lines = said
        .split('\n')
        .slice(0, -1)
        .map((line): Line => JSON.parse(line));
      resolve({ lines, complaint: code === null ? complaint : `the worker ended by itself: ${complaint}` });
    });
  });
}
