import { setTimeout as sleep } from 'node:timers/promises';
import { quantileOf } from '../answers/metrics.ts';

/** Sends one interaction that was due at a moment, and waits for its first answer. @returns ms since it was due */
export type SendOne = (due: number) => Promise<number>;

/** What became of so many seconds at one rate. Times in ms from the due time to the first answer. */
export interface Step {
  readonly rate: number;
  readonly sent: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** Not answered within three seconds, after which Discord gives up. */
  readonly unanswered: number;
  /** How late the generator itself was at most: it shares the machine. */
  readonly generatorLate: number;
}

/** Discord gives up then. */
export const GIVE_UP_MS = 3000;

/**
 * Sends at a fixed rate whatever becomes of it (an open loop): a program that falls behind finds the interactions
 * waiting, as Discord's would, and their waiting counts from when they were due.
 */
export async function drive(send: SendOne, rate: number, seconds: number): Promise<Step> {
  const times: number[] = [];
  let unanswered = 0;
  let generatorLate = 0;
  const began = performance.now();
  const total = Math.round(rate * seconds);
  const pending = new Set<Promise<void>>();
  for (let n = 0; n < total; n++) {
    const due = began + (n * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await sleep(early);
    generatorLate = Math.max(generatorLate, performance.now() - due);
    const one: Promise<void> = send(due)
      .then((ms) => {
        if (ms <= GIVE_UP_MS) times.push(ms);
        else unanswered += 1;
      })
      .catch(() => {
        unanswered += 1;
      })
      .finally(() => pending.delete(one));
    pending.add(one);
  }
  await Promise.race([Promise.all(pending), sleep(GIVE_UP_MS)]);
  return {
    rate,
    sent: total,
    p50: quantileOf(times, 0.5) ?? Number.POSITIVE_INFINITY,
    p99: quantileOf(times, 0.99) ?? Number.POSITIVE_INFINITY,
    most: quantileOf(times, 1) ?? Number.POSITIVE_INFINITY,
    unanswered: unanswered + pending.size,
    generatorLate,
  };
}
