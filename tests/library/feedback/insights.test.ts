import { describe, expect, it } from 'vitest';
import { badness, sumUp } from '../../../src/library/insights.ts';
import { weekOf } from '../../../src/library/store/feedback/days.ts';
import type { Verdict, Vote } from '../../../src/library/store/feedback/feedback.ts';

const MONDAY = Date.UTC(2026, 10, 23);
const WEEK = 7 * 86_400_000;
const mark = (article: string, sentence: number, version = '1') => ({ article, version, sentence });

const vote = (question: string, verdict: Verdict, more: Partial<Vote> = {}): Vote => ({
  question,
  answered: true,
  shown: mark('a1', 0),
  verdict,
  at: MONDAY,
  ...more,
});
const GOOD = { kind: 'good' } as const;
const BAD = { kind: 'bad' } as const;

describe('a week', () => {
  it.each([
    [Date.UTC(2026, 10, 22, 23, 59, 59), MONDAY - WEEK],
    [MONDAY, MONDAY],
    [MONDAY + WEEK - 1, MONDAY],
    [0, -3 * 86_400_000],
  ])('of %d begins on its Monday', (time, monday) => {
    expect(weekOf(time)).toBe(monday);
    expect(new Date(weekOf(time)).getUTCDay()).toBe(1);
  });
});

describe('badness', () => {
  it('is the lower bound of the share', () => {
    // (1 + 1.9208 − 1.96·√0.9604) / (1 + 3.8416) = (2.9208 − 1.9208) / 4.8416
    expect(badness({ good: 0, bad: 1 })).toBeCloseTo(1 / 4.8416, 10);
    // (0.75 + 0.4802 − 1.96·√(0.046875 + 0.060025)) / 1.9604
    expect(badness({ good: 1, bad: 3 })).toBeCloseTo((1.2302 - 1.96 * Math.sqrt(0.1069)) / 1.9604, 10);
    expect(badness({ good: 0, bad: 0 })).toBe(0);
  });

  it('holds three of four for worse than one of one, and one of one for worse than one of two', () => {
    expect(badness({ good: 1, bad: 3 })).toBeGreaterThan(badness({ good: 0, bad: 1 }));
    expect(badness({ good: 0, bad: 1 })).toBeGreaterThan(badness({ good: 1, bad: 1 }));
  });
});

describe('insights', () => {
  it('are counted by answer, article and week', () => {
    const better = { kind: 'another', sentence: mark('a1', 4) } as const;
    const votes = [
      vote('谁？', GOOD, { at: MONDAY - WEEK }),
      vote('誰？', better),
      vote('誰 ？', { kind: 'should-decline' }),
      vote('誰？', better),
      vote('谁？', BAD, { shown: mark('a1', 0, '2') }),
      vote('何时？', GOOD, { shown: mark('a2', 0) }),
    ];
    const summed = sumUp({ votes, asked: [{ question: '几？', times: 3, week: MONDAY }] });
    expect(summed).toMatchObject({ good: 2, bad: 4 });
    expect(summed.weeks).toEqual([
      { week: MONDAY, good: 1, bad: 4, inVain: 3 },
      { week: MONDAY - WEEK, good: 1, bad: 0, inVain: 0 },
    ]);
    expect(summed.articles).toEqual([
      { article: 'a1', good: 1, bad: 4 },
      { article: 'a2', good: 1, bad: 0 },
    ]);
    // Of another text of the article it is another answer.
    expect(summed.worst).toEqual([
      {
        question: '誰？',
        answered: true,
        shown: mark('a1', 0),
        good: 1,
        bad: 3,
        better: [{ sentence: mark('a1', 4), votes: 2 }],
        shouldDecline: 1,
      },
      expect.objectContaining({ shown: mark('a1', 0, '2'), good: 0, bad: 1 }),
    ]);
  });

  it('of one article are of it alone', () => {
    const votes = [vote('谁？', BAD), vote('谁？', BAD, { shown: mark('a2', 0) })];
    const summed = sumUp({ votes, asked: [{ question: '几？', times: 3, week: MONDAY }] }, 'a2');
    expect(summed).toMatchObject({ bad: 1, inVain: [], articles: [{ article: 'a2' }] });
    expect(summed.worst).toHaveLength(1);
  });

  it('tell what was asked in vain: all that is counted, or what was judged', () => {
    const declined = vote('几？', BAD, { answered: false });
    const asked = [
      { question: '谁？', times: 2, week: MONDAY },
      { question: '誰？', times: 3, week: MONDAY - WEEK },
    ];
    expect(sumUp({ votes: [declined, declined, vote('何？', BAD)], asked }).inVain).toEqual([
      { question: '谁？', times: 5, good: 0, bad: 0 },
      { question: '几？', times: 2, good: 0, bad: 2 },
    ]);
  });
});
