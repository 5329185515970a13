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

/** The sum of all rules. @param values by feature number */
export function scoreRules(rules: readonly Rule[], values: ArrayLike<number>): number {
  let total = 0;
  for (const rule of rules) total += follow(rule, values);
  return total;
}

function follow(rule: Rule, values: ArrayLike<number>): number {
  let at = rule;
  while (typeof at !== 'number') {
    const [feature, threshold, low, high] = at;
    at = (values[feature] ?? 0) <= threshold ? low : high;
  }
  return at;
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
