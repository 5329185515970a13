/** Why something cannot be an article. Stable; a reply or a log line is chosen by it. */
export type ArticleProblemCode =
  | 'binary'
  | 'undecodable'
  | 'empty'
  | 'too-long'
  | 'front-matter'
  | 'unreadable'
  | 'too-large'
  | 'corpus-missing'
  | 'unknown-kind'
  | 'bad-name'
  | 'no-text'
  | 'no-article'
  | 'locked'
  | 'broken'
  | 'unpacks-too-large'
  | 'too-costly'
  | 'busy';

/** What a problem is about in figures and names, for words in another language; keys as each maker states. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** An expected failure as a value. The three texts are English; other languages go by the code and the facts. */
export interface Problem<Code extends string> {
  readonly kind: 'problem';
  readonly code: Code;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
  readonly facts?: ProblemFacts;
}

/** An expected failure on the way from bytes to an article. */
export type ArticleProblem = Problem<ArticleProblemCode>;

/**
 * One line for the operator.
 * @example describeProblem({ kind: 'problem', code: 'empty', expected: 'some text', found: 'none', remedy: 'Add it.' })
 * // 'expected some text, found none. Add it.'
 */
export function describeProblem(problem: Problem<string>): string {
  return `expected ${problem.expected}, found ${problem.found}. ${problem.remedy}`;
}
