import { quantileOf } from '../answers/metrics.ts';
import { seeded, shuffle } from '../quote-queries.ts';

/** Questions to each kind of article and to the library. */
const QUESTIONS = 1000;
const SEED = 20_211_101;

/** In ms. CPU is that of all threads of the process. */
export interface Timing {
  readonly questions: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuP50Ms: number;
  readonly cpuP99Ms: number;
}

export interface Taken {
  readonly ms: number;
  readonly cpuMs: number;
}

/** At most so many, with a fixed seed: the same places of lists of the same length. */
export function drawQuestions<T>(posed: readonly T[]): readonly T[] {
  return shuffle(posed, seeded(SEED)).slice(0, QUESTIONS);
}

/** Rounds of all questions before the clock counts: in the second the compiler still throws away what it learnt in the first. */
const ROUNDS_TO_WARM = 2;

/** Asks each question twice, and then once more by the clock: all of them before the first is timed. */
export function timeEach<T>(posed: readonly T[], ask: (one: T) => unknown): readonly Taken[] {
  for (let round = 0; round < ROUNDS_TO_WARM; round++) for (const one of posed) ask(one);
  return posed.map((one) => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    ask(one);
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    return { ms, cpuMs: (user + system) / 1000 };
  });
}

export function summarizeTimes(times: readonly Taken[]): Timing {
  const [wall, cpu] = [times.map(({ ms }) => ms), times.map(({ cpuMs }) => cpuMs)];
  return {
    questions: times.length,
    p50Ms: quantileOf(wall, 0.5) ?? 0,
    p99Ms: quantileOf(wall, 0.99) ?? 0,
    cpuP50Ms: quantileOf(cpu, 0.5) ?? 0,
    cpuP99Ms: quantileOf(cpu, 0.99) ?? 0,
  };
}
