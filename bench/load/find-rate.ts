import { drive, type SendOne, type Step } from './drive.ts';

/** The goal: 99 of 100 first answers within this. */
const P99_WITHIN_MS = 100;

export interface Found {
  /** The highest that was held; 0 where none was. */
  readonly rate: number;
  readonly steps: readonly Step[];
}

export function holds({ p99, unanswered }: Step): boolean {
  return p99 <= P99_WITHIN_MS && unanswered === 0;
}

const PRECISION = 8;

/**
 * Doubles the rate until it is not held, then halves the gap down to an eighth of what failed. A rate that
 * fails is tried once more: this machine may have been busy.
 */
export async function findRate(
  send: SendOne,
  { from, seconds, most }: { readonly from: number; readonly seconds: number; readonly most: number },
): Promise<Found> {
  const steps: Step[] = [];
  const holdsAt = async (rate: number) => {
    for (let attempt = 0; attempt < 2; attempt++) {
      const step = await drive(send, rate, seconds);
      steps.push(step);
      if (holds(step)) return true;
    }
    return false;
  };
  let held = 0;
  let failed = from;
  while (failed <= most && (await holdsAt(failed))) {
    held = failed;
    failed *= 2;
  }
  while (failed <= most && failed - held > Math.max(1, failed / PRECISION)) {
    const middle = Math.round((held + failed) / 2);
    if (await holdsAt(middle)) held = middle;
    else failed = middle;
  }
  return { rate: held, steps };
}
