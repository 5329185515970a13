import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  falseAnswers,
  meanOf,
  meanReciprocalRank,
  quantileOf,
  shareOf,
  thresholdKeeping,
} from '../../bench/answers/metrics.ts';

describe('shareOf', () => {
  it('counts what holds: 2 of 4', () => {
    expect(shareOf([1, 2, 3, 4], (value) => value % 2 === 0)).toBe(0.5);
  });
  it('is null where there is nothing to count, not 0', () => {
    expect(shareOf([], () => true)).toBeNull();
  });
});

describe('meanReciprocalRank', () => {
  it('adds 1/rank: (1 + 1/2 + 1/4 + 0) / 4 = 0.4375', () => {
    expect(meanReciprocalRank([1, 2, 4, undefined])).toBe(0.4375);
  });
  it('counts place 10 as a tenth, place 11 as nothing: (0.1 + 0) / 2', () => {
    expect(meanReciprocalRank([10, 11])).toBe(0.05);
  });
  it('is null without questions', () => {
    expect(meanReciprocalRank([])).toBeNull();
  });
});

describe('quantileOf', () => {
  it('takes the nearest rank: of 1 … 100 the 50th and the 99th', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(quantileOf(values, 0.5)).toBe(50);
    expect(quantileOf(values, 0.99)).toBe(99);
  });
  it('sorts as numbers: the median of 9, 10, 100 is 10', () => {
    expect(quantileOf([100, 9, 10], 0.5)).toBe(10);
  });
  it('is null without values', () => {
    expect(quantileOf([], 0.5)).toBeNull();
    expect(meanOf([])).toBeNull();
  });
});

describe('areaUnderCurve', () => {
  it('is 1 where all answerable questions score higher, 0 where all score lower', () => {
    expect(areaUnderCurve([3, 4], [1, 2])).toBe(1);
    expect(areaUnderCurve([1, 2], [3, 4])).toBe(0);
  });
  it('counts a tie half: 3>1, 3>2, 2>1, 2=2 give 3.5 of 4', () => {
    expect(areaUnderCurve([3, 2], [1, 2])).toBe(0.875);
  });
  it('is null where one side is empty', () => {
    expect(areaUnderCurve([], [1])).toBeNull();
    expect(areaUnderCurve([1], [])).toBeNull();
  });
  it('is what counting all pairs gives', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, scores, (answerable, unanswerable) => {
        const pairs = answerable.flatMap((a) => unanswerable.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
        expect(areaUnderCurve(answerable, unanswerable)).toBeCloseTo(meanOf(pairs) ?? Number.NaN, 12);
      }),
    );
  });
});

describe('thresholdKeeping and falseAnswers', () => {
  it('keeps 3 of 4 at the third highest score', () => {
    expect(thresholdKeeping([0.6, 0.9, 0.7, 0.8], 0.75)).toBe(0.7);
  });
  it('keeps more rather than fewer: 95% of 10 are all 10', () => {
    expect(thresholdKeeping([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.95)).toBe(1);
  });
  it('keeps 19 of 20 at 95%: the lowest one goes', () => {
    expect(thresholdKeeping([...Array(20).keys()], 0.95)).toBe(1);
  });
  it('takes a score right on the threshold for an answer: 0.7 and 0.8 of three', () => {
    expect(falseAnswers([0.7, 0.8, 0.1], 0.7)).toBeCloseTo(2 / 3, 12);
  });
  it('never keeps fewer than asked for, and no higher threshold would keep as many', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(scores, fc.constantFrom(0.9, 0.95, 0.5), (values, share) => {
        const threshold = thresholdKeeping(values, share) ?? Number.NaN;
        expect(shareOf(values, (score) => score >= threshold)).toBeGreaterThanOrEqual(share);
        expect(shareOf(values, (score) => score > threshold)).toBeLessThan(share);
      }),
    );
  });
  it('is null where nothing was answerable, or nothing unanswerable', () => {
    expect(thresholdKeeping([], 0.95)).toBeNull();
    expect(falseAnswers([1], null)).toBeNull();
    expect(falseAnswers([], 1)).toBeNull();
  });
});
