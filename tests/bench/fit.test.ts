import { describe, expect, it } from 'vitest';
import { type Choice, choose, fitChoices } from '../../bench/fit/choose.ts';
import { isDrawn } from '../../bench/fit/draw.ts';
import { gatherSingle } from '../../bench/fit/gather.ts';
import { growJudgementRules } from '../../bench/fit/grow-judgement-rules.ts';
import { growRules } from '../../bench/fit/grow-rules.ts';
import { fitJudgements, logitOf } from '../../bench/fit/judge.ts';
import { minimize } from '../../bench/fit/minimize.ts';
import { inFold, mergeByTitle } from '../../bench/fit/split.ts';
import { trainConfidence } from '../../bench/fit/train.ts';
import { logitOf as logitOfModel } from '../../src/search/confidence/confidence.ts';
import { CONFIDENCE_FEATURES } from '../../src/search/confidence/features.ts';
import { loadKnowledge } from '../../src/search/knowledge.ts';
import { explainRule, flattenRules, scoreRules } from '../../src/search/rules.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';

/** A choice among rows of feature values, one of them right. */
function choiceOf(rows: readonly (readonly number[])[], right: number, group = 'g'): Choice {
  return {
    group,
    rows: rows.length,
    values: Float32Array.from(rows.flat()),
    right: Uint8Array.from(rows, (_, row) => (row === right ? 1 : 0)),
  };
}

describe('minimize', () => {
  it('finds the foot of a bowl: (x − 3)² + 10 (y + 1)² is least at (3, −1)', () => {
    const [x, y] = minimize(([a = 0, b = 0], gradient) => {
      gradient[0] = 2 * (a - 3);
      gradient[1] = 20 * (b + 1);
      return (a - 3) ** 2 + 10 * (b + 1) ** 2;
    }, 2);
    expect(x).toBeCloseTo(3, 3);
    expect(y).toBeCloseTo(-1, 3);
  });
});

describe('fitChoices', () => {
  // The first feature tells the right row, the second is the same for all, the third is against it.
  const choices = Array.from({ length: 20 }, (_, n) =>
    choiceOf(
      [
        [1, 5, 0],
        [0, 5, n % 2],
        [0.2, 5, 1],
      ],
      0,
    ),
  );

  it('gives weight to what tells, none to what never differs, and against what misleads', () => {
    const [tells = 0, same, misleads = 0] = fitChoices(choices, 3, 1);
    expect(tells).toBeGreaterThan(0);
    expect(same).toBeCloseTo(0, 6);
    expect(misleads).toBeLessThan(0);
    expect(choices.every((choice) => choose(choice, [tells, 0, misleads]) === 0)).toBe(true);
  });

  it('gives the same weights again', () => {
    expect(fitChoices(choices, 3, 1)).toEqual(fitChoices(choices, 3, 1));
  });
});

