import type { ArticleContent, GivenContent } from './content.ts';
import type { StoreCounts } from './count.ts';
import type { ExportRecord } from './export-record.ts';
import type { Feedback } from './feedback/feedback.ts';
import type { Owner } from './owner.ts';
import type { Duplicate, Full, TooLong, TooManyAdds } from './refusals.ts';
import type { RemovedRows } from './remove-owner.ts';
import type { SettingChange, StoredSetting } from './settings.ts';

/** What a list shows of an article. */
export interface ArticleEntry extends Omit<ArticleContent, 'text'> {
  /** `a1`, `a2`, …; never used again in its library. */
  readonly id: string;
  /** From 1; the next with each text that takes the place of the one before. */
  readonly version: number;
  /** SHA-256 of the text. */
  readonly hash: string;
  /** UTF-16 code units of the text. */
  readonly characters: number;
  readonly sentences: number;
  /** Milliseconds since 1970, as all times here. */
  readonly addedAt: number;
  /** When this version came. */
  readonly changedAt: number;
}

export interface StoredArticle extends ArticleEntry {
  readonly text: string;
}

export interface VersionEntry {
  readonly version: number;
  readonly savedAt: number;
}

export interface RemovedArticle {
  readonly kind: 'removed';
  readonly id: string;
  /** Its last title. */
  readonly title: string;
  /** Its last version. */
  readonly version: number;
  readonly removedAt: number;
}

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
  /** The article, at the version that was seen, whose place it shall take. */
  readonly replaces?: { readonly id: string; readonly version: number };
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

/** `everything`: changes may have gone unheard; whatever was read before may be old. */
export type Change =
  | { readonly kind: 'library'; readonly owner: Owner; readonly revision: number }
  | { readonly kind: 'everything' };

/**
 * The libraries of all owners, in one database. What a promise has acknowledged is on disk. Every operation sees and
 * changes the articles of its one owner only; changes of one owner come one after another.
 *
 * Rejects with a `StoreFailure` where the database cannot do its work: a later call may succeed. Nothing was kept then,
 * unless it is `unreachable`: a connection that breaks while it commits leaves open whether it did.
 */
export interface Store {
  /** All articles, oldest first. */
  readonly list: (owner: Owner) => Promise<readonly ArticleEntry[]>;
  readonly read: (owner: Owner, id: string) => Promise<StoredArticle | undefined>;
  /** All articles with their texts, as they were together at the revision. */
  readonly readAll: (
    owner: Owner,
  ) => Promise<{ readonly revision: number; readonly articles: readonly StoredArticle[] }>;
  readonly readVersion: (owner: Owner, id: string, version: number) => Promise<VersionOutcome>;
  /** The versions of an article whose texts are kept, the latest first; none of one that is not there. */
  readonly versions: (owner: Owner, id: string) => Promise<readonly VersionEntry[]>;
  /** The article that has just this text now. */
  readonly findByText: (owner: Owner, text: string) => Promise<ArticleEntry | undefined>;
  /** Articles of which a text may be a new version: those from the same address first, then those of the same title. */
  readonly findEarlier: (
    owner: Owner,
    of: { readonly title: string; readonly source?: string },
  ) => Promise<readonly ArticleEntry[]>;
  /** Grows with every change of the library; 0 for one that never had any. */
  readonly revision: (owner: Owner) => Promise<number>;

  readonly add: (owner: Owner, content: GivenContent, by: { readonly user: string }) => Promise<AddOutcome>;
  readonly replace: (
    owner: Owner,
    seen: { readonly id: string; readonly version: number },
    content: GivenContent,
    by: { readonly user: string },
  ) => Promise<ReplaceOutcome>;
  /** The version stays: the text is the same. */
  readonly rename: (owner: Owner, id: string, title: string) => Promise<RenameOutcome>;
  /** Its texts go, of all versions; that there was such an article stays known. */
  readonly remove: (owner: Owner, id: string) => Promise<RemoveOutcome>;

  /** What a channel is about: ids of the library or of the corpus, in this order; none: the whole library. */
  readonly useInChannel: (owner: Owner, channel: string, articles: readonly string[]) => Promise<void>;
  readonly channelArticles: (owner: Owner, channel: string) => Promise<readonly string[]>;
  readonly hideCorpusArticle: (owner: Owner, article: string) => Promise<void>;
  readonly showCorpusArticle: (owner: Owner, article: string) => Promise<void>;
  readonly hiddenCorpusArticles: (owner: Owner) => Promise<readonly string[]>;

  /** What is set otherwise than usual. */
  readonly settings: (owner: Owner) => Promise<readonly StoredSetting[]>;
  readonly changeSetting: (owner: Owner, change: SettingChange) => Promise<void>;
  readonly resetSettings: (owner: Owner) => Promise<void>;

  readonly saveDraft: (owner: Owner, draft: NewDraft) => Promise<Draft>;
  readonly readDraft: (owner: Owner, id: string) => Promise<Draft | undefined>;
  readonly retitleDraft: (owner: Owner, id: string, title: string) => Promise<Draft | undefined>;
  /** Adds what a draft holds, or puts it in the place it was meant for, exactly once. Unless kept, the draft stays. */
  readonly keepDraft: (owner: Owner, id: string, by: { readonly user: string }) => Promise<KeepOutcome>;
  /** The draft, to whoever asks first. */
  readonly dropDraft: (owner: Owner, id: string) => Promise<Draft | undefined>;
  /** Removes drafts and counts of adds that are past their hour; done by itself from time to time. */
  readonly sweep: () => Promise<void>;

  /** What people think of the answers; no part of exports. */
  readonly feedback: Feedback;

  /** Everything of a library as it was at one moment, however long the reading takes. */
  readonly exportAll: (owner: Owner) => AsyncIterable<ExportRecord>;
  /** All of it or nothing. What is there already is skipped; ids are kept where they were never used here. */
  readonly importAll: (owner: Owner, records: readonly ExportRecord[]) => Promise<ImportOutcome>;
  /** What all owners have together; takes longer the more that is. */
  readonly countAll: () => Promise<StoreCounts>;
  /**
   * Everything of an owner goes, what was removed before included. Of a server, ids and revisions still go on from where
   * they were; of a person, even that there was something is forgotten.
   */
  readonly removeOwner: (owner: Owner) => Promise<RemovedRows>;

  /**
   * Tells of every change, by whatever process, once it is acknowledged: at once of those made here, within a second
   * of those made elsewhere. Returns what ends it.
   */
  readonly subscribe: (listener: (change: Change) => void) => () => void;
  readonly close: () => Promise<void>;
}
