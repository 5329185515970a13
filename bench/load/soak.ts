import { quantileOf } from '../answers/metrics.ts';
import type { BotProcess } from './bot-process.ts';
import { drive, type SendOne, type Step } from './drive.ts';
import type { Held } from './probe.ts';

/** What a program held, minutes after the start of the load. */
export interface Sample extends Held {
  readonly minute: number;
}

/** Growth after the first fifth, in which caches fill. */
export interface Growth {
  /** Bytes an hour of the load that was compressed. */
  readonly heapAnHour: number;
  readonly handles: number;
  readonly emitters: number;
  readonly listeners: number;
}

export interface Soak {
  readonly rate: number;
  readonly minutes: number;
  readonly steps: readonly Step[];
  readonly samples: readonly Sample[];
  readonly growth: Growth;
  /** What exceeds its bound, in words; none where the run is passed. */
  readonly failures: readonly string[];
}

const EVERY_S = 30;
const WARM_SHARE = 0.2;
/** An hour of load may leave so much behind: less than 2 % of what a process holds. */
const MOST_AN_HOUR = 8 * 1024 * 1024;
const MOST_HANDLES = 5;
const MOST_EMITTERS = 50;

/** Sends at a fixed rate for so many minutes, and measures after each half minute what is left once it is collected. */
export async function soak(
  bot: BotProcess,
  send: SendOne,
  { rate, minutes }: { readonly rate: number; readonly minutes: number },
): Promise<Soak> {
  const samples: Sample[] = [];
  const steps: Step[] = [];
  const rounds = Math.max(5, Math.round((minutes * 60) / EVERY_S));
  for (let round = 1; round <= rounds; round++) {
    steps.push(await drive(send, rate, EVERY_S));
    samples.push({ minute: (round * EVERY_S) / 60, ...(await bot.measure()) });
    const { heap, rss, handles } = samples.at(-1) ?? { heap: 0, rss: 0, handles: 0 };
    console.error(
      `minute ${(round * EVERY_S) / 60}: heap ${(heap / 1e6).toFixed(1)} MB, RSS ${(rss / 1e6).toFixed(0)} MB, ${handles} handles`,
    );
  }
  const growth = growthOf(samples, minutes);
  const unanswered = steps.reduce((sum, step) => sum + step.unanswered, 0);
  return { rate, minutes, steps, samples, growth, failures: failuresOf(growth, unanswered) };
}

/** @param minutes that stand for an hour */
export function growthOf(samples: readonly Sample[], minutes: number): Growth {
  const kept = samples.slice(Math.floor(samples.length * WARM_SHARE));
  const third = Math.max(1, Math.floor(kept.length / 3));
  const rise = (of: (sample: Sample) => number) =>
    medianOf(kept.slice(-third).map(of)) - medianOf(kept.slice(0, third).map(of));
  return {
    heapAnHour: slopeOf(kept.map(({ minute, heap }) => [minute, heap] as const)) * minutes,
    handles: rise(({ handles }) => handles),
    emitters: rise(({ emitters }) => emitters),
    listeners: rise(({ listeners }) => listeners),
  };
}

function failuresOf({ heapAnHour, handles, emitters, listeners }: Growth, unanswered: number): string[] {
  return [
    heapAnHour > MOST_AN_HOUR ? `memory grew by ${(heapAnHour / 1e6).toFixed(1)} MB in an hour of load` : '',
    handles > MOST_HANDLES ? `${handles.toFixed(1)} handles more` : '',
    emitters > MOST_EMITTERS ? `${emitters.toFixed(1)} emitters more` : '',
    listeners > 0.5 ? `${listeners.toFixed(1)} listeners more` : '',
    unanswered > 0 ? `${unanswered} interactions unanswered` : '',
  ].filter((failure) => failure !== '');
}

/**
 * The median of the slopes between all pairs of points (Theil 1950, Sen 1968): a measuring that fell into a burst, with
 * its sockets open, does not bend it.
 * @example slopeOf([[0, 1], [1, 3], [2, 5]]) // 2
 */
export function slopeOf(points: readonly (readonly [number, number])[]): number {
  const slopes = points.flatMap(([x, y], k) =>
    points.slice(k + 1).map(([later, value]) => (value - y) / (later - x)),
  );
  return medianOf(slopes);
}

function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5) ?? 0;
}
