import type { Rule } from '../../src/search/rules.ts';
import type { Choice } from './choose.ts';

/**
 * Grows small decision rules on what the linear weights leave over: gradient boosting (Friedman, 2001) of the same
 * softmax likelihood, with second-order leaves and histograms. No randomness.
 */
export interface Growth {
  readonly rules: number;
  /** Questions asked on the way to a leaf. */
  readonly depth: number;
  /** Share of each leaf's best step that is taken. */
  readonly rate: number;
  /** The least curvature (about: sentences in doubt) on each side of a question. */
  readonly support: number;
  readonly penalty: number;
}

export const GROWTH: Growth = { rules: 150, depth: 3, rate: 0.08, support: 20, penalty: 5 };

const BINS = 32;

/** All rows in one piece, features binned. */
interface Table {
  readonly rows: number;
  readonly features: number;
  readonly bins: Uint8Array;
  readonly edges: readonly Float64Array[];
  readonly scores: Float64Array;
}

export function growRules(
  choices: readonly Choice[],
  weights: Float64Array,
  growth: Growth = GROWTH,
): readonly Rule[] {
  const rows = choices.reduce((total, choice) => total + choice.rows, 0);
  const values = new Float32Array(rows * weights.length);
  const right = new Uint8Array(rows);
  const starts = new Int32Array(choices.length + 1);
  for (const [place, choice] of choices.entries()) {
    const start = starts[place] ?? 0;
    values.set(choice.values, start * weights.length);
    right.set(choice.right, start);
    starts[place + 1] = start + choice.rows;
  }
  const table = tabulate(values, weights.length);
  table.scores.set(scoresOf(values, weights));
  return growOn(table, growth, (slopes) => differentiate({ starts, right, scores: table.scores }, slopes));
}

/** Rules one after the other, each on the slopes that those before have left. */
export function growOn(table: Table, growth: Growth, slope: (slopes: Slopes) => void): readonly Rule[] {
  const slopes = { push: new Float64Array(table.rows), curvature: new Float64Array(table.rows) };
  return Array.from({ length: growth.rules }, () => {
    slope(slopes);
    const rows = Int32Array.from({ length: table.rows }, (_, row) => row).filter(
      (row) => (slopes.curvature[row] ?? 0) > 0,
    );
    return grow(table, slopes, rows, growth, growth.depth);
  });
}

export function tabulate(values: Float32Array, features: number): Table {
  const rows = values.length / features;
  const edges = Array.from({ length: features }, (_, k) => edgesOf(values, features, k));
  const bins = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++)
    bins[at] = binOf(values[at] ?? 0, edges[at % features] ?? new Float64Array(0));
  return { rows, features, bins, edges, scores: new Float64Array(rows) };
}

function scoresOf(values: Float32Array, weights: Float64Array): Float64Array {
  const scores = new Float64Array(values.length / weights.length);
  for (let at = 0; at < values.length; at++) {
    const row = Math.floor(at / weights.length);
    scores[row] = (scores[row] ?? 0) + (values[at] ?? 0) * (weights[at % weights.length] ?? 0);
  }
  return scores;
}

function edgesOf(all: Float32Array, features: number, feature: number): Float64Array {
  const values: number[] = [];
  for (let at = feature; at < all.length; at += features) values.push(all[at] ?? 0);
  values.sort((a, b) => a - b);
  const largest = values.at(-1) ?? 0;
  const edges = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    const edge = roundOff(values[Math.floor((bin * values.length) / BINS)] ?? 0);
    if (edge < largest) edges.add(edge);
  }
  return Float64Array.from([...edges].sort((a, b) => a - b));
}

/** Rounded up, so that a value on the edge stays at or below it. */
function roundOff(value: number): number {
  return Math.ceil(value * 1000) / 1000;
}

function binOf(value: number, edges: Float64Array): number {
  let bin = 0;
  while (bin < edges.length && value > (edges[bin] ?? 0)) bin++;
  return bin;
}

