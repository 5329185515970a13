import type { ArticleContent } from './content.ts';

/** A part of an export. The first is always the header. */
export type ExportRecord =
  | { readonly kind: 'library'; readonly format: 1 }
  | ExportedArticle
  | {
      readonly kind: 'removed';
      readonly id: string;
      readonly title: string;
      readonly version: number;
      readonly removedAt: number;
    }
  | { readonly kind: 'channel'; readonly channel: string; readonly articles: readonly string[] }
  | { readonly kind: 'hidden'; readonly article: string };

export interface ExportedArticle {
  readonly kind: 'article';
  readonly id: string;
  readonly addedAt: number;
  /** Oldest first; the last is the current one. At least one. */
  readonly versions: readonly ExportedVersion[];
}

export interface ExportedVersion extends ArticleContent {
  readonly version: number;
  readonly savedAt: number;
  /** Where they were counted as it was read; no file says so. */
  readonly sentences?: number;
}
