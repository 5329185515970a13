import type { Backend } from './backend.ts';
import type { ArticleContent } from './content.ts';
import type { Owner } from './owner.ts';
import type { StoreTransaction } from './schema.ts';

/** For tables derived from the articles: each is called within the transaction of the change, which fails if it does. */
export interface StoreHooks {
  /** The database is open, its schema up to date. */
  readonly onOpened?: (backend: Backend) => void;
  /** The article's text is this from now on: added, replaced or imported. */
  readonly onArticleWritten?: (
    transaction: StoreTransaction,
    written: {
      readonly owner: Owner;
      readonly id: string;
      readonly version: number;
      readonly content: ArticleContent;
      /** One of so many that the transaction would last long: see `onImported`. */
      readonly later: boolean;
    },
  ) => Promise<void>;
  /**
   * After the transaction of an import, before that is acknowledged: makes up for what was left for later. Never fails,
   * since the import is kept; ends soon once it is stopped.
   */
  readonly onImported?: (owner: Owner, isStopped: () => boolean) => Promise<void>;
  /** After the transaction of a change that took articles or texts away, before that is acknowledged. */
  readonly onTakenAway?: () => Promise<void>;
  /** Now and then, after what is kept for a time only was removed. Ends soon once it is stopped. */
  readonly onSwept?: (isStopped: () => boolean) => Promise<void>;
  /** The article has another title from now on, and the same text. */
  readonly onArticleRenamed?: (
    transaction: StoreTransaction,
    renamed: { readonly owner: Owner; readonly id: string; readonly title: string },
  ) => Promise<void>;
  readonly onArticleRemoved?: (
    transaction: StoreTransaction,
    removed: { readonly owner: Owner; readonly id: string },
  ) => Promise<void>;
  readonly onOwnerRemoved?: (transaction: StoreTransaction, owner: Owner) => Promise<void>;
}
