import type { Pace } from '../indexing/pace.ts';
import type { Owner } from '../store/owner.ts';
import type { ArticleTerms } from './article-terms.ts';
import type { TermTransaction } from './schema.ts';
import type { Term } from './term.ts';

/** Whose sentences, and under which number of the article. */
export interface Numbered {
  readonly owner: Owner;
  readonly number: number;
}

/** Sentences by their terms, in a database: each knows a way of its own. Every call is within a transaction. */
export interface TermIndex {
  readonly insert: (
    transaction: TermTransaction,
    at: Numbered,
    terms: ArticleTerms,
    pace: Pace,
  ) => Promise<void>;
  readonly insertTitle: (transaction: TermTransaction, at: Numbered, title: readonly Term[]) => Promise<void>;
  /** From the commit on, nothing of the article is counted or found. */
  readonly remove: (
    transaction: TermTransaction,
    at: Numbered & { readonly sentences: number },
  ) => Promise<void>;
  readonly removeTitle: (transaction: TermTransaction, at: Numbered) => Promise<void>;
  /** How many sentences have each term; of a title's, how many articles. */
  readonly count: (
    transaction: TermTransaction,
    owner: Owner,
    terms: readonly Term[],
  ) => Promise<readonly number[]>;
  /** Numbers (`numberSentence`) of the sentences that have each term; of a title's, of the rows of titles. */
  readonly find: (
    transaction: TermTransaction,
    owner: Owner,
    terms: readonly Term[],
  ) => Promise<readonly Float64Array[]>;
}
