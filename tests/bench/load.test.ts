import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { drive } from '../../bench/load/drive.ts';
import { findRate, holds } from '../../bench/load/find-rate.ts';
import { growthOf, slopeOf } from '../../bench/load/soak.ts';

describe('driving', () => {
  it('counts waiting from the due time: one server that takes 20 ms each falls behind at 100 a second', async () => {
    let last = Promise.resolve();
    const step = await drive(
      (due) => {
        last = last.then(() => sleep(20));
        return last.then(() => performance.now() - due);
      },
      100,
      0.5,
    );
    // The last of 50 is due after 490 ms and is done after 50 × 20 = 1,000 ms.
    expect(step.sent).toBe(50);
    expect(step.most).toBeGreaterThan(450);
    expect(holds(step)).toBe(false);
  });

  it('counts what fails as unanswered', async () => {
    const step = await drive(() => Promise.reject(new Error('no')), 50, 0.1);
    expect([step.sent, step.unanswered, holds(step)]).toEqual([5, 5, false]);
  });
});

it('finds the rate between what is held and what is not', async () => {
  let [before, lastGap] = [0, 0];
  // Holds up to 110 a second, by when each was due: how late the machine is does not count. Between two steps there is another gap.
  const send = async (due: number) => {
    const gap = due - before;
    const isWithinStep = Math.abs(gap - lastGap) < 0.001;
    [before, lastGap] = [due, gap];
    return isWithinStep && gap < 1000 / 110 ? 500 : 1;
  };
  const found = await findRate(send, { from: 50, seconds: 0.4, most: 1000 });
  // 50 and 100 are held; 200, 150, 125 and 113 are not, of which the last is less than an eighth above 100.
  expect(found.rate).toBe(100);
});

describe('growth', () => {
  const sample = (minute: number, heap: number, handles = 4) => ({
    minute,
    heap,
    rss: 0,
    handles,
    emitters: 9,
    listeners: 3,
  });

  it('is the slope of memory, over the time that stands for an hour, without the first fifth', () => {
    // Between any two of them 2 more for each.
    expect(
      slopeOf([
        [0, 1],
        [1, 3],
        [2, 5],
      ]),
    ).toBe(2);
    // 1 for each, but for the third: of ten slopes six are 1, two more and two less.
    expect(slopeOf([0, 1, 30, 3, 4].map((y, x) => [x, y] as const))).toBe(1);
    const samples = [sample(1, 5000), ...[2, 3, 4, 5].map((minute) => sample(minute, 100 + 10 * minute))];
    expect(growthOf(samples, 5).heapAnHour).toBeCloseTo(50);
  });

  it('tells of handles that pile up', () => {
    const samples = [1, 2, 3, 4, 5, 6].map((minute) => sample(minute, 100, minute));
    // The last third of five against the first: 6 − 2.
    expect(growthOf(samples, 6).handles).toBe(4);
  });
});
