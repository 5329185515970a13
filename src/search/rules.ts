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

/**
 * Rules laid out flat, so that hundreds of them cost microseconds: node `n` asks whether feature `features[n]` is
 * above `thresholds[n]` and goes on to `low[n]` or `high[n]`; where `features[n]` is −1 it adds `thresholds[n]`.
 */
export interface FlatRules {
  readonly roots: Int32Array;
  readonly features: Int16Array;
  readonly thresholds: Float64Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

export function flattenRules(rules: readonly Rule[]): FlatRules {
  const nodes: { feature: number; threshold: number; low: number; high: number }[] = [];
  const lay = (rule: Rule): number => {
    const at = nodes.length;
    const node = { feature: -1, threshold: 0, low: 0, high: 0 };
    nodes.push(node);
    if (typeof rule === 'number') node.threshold = rule;
    else {
      [node.feature, node.threshold] = rule;
      node.low = lay(rule[2]);
      node.high = lay(rule[3]);
    }
    return at;
  };
  const roots = Int32Array.from(rules, lay);
  return {
    roots,
    features: Int16Array.from(nodes, (node) => node.feature),
    thresholds: Float64Array.from(nodes, (node) => node.threshold),
    low: Int32Array.from(nodes, (node) => node.low),
    high: Int32Array.from(nodes, (node) => node.high),
  };
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
 * The sum of all rules for each row. Rule by rule, not row by row: most rows take the same way through a rule, so that
 * the processor guesses it, and it is three times as fast.
 */
export function scoreRowsByRules(
  { roots, features, thresholds, low, high }: FlatRules,
  { values, rows }: Columns,
): Float64Array {
  const totals = new Float64Array(rows);
  for (let root = 0; root < roots.length; root++) {
    const first = roots[root] ?? 0;
    for (let row = 0; row < rows; row++) {
      let at = first;
      for (let feature = features[at] ?? -1; feature >= 0; feature = features[at] ?? -1) {
        const above = (values[feature * rows + row] ?? 0) > (thresholds[at] ?? 0);
        at = (above ? high[at] : low[at]) ?? 0;
      }
      totals[row] = (totals[row] ?? 0) + (thresholds[at] ?? 0);
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
