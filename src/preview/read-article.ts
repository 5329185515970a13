import type { App } from '../../commands/command.ts';
import type { Article } from '../article/article.ts';
import { UserError } from '../errors.ts';
import { PREVIEW } from './identity.ts';

/** An article as the page shows it: what is between the sentences is not said twice. */
export type ShownArticle = Omit<Article, 'paragraphs'> & {
  readonly paragraphs: readonly Pick<Article['paragraphs'][number], 'number' | 'kind' | 'start' | 'end'>[];
};

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
    return { ...article, paragraphs };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
