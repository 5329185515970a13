import type { App } from '../../commands/command.ts';
import type { Article, Span } from '../article/article.ts';
import { cellsOf } from '../article/table-cells.ts';
import { type Table, tableAt } from '../article/table-rows.ts';
import { UserError } from '../errors.ts';
import { bylineOf } from '../reply/byline.ts';
import { PREVIEW } from './identity.ts';

/** An article as the page shows it: what is between the sentences is not said twice. */
export type ShownArticle = Omit<Article, 'paragraphs' | 'author' | 'publisher'> & {
  /** Who wrote it and where it appeared, as replies cite it. */
  readonly byline?: string;
  readonly paragraphs: readonly ShownParagraph[];
};

export interface ShownParagraph
  extends Pick<Article['paragraphs'][number], 'number' | 'kind' | 'start' | 'end'> {
  /** Of a row of a table: where its cells are. */
  readonly cells?: readonly Span[];
  /** A row that says what the columns are. */
  readonly names?: boolean;
}

/** Of a byline, in UTF-16 code units. */
const MOST_BYLINE = 120;

/** The article of the preview's library with that id. */
export async function readArticle(id: string, app: App): Promise<ShownArticle | undefined> {
  try {
    const { guild, channel } = PREVIEW;
    const [article] = (await app.library.open({ guild, channel }, { article: id })).articles;
    if (article === undefined) return undefined;
    const paragraphs = showParagraphs(article);
    const { author: _, publisher: __, ...shown } = article;
    const byline = bylineOf(article, MOST_BYLINE);
    return { ...shown, ...(byline !== undefined && { byline }), paragraphs };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function showParagraphs(article: Article): readonly ShownParagraph[] {
  let table: Table | undefined;
  return article.paragraphs.map((paragraph) => {
    const { number, kind, start, end } = paragraph;
    if (kind !== 'row') {
      table = undefined;
      return { number, kind, start, end };
    }
    // Looked for at its first row alone: a table may have thousands.
    table ??= tableAt(article, number);
    const names = table?.header === paragraph;
    return { number, kind, start, end, cells: cellsOf(article.text, paragraph), ...(names && { names }) };
  });
}