/** Rows of choices one after the other: choice `c` has those from `starts[c]` to `starts[c + 1]`. */
interface Rows {
  readonly starts: Int32Array;
  readonly right: Uint8Array;
  readonly scores: Float64Array;
}

/** Gradient and curvature of `−ln P(right)` for each row. */
function differentiate({ starts, scores, right }: Rows, { push, curvature }: Slopes): void {
  for (let place = 0; place + 1 < starts.length; place++) {
    const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    const most = scores
      .subarray(from, to)
      .reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
    let [all, good] = [0, 0];
    for (let row = from; row < to; row++) {
      const odd = Math.exp((scores[row] ?? 0) - most);
      all += odd;
      if (right[row] === 1) good += odd;
    }
    for (let row = from; row < to; row++) {
      const odd = Math.exp((scores[row] ?? 0) - most);
      const chance = odd / all;
      push[row] = good > 0 ? chance - (right[row] === 1 ? odd / good : 0) : 0;
      curvature[row] = good > 0 ? Math.max(chance * (1 - chance), 1e-3) : 0;
    }
  }
}

export interface Slopes {
  readonly push: Float64Array;
  readonly curvature: Float64Array;
}

/** A rule over the given rows; moves their scores by what it adds. */
function grow(table: Table, slopes: Slopes, rows: Int32Array, growth: Growth, depth: number): Rule {
  const question = depth > 0 ? bestQuestion(table, slopes, rows, growth) : undefined;
  if (question === undefined) {
    let [push, curvature] = [0, 0];
    for (const row of rows) {
      push += slopes.push[row] ?? 0;
      curvature += slopes.curvature[row] ?? 0;
    }
    const adds = Math.round(((-growth.rate * push) / (curvature + growth.penalty)) * 1e4) / 1e4;
    for (const row of rows) table.scores[row] = (table.scores[row] ?? 0) + adds;
    return adds;
  }
  const { feature, bin } = question;
  const isLow = (row: number) => (table.bins[row * table.features + feature] ?? 0) <= bin;
  return [
    feature,
    table.edges[feature]?.[bin] ?? 0,
    grow(table, slopes, rows.filter(isLow), growth, depth - 1),
    grow(
      table,
      slopes,
      rows.filter((row) => !isLow(row)),
      growth,
      depth - 1,
    ),
  ];
}

function bestQuestion(
  table: Table,
  { push, curvature }: Slopes,
  rows: Int32Array,
  { support, penalty }: Growth,
) {
  const { features, bins, edges } = table;
  const pushes = new Float64Array(features * BINS);
  const curvatures = new Float64Array(features * BINS);
  let [all, allCurvature] = [0, 0];
  for (const row of rows) {
    const [own, ownCurvature] = [push[row] ?? 0, curvature[row] ?? 0];
    all += own;
    allCurvature += ownCurvature;
    for (let k = 0; k < features; k++) {
      const at = k * BINS + (bins[row * features + k] ?? 0);
      pushes[at] = (pushes[at] ?? 0) + own;
      curvatures[at] = (curvatures[at] ?? 0) + ownCurvature;
    }
  }
  const worth = (sum: number, weight: number) => (sum * sum) / (weight + penalty);
  let best: { readonly feature: number; readonly bin: number; readonly gain: number } | undefined;
  for (let feature = 0; feature < features; feature++) {
    let [low, lowCurvature] = [0, 0];
    for (let bin = 0; bin < (edges[feature]?.length ?? 0); bin++) {
      low += pushes[feature * BINS + bin] ?? 0;
      lowCurvature += curvatures[feature * BINS + bin] ?? 0;
      const highCurvature = allCurvature - lowCurvature;
      if (lowCurvature < support || highCurvature < support) continue;
      const gain = worth(low, lowCurvature) + worth(all - low, highCurvature) - worth(all, allCurvature);
      if (gain > (best?.gain ?? 1e-3)) best = { feature, bin, gain };
    }
  }
  return best;
}
