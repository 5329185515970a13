import type { Article, Paragraph } from '../article/article.ts';
import { cellsOf } from '../article/table-cells.ts';
import { BETWEEN_CELLS } from './show-rows.ts';

/**
 * How an article begins, as it is read: paragraphs with a blank line between them where the article has one, headings without
 * their signs, each row of a table with its cells apart.
 *
 * @param most UTF-16 code units after which no further paragraph is begun
 * @example // of '## Fares\n\n| Adult | £5 |\n|---|---|\n| Child | £3 |'
 * showBeginning(article, 100) // 'Fares\n\nAdult · £5\nChild · £3'
 */
export function showBeginning(article: Article, most: number): string {
  let shown = '';
  let before: Paragraph | undefined;
  for (const paragraph of article.paragraphs) {
    if (shown.length >= most) break;
    if (before !== undefined) shown += breakBetween(article, before, paragraph);
    shown += paragraph.kind === 'row' ? cellsInLine(article, paragraph) : linesOf(article, paragraph);
    before = paragraph;
  }
  return shown;
}

/** Rows of one table belong together, however a file parts them. */
function breakBetween({ text }: Article, before: Paragraph, next: Paragraph): string {
  const isTable = before.kind === 'row' && next.kind === 'row';
  return !isTable && /\n[ \t]*\n/.test(text.slice(before.end, next.start)) ? '\n\n' : '\n';
}

function cellsInLine({ text }: Article, row: Paragraph): string {
  const cells = cellsOf(text, row).map(({ start, end }) => text.slice(start, end));
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).join(BETWEEN_CELLS);
}

/** An item of a list keeps its sign or number, which stands before it in its line. */
function linesOf({ text }: Article, { kind, start, end }: Paragraph): string {
  const from = kind === 'list-item' ? text.lastIndexOf('\n', start - 1) + 1 : start;
  return text.slice(from, end).trim();
}
