import type { Problem } from '../../src/article/problem.ts';
import { UserError } from '../../src/errors.ts';

/** Why something that was brought cannot be taken, to be told to whoever brought it. */
export function refusalOf({ code, expected, found, remedy, facts }: Problem<string>): UserError {
  return new UserError('article-refused', { ...facts, problem: code, expected, found, remedy });
}
