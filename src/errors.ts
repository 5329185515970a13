import { randomBytes } from 'node:crypto';

/**
 * What may go wrong, by who is told. Expected outcomes are values with a `kind`; these are for the rest.
 */

/** Stable codes of the errors a person may see; each has its words in `src/reply/words/`. */
export type UserErrorCode =
  | 'article-unknown'
  | 'corpus-empty'
  | 'question-empty'
  | 'question-too-long'
  | 'quote-too-long'
  | 'quote-place-unknown'
  | 'version-unknown'
  | 'length-unknown'
  | 'command-unknown'
  | 'control-unknown'
  | VerifyErrorCode
  | FeedbackErrorCode
  | LibraryErrorCode;

/** Why something was refused, for the log: an error, or that somebody asks too often, which has words of its own. */
export type RefusalReason = UserErrorCode | 'too-often';

/** Those of checking quotations. */
export type VerifyErrorCode = 'nothing-to-verify' | 'verify-too-long';

/** Those of judging answers. */
export type FeedbackErrorCode =
  | 'vote-closed'
  | 'votes-too-many'
  | 'question-unseen'
  | 'insights-not-allowed'
  | 'insights-nowhere';

/** Those of managing a library. */
export type LibraryErrorCode =
  | 'not-allowed'
  | 'adding-not-allowed'
  | 'article-of-corpus'
  | 'no-library'
  | 'settings-nowhere'
  | 'nothing-brought'
  | 'article-refused'
  | 'article-known'
  | 'article-long'
  | 'article-gone'
  | 'article-changed'
  | 'article-removed'
  | 'article-not-hidden'
  | 'draft-gone'
  | 'library-full'
  | 'adds-too-many'
  | 'export-large'
  | 'import-unreadable'
  | 'import-full'
  | 'storage-failed';

/**
 * An error whose text reaches the person who asked. It carries a code and the facts, never a finished
 * sentence: the words are chosen in the asker's language by `src/reply/`.
 *
 * @example throw new UserError('question-too-long', { found: 5012, most: 500 })
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: UserErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(code: UserErrorCode, facts: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.code = code;
    this.facts = facts;
  }
}

/** The settings are unusable. Told to the operator at start, all problems at once; the process ends with 1. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Names a surprise to whoever asked and in the log: eight characters that can be read out and searched for. */
export function newErrorId(): string {
  return randomBytes(4).toString('hex');
}

/** What is told of whatever was thrown: an error's own message. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
