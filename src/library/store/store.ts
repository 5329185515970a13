import type { Change } from './change.ts';
import type { GivenContent } from './content.ts';
import type { StoreCounts } from './count.ts';
import type { ArticleEntry, Seen, StoredArticle, VersionEntry } from './entries.ts';
import type { ExportRecord } from './export-record.ts';
import type { Feedback } from './feedback/feedback.ts';
import type {
  AddOutcome,
  Draft,
  ImportOutcome,
  KeepOutcome,
  NewDraft,
  RemoveOutcome,
  RenameOutcome,
  ReplaceOutcome,
  VersionOutcome,
} from './outcomes.ts';
import type { Owner } from './owner.ts';
import type { Wished } from './refuse.ts';
import type { RemovedRows } from './remove-owner.ts';
import type { SettingChange, StoredSetting } from './settings.ts';

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

  /**
   * Whether a text would be refused as things are, as `add` or `replace` will: asked by whoever prepares it at length,
   * and told without a change.
   */
  readonly wouldRefuse: (owner: Owner, wished: Wished) => Promise<boolean>;
  readonly add: (owner: Owner, content: GivenContent, by: { readonly user: string }) => Promise<AddOutcome>;
  readonly replace: (
    owner: Owner,
    seen: Seen,
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
  /** Writes something and takes it away again: rejects where a change would, now. Nobody is told of it. */
  readonly tryWriting: () => Promise<void>;
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
