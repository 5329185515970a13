import type { ArticleHead } from '../article/article.ts';
import { UserError } from '../errors.ts';
import { fold } from '../text/fold.ts';

/**
 * The article of an id or a title, in whatever script, case or width.
 * @throws UserError `article-unknown`
 */
export function findArticle<Head extends Pick<ArticleHead, 'id' | 'title'>>(
  articles: readonly Head[],
  named: string,
): Head {
  const wanted = foldName(named);
  const article =
    articles.find(({ id }) => id === named) ??
    articles.find(({ title }) => foldName(title) === wanted) ??
    articles.find(({ id }) => foldName(id) === wanted);
  if (article === undefined) throw new UserError('article-unknown', { found: named });
  return article;
}

function foldName(name: string): string {
  return fold(name).text.replace(/\s+/g, ' ').trim();
}
