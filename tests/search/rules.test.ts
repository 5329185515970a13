import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  explainRule,
  flattenRules,
  type Rule,
  scoreRowsByRules,
  scoreRules,
} from '../../src/search/rules.ts';

const FEATURES = 4;
const number = fc.integer({ min: -3, max: 3 }).map((n) => n / 8);
const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    number,
    fc.tuple(fc.nat(FEATURES - 1), number, tie('rule'), tie('rule')),
  ),
}));
const row = fc.array(number, { minLength: FEATURES, maxLength: FEATURES });

describe('scoreRowsByRules', () => {
  it('gives each row what its rules add, the very sum that the row has by itself', () => {
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 5 }),
        fc.array(row, { minLength: 1, maxLength: 6 }),
        (rules, rows) => {
          const flat = flattenRules(rules);
          const values = Array.from({ length: FEATURES }, (_, k) => rows.map((own) => own[k] ?? 0)).flat();
          const scores = [...scoreRowsByRules(flat, { values, rows: rows.length })];
          expect(scores).toEqual(rows.map((own) => scoreRules(flat, own)));
          // Thresholds and sums are eighths: no rounding, whatever the order.
          expect(scores).toEqual(
            rows.map((own) => rules.reduce<number>((sum, one) => sum + explainRule(one, own, []).adds, 0)),
          );
        },
      ),
    );
  });
});

describe('flattenRules', () => {
  it('takes rules of three questions, no more', () => {
    const ofThree: Rule = [0, 0, [1, 0, [2, 0, 1, 2], 3], 4];
    expect(scoreRules(flattenRules([ofThree, 8]), [-1, -1, 1])).toBe(2 + 8);
    expect(() => flattenRules([[3, 0, ofThree, 5]])).toThrow(RangeError);
  });
});
