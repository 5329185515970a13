import type { Kysely, Transaction } from 'kysely';
import type { Language } from '../../article/article.ts';
import type { Format } from '../../article/paragraphs.ts';
import type { Verdict } from './feedback/feedback.ts';

/**
 * The tables, the same in SQLite and PostgreSQL. Every key begins with the owner. Times are milliseconds since
 * 1970. An article is its id and the number of its current version; what it says is in `article_version`.
 */
export interface Schema {
  library: LibraryTable;
  article: ArticleTable;
  article_version: VersionTable;
  removed_article: RemovedTable;
  channel_article: ChannelTable;
  hidden_corpus: HiddenTable;
  draft: DraftTable;
  add_log: AddLogTable;
  vote: VoteTable;
  asked_in_vain: AskedInVainTable;
  feedback_choice: FeedbackChoiceTable;
  setting: SettingTable;
}

export type Database = Kysely<Schema>;
/** Of one owner, whose row of `library` it holds locked. */
export type StoreTransaction = Transaction<Schema>;

/**
 * One row an owner, which every change locks first: so an owner's changes come one after another. When it is deleted is
 * told at `removeOwner`.
 */
interface LibraryTable {
  guild_id: string;
  /** Grows with every change. */
  revision: number;
  /** The number of the last id given away: ids are never used again. */
  counter: number;
}

interface ArticleTable {
  guild_id: string;
  id: string;
  version: number;
  added_at: number;
  changed_at: number;
}

interface VersionTable {
  guild_id: string;
  article_id: string;
  version: number;
  title: string;
  author: string | null;
  publisher: string | null;
  date: string | null;
  source: string | null;
  language: Language;
  format: Format;
  text_hash: string;
  characters: number;
  sentences: number;
  saved_at: number;
  /** Last, so that SQLite reads the other columns without the pages of the text. */
  text: string;
}

interface RemovedTable {
  guild_id: string;
  id: string;
  title: string;
  version: number;
  removed_at: number;
}

/** The article may be one of the corpus. */
interface ChannelTable {
  guild_id: string;
  channel_id: string;
  article_id: string;
  position: number;
}

interface HiddenTable {
  guild_id: string;
  article_id: string;
}

interface DraftTable {
  guild_id: string;
  id: string;
  user_id: string;
  created_at: number;
  replaces_id: string | null;
  replaces_version: number | null;
  sentences: number;
  /** `ArticleContent` as JSON, and beside it what of the file is not in the article. */
  content: string;
}

/** For the limit of adds alone; a row lives an hour. */
interface AddLogTable {
  guild_id: string;
  user_id: string;
  at: number;
}

/** Nobody's id is here, and of whom a ballot is cannot be told without a secret that the database does not have. */
interface VoteTable {
  guild_id: string;
  id: string;
  question: string;
  /** 1 or 0, as in all tables. */
  answered: number;
  /** The sentence shown, of the library or of the corpus. */
  article_id: string | null;
  version: string | null;
  sentence: number | null;
  verdict: Verdict['kind'];
  better_article: string | null;
  better_version: string | null;
  better_sentence: number | null;
  /** Erased once the answer takes no votes any more. */
  ballot: string | null;
  /** The beginning of its day. */
  at: number;
}

interface AskedInVainTable {
  guild_id: string;
  /** Its beginning. */
  week: number;
  folded: string;
  question: string;
  times: number;
}

interface FeedbackChoiceTable {
  guild_id: string;
  keeps_asked: number;
}

/** A setting that is not as usual. */
interface SettingTable {
  guild_id: string;
  /** Empty where it is of the whole server. */
  channel_id: string;
  name: string;
  value: string;
}
