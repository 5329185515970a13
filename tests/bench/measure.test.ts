import { describe, expect, it } from 'vitest';
import { measure, seat } from '../../bench/answers/measure.ts';
import type { GoldArticle } from '../../bench/data.ts';
import type { System } from '../../bench/system.ts';

/** Says the same of every question. */
function says(ranking: readonly number[], score = 1): System {
  return { name: 'fixed', open: () => () => ({ ranking: () => ranking, score }) };
}

function article(id: string, text: string, questions: GoldArticle['questions']): GoldArticle {
  return { id, lang: 'zh', title: id, text, questions };
}

const IVORY = article('甲', '象牙产于非洲。商人运往广州。价格由广州定。', [
  { id: 'q1', q: '运往哪里?', answers: [{ text: '广州', start: 11 }], answerable: true },
]);
const TEA = article('乙', '茶叶产于福建。茶叶也运往广州城。', [
  { id: 'q2', q: '谁买?', answers: [], answerable: false },
]);
const word = (question: string) => question;

describe('measure', () => {
  const single = seat([IVORY], { pooled: false, word });
  const of = (ranking: readonly number[]) => measure(says(ranking), single)[0];

  it('finds the place of the sentence in which the answer begins', () => {
    expect(of([1, 0])).toMatchObject({ rank: 1, firstByText: true });
    expect(of([0, 2, 1])).toMatchObject({ rank: 3, firstByText: false });
    expect(of([0])).toMatchObject({ rank: undefined, firstByText: false });
  });

  it('takes another sentence with the same words as right by text', () => {
    expect(of([2, 1])).toMatchObject({ rank: 2, firstByText: true });
  });

  it('counts an empty ranking as nothing found', () => {
    expect(of([])).toMatchObject({ rank: undefined, firstByText: false });
  });

  it('numbers the sentences of a pool throughout, and takes a short answer of another article for chance', () => {
    const pool = seat([TEA, IVORY], { pooled: true, word });
    expect(pool).toHaveLength(1);
    expect(measure(says([3]), pool)[0]).toMatchObject({ rank: 1, firstByText: true });
    expect(measure(says([1]), pool)[0]).toMatchObject({ rank: undefined, firstByText: false });
  });

  it('asks unanswerable questions of their article, never of a pool', () => {
    const outcomes = measure(says([0], 0.25), seat([IVORY, TEA], { pooled: false, word }));
    expect(outcomes.map(({ answerable, score }) => [answerable, score])).toEqual([
      [true, 0.25],
      [false, 0.25],
    ]);
    expect(measure(says([0]), seat([IVORY, TEA], { pooled: true, word }))).toHaveLength(1);
  });

  it('takes the sentence that a marked stretch overlaps the most for the proof', () => {
    const proof = { text: '非洲。商人运往广州。', start: 4 };
    const gold = article('甲', IVORY.text, [
      {
        id: 'q',
        q: '运往哪里?',
        answers: [{ text: '广州', start: 11 }],
        answerable: true,
        evidences: [proof],
      },
    ]);
    const sittings = seat([gold], { pooled: false, word });
    expect(measure(says([1]), sittings)[0]?.firstIsEvidence).toBe(true);
    expect(measure(says([0]), sittings)[0]?.firstIsEvidence).toBe(false);
    // Of the first sentence, 象牙产于非洲。, three of seven characters are marked.
    expect(measure(says([1]), sittings)[0]?.firstInEvidence).toBe(true);
    expect(measure(says([0]), sittings)[0]?.firstInEvidence).toBe(false);
  });

  it('takes any sentence for a part of the proof of which half is marked', () => {
    const gold = article('甲', IVORY.text, [
      {
        id: 'q',
        q: '运往哪里?',
        answers: [{ text: '广州', start: 11 }],
        answerable: true,
        evidences: [{ text: '于非洲。商人运往广州。', start: 3 }],
      },
    ]);
    const sittings = seat([gold], { pooled: false, word });
    expect(measure(says([0]), sittings)[0]).toMatchObject({ firstIsEvidence: false, firstInEvidence: true });
  });

  it('judges the words in bold and the passage against the gold', () => {
    const shows: System = {
      name: 'shows',
      open: () => () => ({
        ranking: () => [1],
        score: 1,
        shown: () => ({
          found: true,
          first: 1,
          sentences: 1,
          passage: '商人运往广州。',
          asksForSpan: true,
          span: '运往广州',
        }),
      }),
    };
    expect(measure(shows, single)[0]?.shown).toEqual({
      found: true,
      sentences: 1,
      passageHoldsAnswer: true,
      asksForSpan: true,
      span: { length: 4, right: true },
    });
  });
});
