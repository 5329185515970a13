import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../bench/answers/measure.ts';
import { rowsOf, type Sheet } from '../../bench/answers/rows.ts';

const ASKED: Outcome = {
  answerable: true,
  rank: 1,
  firstByText: true,
  firstIsEvidence: undefined,
  firstInEvidence: undefined,
  score: 1,
  milliseconds: 1,
  shown: undefined,
};

function sheet(file: string, outcomes: readonly Partial<Outcome>[], system = 'a'): Sheet {
  return { file, system, pooled: false, outcomes: outcomes.map((outcome) => ({ ...ASKED, ...outcome })) };
}

describe('rowsOf', () => {
  it('counts ranks among the answerable only: first 1 of 4, by text 2, among three 2, MRR (1 + 1/3 + 1/5) / 4', () => {
    const [row] = rowsOf([
      sheet('f', [
        { rank: 1 },
        { rank: 3, firstByText: true },
        { rank: 5, firstByText: false },
        { rank: undefined, firstByText: false },
        { answerable: false, rank: undefined, firstByText: false },
      ]),
    ]);
    expect(row).toMatchObject({ questions: 5, answerable: 4, hit1: 0.25, hit1Text: 0.5, hit3: 0.5 });
    expect(row?.mrr).toBeCloseTo((1 + 1 / 3 + 1 / 5) / 4, 12);
  });

  it('has null for what does not apply', () => {
    const [answered, declined] = rowsOf([sheet('f', [{}]), sheet('neg', [{ answerable: false, score: 0 }])]);
    expect(answered).toMatchObject({ auroc: null, falseAt95: null, evidence1: null, spanRight: null });
    expect(declined).toMatchObject({ hit1: null, hit1Text: null, hit3: null, mrr: null, auroc: 1 });
  });

  it('takes the threshold over all files of the run, of the same system', () => {
    // a: the answerable score 1 … 20 over two files, so 95% are kept from 2 on, and 1 of the scores 1, 2 is false.
    const low = Array.from({ length: 10 }, (_, at) => ({ score: at + 1 }));
    const high = low.map(({ score }) => ({ score: score + 10 }));
    const negative = [1, 2].map((score) => ({ answerable: false, score }));
    const rows = rowsOf([
      sheet('low', low),
      sheet('high', high),
      sheet('neg', negative),
      sheet('high', high, 'b'),
      sheet('neg', negative, 'b'),
    ]);
    expect(rows[2]).toMatchObject({ file: 'neg', system: 'a', falseAt95: 0.5 });
    expect(rows[4]).toMatchObject({ file: 'neg', system: 'b', falseAt95: 0 });
  });

  it('sets the unanswerable against the answerable of their own file where there are any', () => {
    const [mixed] = rowsOf([
      sheet('mixed', [{ score: 2 }, { answerable: false, score: 1 }]),
      sheet('other', [{ score: 0 }, { score: 0 }]),
    ]);
    expect(mixed?.auroc).toBe(1);
  });

  it('judges the span where one is asked for, an answer given and the sentence right', () => {
    const shown = { found: true, sentences: 1, passageHoldsAnswer: true, asksForSpan: true };
    const [row] = rowsOf([
      sheet('f', [
        { shown: { ...shown, span: { length: 4, right: true } } },
        { shown: { ...shown, sentences: 2, span: undefined } },
        { shown: { ...shown, asksForSpan: false, span: undefined } },
        { shown: { ...shown, found: false, span: undefined } },
        {
          firstByText: false,
          shown: { ...shown, passageHoldsAnswer: false, span: { length: 9, right: false } },
        },
      ]),
    ]);
    expect(row).toMatchObject({ spanRight: 0.5, spanGiven: 0.5, spanMedianLength: 4 });
    expect(row).toMatchObject({ answered: 0.8, passageSentences: 1.2, passageHoldsAnswer: 0.8 });
  });
});
