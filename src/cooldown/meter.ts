import { createHash, randomBytes } from 'node:crypto';

/** How often something may happen. Durations in milliseconds. */
export interface Rate {
  /** One in so long, on the average. */
  readonly every: number;
  /** What was not used is saved up for so long: as many as that allows, and at least one, may come at once. */
  readonly saved: number;
}

/** Something that is to be counted, under the name of whoever does it. */
export interface Demand {
  readonly key: string;
  readonly rate: Rate;
}

export interface Meter {
  /**
   * Counts one of each demand, or none of them where any has to wait.
   * @param now milliseconds of a clock that never jumps
   * @returns for each demand how long it has to wait; all 0 where they were counted
   */
  readonly take: (demands: readonly Demand[], now: number) => readonly number[];
}

const ROWS = 4;
const CELLS = 2 ** 15;
/** Milliseconds that sums of such may be wrong by. */
const ROUNDING = 0.01;

/**
 * Counts by the generic cell rate algorithm (ITU-T I.371): all that is known of a name is the time by which what it took
 * would be worked off, one in `every`. It may be ahead of the clock by as many as may come at once.
 *
 * The times stand in a count–min sketch with conservative update (Estan and Varghese, 2002): each name has a cell in each
 * of four rows, found by a hash under a secret of this process, and the least of the four counts. So it takes
 * 1 MiB however many there are, nothing is ever put out, and names are not kept at all. A cell that others share can
 * only be too high: nobody gets through by it; and somebody is held up wrongly only where all four are taken by
 * others who have been held up: of 5,000 such, one in 2,500 ((5,000 / 32,768)⁴).
 *
 * @example createMeter().take([{ key: '81384788765712384 7', rate: { every: 3000, saved: 15_000 } }], performance.now())
 */
export function createMeter(): Meter {
  const secret = randomBytes(16);
  const times = new Float64Array(ROWS * CELLS).fill(Number.NEGATIVE_INFINITY);
  const cellsOf = (key: string): readonly number[] => {
    const hash = createHash('sha256').update(secret).update(key).digest();
    return Array.from({ length: ROWS }, (_, row) => row * CELLS + (hash.readUInt32LE(row * 4) % CELLS));
  };
  return {
    take: (demands, now) => {
      const asked = demands.map(({ key, rate }) => {
        const cells = cellsOf(key);
        const most = Math.max(1, Math.floor(rate.saved / rate.every)) * rate.every;
        const ahead = Math.max(0, least(times, cells) - now);
        const wait = ahead + rate.every - most;
        return { cells, next: now + ahead + rate.every, wait: wait < ROUNDING ? 0 : wait };
      });
      if (asked.every(({ wait }) => wait === 0)) {
        for (const { cells, next } of asked)
          for (const cell of cells) times[cell] = Math.max(times[cell] ?? 0, next);
      }
      return asked.map(({ wait }) => wait);
    },
  };
}

function least(times: Float64Array, cells: readonly number[]): number {
  return Math.min(...cells.map((cell) => times[cell] ?? 0));
}
