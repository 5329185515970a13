/**
 * Small decision rules beside the linear weights: each asks up to three questions of a sentence's features and
 * adds a number. They say what a sum cannot: a feature that counts only together with another.
 */

/** Either what is added, or a question: `[feature, threshold, rule where value ≤ threshold, rule where above]`. */
export type Rule = number | readonly [feature: number, threshold: number, low: Rule, high: Rule];

/** What one rule came to for a sentence, and the answers that led there. */
export interface RuleOutcome {
  readonly adds: number;
  /** As in `titleShare > 0.42, opening ≤ 0`. */
  readonly because: string;
}

/** A rule asks so many questions before it adds; one that asks fewer asks the rest in vain. */
const QUESTIONS = 3;
const NODES = 2 ** QUESTIONS - 1;
const LEAVES = 2 ** QUESTIONS;

/**
 * Rules laid out flat, each as a complete tree, so that hundreds of them cost microseconds: what node `n` of a rule leads to
 * is node `2n + 1` where the value is not above its threshold, `2n + 2` where it is. Past the last node stands what is added.
 */
export interface FlatRules {
  readonly rules: number;
  /** Seven to a rule. */
  readonly features: Int16Array;
  readonly thresholds: Float64Array;
  /** Eight to a rule. */
  readonly adds: Float64Array;
}

/** @throws RangeError where a rule asks more than three questions one after the other */
export function flattenRules(rules: readonly Rule[]): FlatRules {
  const flat = {
    rules: rules.length,
    features: new Int16Array(rules.length * NODES),
    thresholds: new Float64Array(rules.length * NODES),
    adds: new Float64Array(rules.length * LEAVES),
  };
  const lay = (rule: Rule, place: number, node: number): void => {
    if (node >= NODES) {
      if (typeof rule !== 'number') throw new RangeError(`A rule asks more than ${QUESTIONS} questions.`);
      flat.adds[place * LEAVES + node - NODES] = rule;
      return;
    }
    const [feature, threshold, low, high] = typeof rule === 'number' ? [0, 0, rule, rule] : rule;
    flat.features[place * NODES + node] = feature;
    flat.thresholds[place * NODES + node] = threshold;
    lay(low, place, 2 * node + 1);
    lay(high, place, 2 * node + 2);
  };
  for (const [place, rule] of rules.entries()) lay(rule, place, 0);
  return flat;
}

/** The sum of all rules. @param values by feature number */
export function scoreRules(flat: FlatRules, values: ArrayLike<number>): number {
  return scoreRowsByRules(flat, { values, rows: 1 })[0] ?? 0;
}

/** Values of several rows: feature `k` of row `r` is `values[k * rows + r]`. */
export interface Columns {
  readonly values: ArrayLike<number>;
  readonly rows: number;
}

/**
 * The sum of all rules for each row. The three questions are asked without a branch, since the processor would guess every
 * third answer wrongly: it is more than twice as fast.
 */
export function scoreRowsByRules(
  { rules, features, thresholds, adds }: FlatRules,
  { values, rows }: Columns,
): Float64Array {
  const totals = new Float64Array(rows);
  for (let rule = 0; rule < rules; rule++) {
    const first = rule * NODES;
    const leaf = rule * LEAVES - NODES;
    const column = (features[first] ?? 0) * rows;
    const threshold = thresholds[first] ?? 0;
    for (let row = 0; row < rows; row++) {
      let node = 1 + Number((values[column + row] ?? 0) > threshold);
      let at = first + node;
      node = 2 * node + 1 + Number((values[(features[at] ?? 0) * rows + row] ?? 0) > (thresholds[at] ?? 0));
      at = first + node;
      node = 2 * node + 1 + Number((values[(features[at] ?? 0) * rows + row] ?? 0) > (thresholds[at] ?? 0));
      totals[row] = (totals[row] ?? 0) + (adds[leaf + node] ?? 0);
    }
  }
  return totals;
}

/** @example explainRule([0, 0.5, -0.1, 0.2], [0.7], ['covered']) // { adds: 0.2, because: 'covered > 0.5' } */
export function explainRule(rule: Rule, values: ArrayLike<number>, names: readonly string[]): RuleOutcome {
  const answers: string[] = [];
  let at = rule;
  while (typeof at !== 'number') {
    const [feature, threshold, low, high] = at;
    const above = (values[feature] ?? 0) > threshold;
    answers.push(`${names[feature] ?? feature} ${above ? '>' : '≤'} ${threshold}`);
    at = above ? high : low;
  }
  return { adds: at, because: answers.join(', ') };
}
