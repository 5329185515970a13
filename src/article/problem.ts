/** Why something cannot be an article. Stable; a reply or a log line is chosen by it. */
type ArticleProblemCode =
  | 'binary'
  | 'undecodable'
  | 'empty'
  | 'too-long'
  | 'front-matter'
  | 'unreadable'
  | 'too-large'
  | 'corpus-missing';

/** An expected failure on the way from bytes to an article, as a value. The three texts are English. */
export interface ArticleProblem {
  readonly kind: 'problem';
  readonly code: ArticleProblemCode;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/**
 * One line for the operator.
 * @example describeProblem({ kind: 'problem', code: 'empty', expected: 'some text', found: 'none', remedy: 'Add it.' })
 * // 'expected some text, found none. Add it.'
 */
export function describeProblem(problem: ArticleProblem): string {
  return `expected ${problem.expected}, found ${problem.found}. ${problem.remedy}`;
}