describe('growRules', () => {
  it('finds what no sum can say: right is where exactly one of two features is on', () => {
    const choices = Array.from({ length: 80 }, (_, n) => {
      // Unevenly, since rules ask one thing at a time: an even split would tell nothing at the first question.
      const rows = [[0, 0], [1, 1], n % 4 === 0 ? [1, 0] : [0, 1]];
      return choiceOf(rows, 2);
    });
    const rules = growRules([{ choices, weights: new Float64Array(2) }], {
      rules: 30,
      depth: 2,
      rate: 0.3,
      support: 1,
      penalty: 1,
    });
    const flat = flattenRules(rules);
    const [neither, both, one] = [
      scoreRules(flat, [0, 0]),
      scoreRules(flat, [1, 1]),
      scoreRules(flat, [0, 1]),
    ];
    expect(one).toBeGreaterThan(neither);
    expect(one).toBeGreaterThan(both);
    expect(scoreRules(flat, [1, 0])).toBeGreaterThan(both);
  });

  // The second feature tells the right row, and the first misleads.
  const misled = Array.from({ length: 60 }, () =>
    choiceOf(
      [
        [1, 0],
        [0, 1],
      ],
      1,
    ),
  );
  const growth = { rules: 20, depth: 1, rate: 0.3, support: 1, penalty: 1, share: 0.5 };

  it('goes by what each part has been judged by so far: where the weights are right nothing is left to add', () => {
    const right = { choices: misled, weights: Float64Array.of(-20, 20) };
    const wrong = { choices: misled, weights: Float64Array.of(3, 0) };
    const gapOf = (parts: Parameters<typeof growRules>[0]) => {
      const flat = flattenRules(growRules(parts, growth));
      return scoreRules(flat, [0, 1]) - scoreRules(flat, [1, 0]);
    };
    expect(Math.abs(gapOf([right]))).toBeLessThan(0.1);
    expect(gapOf([wrong])).toBeGreaterThan(1);
    // One set for both: what the one needs, the other gets too.
    expect(gapOf([right, wrong])).toBeGreaterThan(1);
  });

  it('grows the same rules again, though each is grown on a part of the questions and features', () => {
    const parts = [{ choices: misled, weights: new Float64Array(2) }];
    expect(growRules(parts, growth)).toEqual(growRules(parts, growth));
    expect(growRules(parts, growth)).not.toEqual(growRules(parts, { ...growth, share: 1 }));
  });
});

describe('isDrawn', () => {
  const numbers = Array.from({ length: 2000 }, (_, number) => number);

  it('draws about the share, the same again, and others in another round', () => {
    for (const [round, share] of [
      [0, 0.5],
      [7, 0.5],
      [7, 0.2],
    ] as const) {
      const drawn = numbers.filter((number) => isDrawn(number, round, share));
      expect(drawn.length / numbers.length).toBeGreaterThan(share - 0.04);
      expect(drawn.length / numbers.length).toBeLessThan(share + 0.04);
      expect(numbers.filter((number) => isDrawn(number, round, share))).toEqual(drawn);
    }
    const both = numbers.filter((number) => isDrawn(number, 0, 0.5) && isDrawn(number, 1, 0.5));
    expect(both.length / numbers.length).toBeGreaterThan(0.21);
    expect(both.length / numbers.length).toBeLessThan(0.29);
  });

  it('draws all where the share is 1, and none where it is 0', () => {
    expect(numbers.every((number) => isDrawn(number, 3, 1))).toBe(true);
    expect(numbers.some((number) => isDrawn(number, 3, 0))).toBe(false);
  });
});

describe('gatherSingle', () => {
  it('knows the sentence that was marked as proof, which need not be the one with the answer', () => {
    const text = 'The hall stands in Green Town. It was built there. Nobody lives in it.';
    const [one] = gatherSingle(
      'file',
      [
        {
          id: 'a',
          lang: 'en',
          title: 'The hall',
          text,
          questions: [
            {
              id: 'q',
              q: 'Where was the hall built?',
              answerable: true,
              answers: [{ text: 'Green Town', start: text.indexOf('Green') }],
              evidences: [{ text: 'built there. Nobody', start: text.indexOf('built') }],
            },
          ],
        },
      ],
      { analyzer: createAnalyzer(createSegmenter()), knowledge: loadKnowledge() },
    );
    expect([...(one?.strict ?? [])]).toEqual([1, 0, 0]);
    expect([...(one?.proof ?? [])]).toEqual([0, 1, 0]);
  });
});

describe('rules', () => {
  it('answer their questions down to a number, and say how they got there', () => {
    const rule = [0, 0.5, -0.1, [1, 2, 0.2, 0.3]] as const;
    expect(explainRule(rule, [0.7, 3], ['words', 'length'])).toEqual({
      adds: 0.3,
      because: 'words > 0.5, length > 2',
    });
    expect(explainRule(rule, [0.5, 3], ['words', 'length'])).toEqual({ adds: -0.1, because: 'words ≤ 0.5' });
    expect(scoreRules(flattenRules([rule, 0.05]), [0.7, 2])).toBeCloseTo(0.2 + 0.05);
  });
});

