import { minimize } from './minimize.ts';

/** One question with the evidence of its best sentence, and whether the article answers it. */
export interface Judgement {
  readonly group: string;
  readonly values: Float64Array;
  readonly answered: boolean;
  /** Files of very different size count by this. */
  readonly weight: number;
  /** Left out where it is asked which share of the answered is kept: questions as they are asked elsewhere set that. */
  readonly apart?: boolean;
}

/** Fits a logistic regression; the last of the returned weights is the bias. */
export function fitJudgements(
  judgements: readonly Judgement[],
  features: number,
  penalty: number,
): Float64Array {
  return minimize((point, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (const { values, answered, weight } of judgements) {
      const logit = logitOf(values, point);
      const chance = 1 / (1 + Math.exp(-logit));
      loss -= weight * Math.log(Math.max(1e-12, answered ? chance : 1 - chance));
      const push = weight * (chance - (answered ? 1 : 0));
      for (let k = 0; k < features; k++) gradient[k] = (gradient[k] ?? 0) + push * (values[k] ?? 0);
      gradient[features] = (gradient[features] ?? 0) + push;
    }
    for (let k = 0; k < features; k++) {
      const weight = point[k] ?? 0;
      loss += (penalty * weight * weight) / 2;
      gradient[k] = (gradient[k] ?? 0) + penalty * weight;
    }
    return loss;
  }, features + 1);
}

export function logitOf(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let logit = weights[values.length] ?? 0;
  for (let k = 0; k < values.length; k++) logit += (weights[k] ?? 0) * (values[k] ?? 0);
  return logit;
}
