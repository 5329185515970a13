import type { Article } from '../src/article/article.ts';
import { buildArticle } from '../src/article/parse.ts';
import type { GoldArticle } from './data.ts';

/** An article of the evaluation data; a missing title stays missing. */
export function articleOf({ id, title, text }: GoldArticle): Article {
  return buildArticle({ id, title: title ?? '', text });
}
