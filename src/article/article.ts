/**
 * The document model. Text is held once, in `Article.text`; everything below it is a pair of offsets into it.
 * Offsets are UTF-16 code units, start inclusive, end exclusive, so `article.text.slice(start, end)` is the
 * thing itself. Nothing here is ever folded or rewritten for matching.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a text marks its paragraphs: by blank lines, or by every line end. */
export type Format = 'markdown' | 'plain';

/** The script and language an article is written in, which decides nothing but defaults and labels. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en';

export interface Sentence extends Span {
  /** `article.text.slice(start, end)`, without the white space around it. */
  readonly text: string;
  /** Number of its paragraph, from 1. */
  readonly paragraph: number;
  /** Place within its paragraph, from 1. */
  readonly number: number;
}

export interface Paragraph extends Span {
  /** Place within the article, from 1. */
  readonly number: number;
  /** `row`: of a table; one sentence, its header one as well (`table-rows.ts`). */
  readonly kind: 'prose' | 'heading' | 'list-item' | 'row';
  readonly sentences: readonly Sentence[];
}

export interface Article {
  /** Short, stable and safe as an option value: at most 64 characters. For the corpus: the file's stem. */
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** An http(s) address. */
  readonly source?: string;
  readonly language: Language;
  /** By which its paragraphs were found. */
  readonly format: Format;
  /** Of an article that may be replaced: which of its texts this is. Short, without spaces. */
  readonly version?: string;
  /** The body, with `\n` line ends, without title, byline or residue. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Where a quotation stands: enough to find it again and to name it in words. */
export interface Citation extends Span {
  readonly article: string;
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly source?: string;
  readonly version?: string;
  readonly paragraph: number;
  readonly sentence: number;
  /** The last sentence, where the quotation runs over several; same form. */
  readonly through?: { readonly paragraph: number; readonly sentence: number };
}

/** What a list of articles shows: all of an article but its text. */
export type ArticleHead = Pick<
  Article,
  'id' | 'title' | 'author' | 'publisher' | 'date' | 'source' | 'language' | 'version'
>;
