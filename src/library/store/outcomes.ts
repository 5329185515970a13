import type { LeftOut } from '../../article/left-out.ts';
import type { ArticleContent, GivenContent } from './content.ts';
import type { ArticleEntry, RemovedArticle, Seen, StoredArticle } from './entries.ts';
import type { Duplicate, Full, TooLong, TooManyAdds } from './refusals.ts';

/** What became of an article that was cited: shown as it was, with the number of its version now; or gone. */
export type VersionOutcome =
  | { readonly kind: 'version'; readonly article: StoredArticle; readonly current: number }
  | RemovedArticle
  | { readonly kind: 'unknown' };

export type AddOutcome =
  | { readonly kind: 'added'; readonly article: ArticleEntry }
  | Duplicate
  | Full
  | TooManyAdds
  | TooLong;

export type ReplaceOutcome =
  | { readonly kind: 'replaced'; readonly article: ArticleEntry; readonly before: number }
  /** There is no such article (any more). */
  | { readonly kind: 'gone' }
  /** Somebody was quicker: the version there is now. */
  | { readonly kind: 'changed-meanwhile'; readonly article: ArticleEntry }
  /** The text is that of a living article, perhaps of the same. */
  | Duplicate
  | TooManyAdds
  | TooLong;

export type RenameOutcome =
  | { readonly kind: 'renamed'; readonly article: ArticleEntry; readonly before: string }
  | { readonly kind: 'gone' };

export type RemoveOutcome = RemovedArticle | { readonly kind: 'gone' };

export interface NewDraft {
  readonly user: string;
  readonly content: GivenContent;
  /** What the file has and the article has not, to be shown while it is decided about. */
  readonly leftOut?: LeftOut;
  /** Left out, it becomes a further article. */
  readonly replaces?: Seen;
}

export interface Draft extends NewDraft {
  readonly content: ArticleContent;
  /** 12 characters of `A-Za-z0-9_-`. */
  readonly id: string;
  readonly sentences: number;
  readonly createdAt: number;
}

/** `draft-gone`: kept or dropped already, or older than an hour. */
export type KeepOutcome = AddOutcome | ReplaceOutcome | { readonly kind: 'draft-gone' };

export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly added: number;
      /** Their text was there already. */
      readonly skipped: number;
      /** The new id of every article by its id in the export, where they differ. */
      readonly renumbered: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'full'; readonly limit: number; readonly wanted: number }
  | (TooLong & { readonly title: string });
