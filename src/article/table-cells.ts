import type { Span } from './article.ts';

/** How a line of a table parts its cells by bars: `| a | b |`, `a | b` as a page's tables are read. */
export const PIPED = /^\|[^|]+\||\S \| \S/u;

/**
 * The cells of a row as places in the whole text, without the white space around them. An empty cell is an empty place.
 *
 * @example cellsOf('| a | b |', { start: 0, end: 9 }) // [{ start: 2, end: 3 }, { start: 6, end: 7 }]
 */
export function cellsOf(text: string, { start, end }: Span): readonly Span[] {
  const row = text.slice(start, end);
  const sign = signOf(row);
  const from = row.startsWith(sign) ? 1 : 0;
  const to = lastOf(row, sign);
  const cells: Span[] = [];
  for (let at = from; at <= to; ) {
    const next = row.indexOf(sign, at);
    const until = next < 0 || next > to ? to : next;
    cells.push(trimmed(row.slice(at, until), start + at));
    at = until + 1;
  }
  return cells;
}

/** What parts the cells of a row. */
function signOf(row: string): string {
  return PIPED.test(row) ? '|' : '\t';
}

/** Where the last cell ends. */
function lastOf(row: string, sign: string): number {
  return row.length - (row.length > 1 && row.endsWith(sign) ? 1 : 0);
}

/** The place of a cell without the white space around it. @param at where it begins */
function trimmed(cell: string, at: number): Span {
  const start = at + (cell.length - cell.trimStart().length);
  return { start, end: Math.max(start, at + cell.trimEnd().length) };
}

/**
 * The first of the cells of a row, without finding the others: a table may have tens of thousands of rows.
 *
 * @example firstCellOf('| a | b |', { start: 0, end: 9 }) // { start: 2, end: 3 }
 */
export function firstCellOf(text: string, { start, end }: Span): Span {
  const row = text.slice(start, end);
  const sign = signOf(row);
  const from = row.startsWith(sign) ? 1 : 0;
  const next = row.indexOf(sign, from);
  return trimmed(row.slice(from, next < 0 ? lastOf(row, sign) : next), start + from);
}
