import type { Generated, Transaction } from 'kysely';
import { PostgresAdapter } from '../store/kysely.ts';
import type { Database, Schema, StoreTransaction } from '../store/schema.ts';

/** What was worked out of an article, beside the article itself. */
interface TermArticleTable {
  guild_id: string;
  article_id: string;
  /** Under which its sentences are in the index: see `sentence-number.ts`. */
  number: Generated<number>;
  /** Of the article's text. */
  version: number;
  /** `TERMS_VERSION` of the program that worked it out. */
  terms: number;
  sentences: number;
  /** Units of all sentences; characters of their bare text. */
  units: number;
  letters: number;
  /** `PackedProfiles`. Last, so that SQLite reads the other columns without its pages. */
  profiles: Uint8Array;
}

/** In SQLite alone: what is to go yet from the index, which has no words of its own for it. */
interface LeftoverTable {
  id: Generated<number>;
  /** Of an article, as in `term_article`. */
  number: number;
  sentences: number;
  /** How many of the sentences; 0 where only words are left that no sentence has any more. */
  rows: number;
  /** In ms since 1970: until then somebody is writing them, for an article that is to come. 0 of what is gone. */
  claimed_until: Generated<number>;
}

export type TermSchema = { readonly term_article: TermArticleTable; readonly term_leftover: LeftoverTable };

export type TermTransaction = Transaction<Schema & TermSchema>;

export function withTerms(transaction: StoreTransaction): TermTransaction {
  return transaction.withTables<TermSchema>();
}

export function isPostgres(db: Pick<Database, 'getExecutor'>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
