import type { ArticleContent } from './content.ts';

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

/** The article, at the version that was seen, whose place a text shall take. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}