describe('fitJudgements', () => {
  it('puts the line between the answered and the others', () => {
    const judgements = Array.from({ length: 40 }, (_, n) => ({
      group: 'g',
      values: Float64Array.of(n / 40),
      answered: n >= 20,
      weight: 1,
    }));
    const weights = fitJudgements(judgements, 1, 0.001);
    expect(logitOf([0.9], weights)).toBeGreaterThan(0);
    expect(logitOf([0.1], weights)).toBeLessThan(0);
    expect(logitOf([19.5 / 40], weights)).toBeCloseTo(0, 0);
  });
});

describe('growJudgementRules', () => {
  it('finds what no sum can say: answered is where exactly one of two features is on', () => {
    const kinds = [
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 1],
    ];
    const judgements = Array.from({ length: 200 }, (_, n) => {
      const values = kinds[n % kinds.length] ?? [];
      const answered = values[0] !== values[1];
      return { group: 'g', values: Float64Array.from(values), answered, weight: 1 };
    });
    const growth = { rules: 40, depth: 2, rate: 0.3, support: 1, penalty: 1 };
    const flat = flattenRules(growJudgementRules(judgements, Float64Array.of(0, 0, 0), growth));
    for (const [values, answered] of [
      [[0, 0], false],
      [[1, 1], false],
      [[1, 0], true],
      [[0, 1], true],
    ] as const)
      expect(scoreRules(flat, values) > 0).toBe(answered);
  });
});

describe('trainConfidence', () => {
  it('puts a logit of 0 where the share that is to be kept is kept', () => {
    const size = CONFIDENCE_FEATURES.length;
    const judgements = Array.from({ length: 400 }, (_, n) => ({
      group: 'g',
      values: Float64Array.from({ length: size }, (_unused, k) => (k === 0 ? n / 400 : 0)),
      answered: n >= 200,
      weight: 1,
    }));
    const model = trainConfidence(judgements, 0.9);
    const kept = judgements.filter((one) => one.answered && logitOfModel(one.values, model) >= 0);
    expect(kept.length).toBeGreaterThan(0.89 * 200);
    expect(kept.length).toBeLessThan(0.93 * 200);
  });
});

describe('parts of the data', () => {
  it('hold each group once, whatever its name', () => {
    for (const group of ['梵文', '泡泡战士', 'Normans', '']) {
      expect([0, 1, 2].filter((fold) => inFold(group, fold, 3))).toHaveLength(1);
    }
  });

  it('hold an article once, however a file writes its title', () => {
    for (const [one, other] of [
      ['Steam engine', 'Steam_engine'],
      ['Yuan dynasty', 'Yuan_dynasty'],
      ['Sky (United Kingdom)', 'Sky_(United_Kingdom)'],
    ] as const) {
      const parts = (group: string) => [0, 1, 2, 3, 4].map((fold) => inFold(group, fold, 5));
      expect(parts(one)).toEqual(parts(other));
    }
  });

  it('move gold spans along when articles of a title are merged', () => {
    const parts = ['甲乙。', '丙丁。'].map((text, n) => ({
      id: `${n}`,
      lang: 'zh',
      title: '同',
      text,
      questions: [
        { id: `q${n}`, q: '？', answerable: true, answers: [{ text: text.slice(1, 2), start: 1 }] },
      ],
    }));
    const [merged] = mergeByTitle(parts);
    expect(merged?.text).toBe('甲乙。\n丙丁。');
    // 丁 stands at 1 of the second part, which begins at 4.
    expect(merged?.questions[1]?.answers[0]?.start16).toBe(4 + 1);
  });

  it('those without a title stay apart', () => {
    const untitled = ['甲乙。', '丙丁。'].map((text, n) => ({
      id: `${n}`,
      lang: 'zh',
      title: '',
      text,
      questions: [],
    }));
    expect(mergeByTitle(untitled).map(({ id, text }) => [id, text])).toEqual([
      ['0', '甲乙。'],
      ['1', '丙丁。'],
    ]);
  });
});
