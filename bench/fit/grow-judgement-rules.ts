import type { Rule } from '../../src/search/rules.ts';
import { type Growth, growOn } from './grow-rules.ts';
import { type Judgement, logitOf } from './judge.ts';
import { tabulate } from './tabulate.ts';

const JUDGEMENT_GROWTH: Growth = { rules: 150, depth: 3, rate: 0.06, support: 20, penalty: 5 };

/** Rules on what a logistic regression leaves over: the same for its likelihood, a row a judgement. */
export function growJudgementRules(
  judgements: readonly Judgement[],
  weights: Float64Array,
  growth: Growth = JUDGEMENT_GROWTH,
): readonly Rule[] {
  const features = weights.length - 1;
  const values = new Float32Array(judgements.length * features);
  for (const [row, one] of judgements.entries()) values.set(one.values, row * features);
  const table = tabulate(values, features);
  table.scores.set(judgements.map((one) => logitOf(one.values, weights)));
  return growOn(table, growth, ({ push, curvature }) => {
    for (const [row, { answered, weight }] of judgements.entries()) {
      const chance = 1 / (1 + Math.exp(-(table.scores[row] ?? 0)));
      push[row] = weight * (chance - (answered ? 1 : 0));
      curvature[row] = weight * Math.max(chance * (1 - chance), 1e-3);
    }
  });
}
