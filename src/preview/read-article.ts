import type { App } from '../../commands/command.ts';
import type { Article } from '../article/article.ts';
import { UserError } from '../errors.ts';
import { bylineOf } from '../reply/byline.ts';
import { PREVIEW } from './identity.ts';

/** An article as the page shows it: what is between the sentences is not said twice. */
export type ShownArticle = Omit<Article, 'paragraphs' | 'author' | 'publisher'> & {
  /** Who wrote it and where it appeared, as replies cite it. */
  readonly byline?: string;
  readonly paragraphs: readonly Pick<Article['paragraphs'][number], 'number' | 'kind' | 'start' | 'end'>[];
};

/** Of a byline, in UTF-16 code units. */
const MOST_BYLINE = 120;

/** The article of the preview's library with that id. */
export async function readArticle(id: string, app: App): Promise<ShownArticle | undefined> {
  try {
    const { guild, channel } = PREVIEW;
    const [article] = (await app.library.open({ guild, channel }, { article: id })).articles;
    if (article === undefined) return undefined;
    const paragraphs = article.paragraphs.map(({ number, kind, start, end }) => ({
      number,
      kind,
      start,
      end,
    }));
    const { author: _, publisher: __, ...shown } = article;
    const byline = bylineOf(article, MOST_BYLINE);
    return { ...shown, ...(byline !== undefined && { byline }), paragraphs };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
