/**
 * The latest by date: what is meant where no article was named. Undated ones come after dated ones, and the
 * first listed wins a tie.
 */
export function newestOf<Dated extends { readonly date?: string }>(
  articles: readonly Dated[],
): Dated | undefined {
  return articles.reduce<Dated | undefined>(
    (newest, article) =>
      newest === undefined || (article.date ?? '') > (newest.date ?? '') ? article : newest,
    undefined,
  );
}
