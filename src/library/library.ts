import type { ArticleHead } from '../article/article.ts';
import type { Collection } from '../search/collection.ts';

/** Where a request comes from: what decides which articles it may see. */
export interface Place {
  /** The Discord server, or absent in a direct message, the terminal and the like. */
  readonly guild?: string;
  readonly channel?: string;
  /** The channel that a thread belongs to. */
  readonly parent?: string;
  readonly user?: string;
}

/** What is to be opened of a library. */
export interface Wanted {
  /** The id or exact title of one article; left out, those the channel is about or, where it is about none, all. */
  readonly article?: string | undefined;
  /** All, whatever the channel is about. */
  readonly everything?: boolean;
  /** The question or the words to be looked for: of a library too large for memory, what may hold them is opened. */
  readonly words?: string | undefined;
  /** What the words are: a question, or a wording to be found as it stands; left out, they may be either. */
  readonly seeking?: 'answer' | 'wording' | undefined;
}

/** Which articles there are, and an index over them to whoever asks. */
export interface Library {
  /** The articles of a place, in a stable order. */
  readonly articles: (place: Place) => Promise<readonly ArticleHead[]>;
  /** Those asked where none is named: what the channel is about, or all. */
  readonly asked: (place: Place) => Promise<readonly ArticleHead[]>;
  /** Those of the corpus that are hidden there. */
  readonly hidden: (place: Place) => Promise<readonly ArticleHead[]>;
  /**
   * The indexed articles of a place.
   * @throws UserError `article-unknown`, `corpus-empty`
   */
  readonly open: (place: Place, wanted?: Wanted) => Promise<Collection>;
  /** An article as it was when it was cited, and what it is now. */
  readonly cited: (place: Place, mark: { readonly id: string; readonly version: string }) => Promise<Cited>;
  /**
   * The texts an article had, as it has them now among them: the latest `most`, the oldest of these first.
   * @throws UserError `article-unknown`
   */
  readonly versions: (
    place: Place,
    wanted: { readonly article: string; readonly most: number },
  ) => Promise<Versions>;
  /**
   * Looks for words in texts that the articles of a place had before. Of each words in turn: what is told by the first text
   * that has all of them as they stand but for their form, of the articles changed last first; of at most three such texts. In
   * a library with much of it, older ones are left out.
   * @throws UserError `article-unknown`
   */
  readonly earlier: <T>(place: Place, wanted: Earlier<T>) => Promise<readonly (T | undefined)[]>;
}

export interface Earlier<T> {
  /** The id or exact title of one article; left out, all of the library. */
  readonly article?: string | undefined;
  readonly sought: readonly Sought<T>[];
}

/** Words that an earlier text may have. */
export interface Sought<T> {
  readonly parts: readonly string[];
  /** What a text that has them tells, given by itself; nothing: the next one is asked. */
  readonly judge: (text: Collection) => T | undefined;
}

export interface Versions {
  /** Never empty. */
  readonly kept: readonly KeptVersion[];
  /** How many there are in all. */
  readonly count: number;
}

export interface KeptVersion {
  /** The article alone, as it was. */
  readonly collection: Collection;
  /** In milliseconds since 1970; unknown of the corpus, which keeps no earlier texts. */
  readonly savedAt?: number;
}

/** What became of an article since it was cited. */
export type Cited =
  | { readonly kind: 'same'; readonly article: ArticleHead }
  /** `earlier` is absent where the earlier text was not kept. */
  | { readonly kind: 'changed'; readonly now: Collection; readonly earlier?: Collection }
  | { readonly kind: 'removed'; readonly title: string }
  /** The article is there, and never had a text of that number. */
  | { readonly kind: 'never'; readonly article: ArticleHead }
  | { readonly kind: 'unknown' };
