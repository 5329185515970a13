import type { Article } from '../article/article.ts';
import type { LeftOut } from '../article/left-out.ts';
import type { ImportLimits } from './limits.ts';
import type { FileKind, NamedBytes } from './recognise.ts';

/** A file whose kind is known, to be read. */
export interface ImportJob extends NamedBytes {
  readonly id: string;
  readonly format: FileKind;
  /** Where the file was fetched from, if it was. */
  readonly source?: string;
  readonly limits: ImportLimits;
}

/** What became of it. */
export interface ImportedArticle {
  readonly kind: 'article';
  readonly article: Article;
  /** What stood in the file and is not in the article. */
  readonly leftOut: LeftOut;
  readonly format: FileKind;
  /** Of the bytes, where they are text. */
  readonly encoding?: string;
}
