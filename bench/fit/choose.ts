import { minimize } from './minimize.ts';

/** One question: a row of feature values for each sentence, and which rows are right. */
export interface Choice {
  readonly group: string;
  readonly values: Float32Array;
  readonly rows: number;
  readonly right: Uint8Array;
}

/**
 * Fits linear weights so that the right rows of each choice get most of the probability `softmax(w · x)`:
 * minimises `−Σ ln P(right) + ½ λ |w|²` over features scaled to unit deviation.
 */
export function fitChoices(choices: readonly Choice[], features: number, penalty: number): Float64Array {
  const useful = choices.filter(({ right, rows }) => {
    const count = right.reduce((total, one) => total + one, 0);
    return count > 0 && count < rows;
  });
  const scale = deviations(useful, features);
  const weights = minimize((point, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (const choice of useful) loss += lossOf(choice, point, gradient, scale);
    for (const [k, weight] of point.entries()) {
      loss += (penalty * weight * weight) / 2;
      gradient[k] = (gradient[k] ?? 0) + penalty * weight;
    }
    return loss;
  }, features);
  return weights.map((weight, k) => weight / (scale[k] ?? 1));
}

function lossOf(
  { values, rows, right }: Choice,
  point: Float64Array,
  gradient: Float64Array,
  scale: Float64Array,
): number {
  const size = point.length;
  const odds = new Float64Array(rows);
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows; row++) {
    let score = 0;
    for (let k = 0; k < size; k++)
      score += ((point[k] ?? 0) * (values[row * size + k] ?? 0)) / (scale[k] ?? 1);
    odds[row] = score;
    most = Math.max(most, score);
  }
  let [all, good] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const odd = Math.exp((odds[row] ?? 0) - most);
    odds[row] = odd;
    all += odd;
    if (right[row] === 1) good += odd;
  }
  for (let row = 0; row < rows; row++) {
    const odd = odds[row] ?? 0;
    const push = odd / all - (right[row] === 1 ? odd / good : 0);
    if (Math.abs(push) < 1e-9) continue;
    for (let k = 0; k < size; k++) {
      gradient[k] = (gradient[k] ?? 0) + (push * (values[row * size + k] ?? 0)) / (scale[k] ?? 1);
    }
  }
  return -Math.log(good / all);
}

function deviations(choices: readonly Choice[], features: number): Float64Array {
  const [sums, squares] = [new Float64Array(features), new Float64Array(features)];
  let rows = 0;
  for (const choice of choices) {
    rows += choice.rows;
    for (const [at, value] of choice.values.entries()) {
      const k = at % features;
      sums[k] = (sums[k] ?? 0) + value;
      squares[k] = (squares[k] ?? 0) + value * value;
    }
  }
  return sums.map((sum, k) => {
    const variance = (squares[k] ?? 0) / rows - (sum / rows) ** 2;
    // A feature that never varies must not get a weight.
    return variance > 1e-8 ? Math.sqrt(variance) : 1e9;
  });
}

/** The row with the highest score; the first of equals. */
export function choose({ values, rows }: Choice, weights: ArrayLike<number>): number {
  const size = weights.length;
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < rows; row++) {
    let score = 0;
    for (let k = 0; k < size; k++) score += (weights[k] ?? 0) * (values[row * size + k] ?? 0);
    if (score > most) [best, most] = [row, score];
  }
  return best;
}
