import type { Article } from './article.ts';

/**
 * The latest by date: what is meant where no article was named. Undated ones come after dated ones, and the
 * first listed wins a tie.
 */
export function newestOf(articles: readonly Article[]): Article | undefined {
  return articles.reduce<Article | undefined>(
    (newest, article) =>
      newest === undefined || (article.date ?? '') > (newest.date ?? '') ? article : newest,
    undefined,
  );
}
