import type { Rule } from '../../src/search/rules.ts';
import type { Choice } from './choose.ts';
import { isDrawn } from './draw.ts';
import { BINS, type Table, tabulate } from './tabulate.ts';

/**
 * Grows small decision rules on what the linear weights leave over: gradient boosting (Friedman, 2001) of the same
 * softmax likelihood, with second-order leaves and histograms, each on a part of the questions and features (Friedman, 2002).
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
  /**
   * Share of the questions, and of the features, that each rule is grown on, drawn anew for each by a hash: what shows in
   * other questions, seen with other features, is no accident of a few. All where left out.
   */
  readonly share?: number;
}

const GROWTH: Growth = { rules: 300, depth: 3, rate: 0.05, support: 20, penalty: 5, share: 0.5 };

/** Questions of one language, and the weights that their sentences have been judged by so far. */
export interface Weighed {
  readonly choices: readonly Choice[];
  readonly weights: Float64Array;
}

/** One set of rules for all parts: what they say of one language's sentences must hold of the other's. */
export function growRules(parts: readonly Weighed[], growth: Growth = GROWTH): readonly Rule[] {
  const choices = parts.flatMap((part) => part.choices);
  const features = parts[0]?.weights.length ?? 0;
  const rows = choices.reduce((total, choice) => total + choice.rows, 0);
  const values = new Float32Array(rows * features);
  const right = new Uint8Array(rows);
  const starts = new Int32Array(choices.length + 1);
  for (const [place, choice] of choices.entries()) {
    const start = starts[place] ?? 0;
    values.set(choice.values, start * features);
    right.set(choice.right, start);
    starts[place + 1] = start + choice.rows;
  }
  const table = tabulate(values, features);
  let row = 0;
  for (const { choices, weights } of parts)
    for (const choice of choices) {
      table.scores.set(scoresOf(choice.values, weights), row);
      row += choice.rows;
    }
  return growOn(table, growth, (slopes, rule) =>
    differentiate({ starts, right, scores: table.scores }, slopes, (question) =>
      isDrawn(question, rule, growth.share ?? 1),
    ),
  );
}

/** Rules one after the other, each on the slopes that those before have left. */
export function growOn(
  table: Table,
  growth: Growth,
  slope: (slopes: Slopes, rule: number) => void,
): readonly Rule[] {
  const slopes = { push: new Float64Array(table.rows), curvature: new Float64Array(table.rows) };
  const all = Array.from({ length: table.features }, (_, feature) => feature);
  return Array.from({ length: growth.rules }, (_, rule) => {
    slope(slopes, rule);
    const rows = rowsOf(table).filter((row) => (slopes.curvature[row] ?? 0) > 0);
    const features = all.filter((feature) => isDrawn(-1 - feature, rule, growth.share ?? 1));
    return grow(table, { rows, features, slopes, growth }, growth.depth);
  });
}

function rowsOf({ rows }: Table): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => row);
}

function scoresOf(values: Float32Array, weights: Float64Array): Float64Array {
  const scores = new Float64Array(values.length / weights.length);
  for (let at = 0; at < values.length; at++) {
    const row = Math.floor(at / weights.length);
    scores[row] = (scores[row] ?? 0) + (values[at] ?? 0) * (weights[at % weights.length] ?? 0);
  }
  return scores;
}

/** Rows of choices one after the other: choice `c` has those from `starts[c]` to `starts[c + 1]`. */
interface Rows {
  readonly starts: Int32Array;
  readonly right: Uint8Array;
  readonly scores: Float64Array;
}

/** Gradient and curvature of `−ln P(right)` for each row; 0 in choices that do not count. */
function differentiate(
  { starts, scores, right }: Rows,
  { push, curvature }: Slopes,
  counts: (choice: number) => boolean,
): void {
  for (let place = 0; place + 1 < starts.length; place++) {
    const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    if (!counts(place)) {
      push.fill(0, from, to);
      curvature.fill(0, from, to);
      continue;
    }
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

/** What a rule or a branch of it is grown on. */
interface Ground {
  readonly rows: Int32Array;
  /** Those that it may ask for. */
  readonly features: readonly number[];
  readonly slopes: Slopes;
  readonly growth: Growth;
}

/** A rule over the given rows; moves the scores of the whole table by what it adds. */
function grow(table: Table, ground: Ground, depth: number, all = rowsOf(table)): Rule {
  const { rows, slopes, growth } = ground;
  const question = depth > 0 ? bestQuestion(table, ground) : undefined;
  if (question === undefined) {
    let [push, curvature] = [0, 0];
    for (const row of rows) {
      push += slopes.push[row] ?? 0;
      curvature += slopes.curvature[row] ?? 0;
    }
    const adds = Math.round(((-growth.rate * push) / (curvature + growth.penalty)) * 1e4) / 1e4;
    for (const row of all) table.scores[row] = (table.scores[row] ?? 0) + adds;
    return adds;
  }
  const { feature, bin } = question;
  const isLow = (row: number) => (table.bins[row * table.features + feature] ?? 0) <= bin;
  const isHigh = (row: number) => !isLow(row);
  return [
    feature,
    table.edges[feature]?.[bin] ?? 0,
    grow(table, { ...ground, rows: rows.filter(isLow) }, depth - 1, all.filter(isLow)),
    grow(table, { ...ground, rows: rows.filter(isHigh) }, depth - 1, all.filter(isHigh)),
  ];
}

function bestQuestion(
  { features: width, bins, edges }: Table,
  { rows, features, slopes: { push, curvature }, growth: { support, penalty } }: Ground,
) {
  const pushes = new Float64Array(width * BINS);
  const curvatures = new Float64Array(width * BINS);
  let [all, allCurvature] = [0, 0];
  for (const row of rows) {
    const [own, ownCurvature] = [push[row] ?? 0, curvature[row] ?? 0];
    all += own;
    allCurvature += ownCurvature;
    for (let at = 0; at < features.length; at++) {
      const k = features[at] ?? 0;
      const bin = k * BINS + (bins[row * width + k] ?? 0);
      pushes[bin] = (pushes[bin] ?? 0) + own;
      curvatures[bin] = (curvatures[bin] ?? 0) + ownCurvature;
    }
  }
  const worth = (sum: number, weight: number) => (sum * sum) / (weight + penalty);
  let best: { readonly feature: number; readonly bin: number; readonly gain: number } | undefined;
  for (const feature of features) {
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
