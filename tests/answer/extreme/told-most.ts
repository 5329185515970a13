import { extremeAmong } from '../../../src/answer/extreme/extreme-among.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { searchCollection } from '../../../src/search/search.ts';
import { analyzer, collect } from '../../search/collections.ts';

/** A table of rows whose cells are parted by `|`, the names of its columns first. */
export function tableOf(title: string, [names = '', ...rows]: readonly string[]) {
  const rule = names.replace(/[^|]+/gu, '---');
  const table = [names, rule, ...rows].map((row) => `|${row}|`).join('\n');
  return buildArticle({ id: 'a', title, text: `${title}\n\n${table}`, format: 'markdown' });
}

/** What is bold in the row that has the most of what is asked; `undefined` where no row is told, or nothing bold. */
export function toldMost(article: ReturnType<typeof tableOf>, question: string): string | undefined {
  const collection = collect(article);
  const extreme = extremeAmong(searchCollection(question, collection).ranked, analyzer);
  return extreme?.span && article.text.slice(extreme.span.start, extreme.span.end);
}
