import type { Article, Paragraph, Span } from './article.ts';

/** How a line of a table parts its cells: `| a | b |`, `a | b` as a page's tables are read, or tabs. */
const PIPED = /^\|[^|]+\||\S \| \S/u;
const TABBED = /\S *\t\s*\S/u;
/** Between the header and the rows in Markdown: `|---|:--:|`. */
const RULE = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?$/u;
/** A row that is longer is a table of texts, which are read as prose. UTF-16 code units. */
const LONGEST_ROW = 300;

/** Whether a line has the cells of a table, the rule below a header included. It is a row where another stands beside it. */
export function hasCells(line: string): boolean {
  return line.length <= LONGEST_ROW && (PIPED.test(line) || TABBED.test(line));
}

/** Whether it is the rule below a table's header, which is none of its rows. */
export function isTableRule(line: string): boolean {
  return line.includes('|') && RULE.test(line);
}

/**
 * The cells of a row as places in the whole text, without the white space around them. An empty cell is an empty place.
 *
 * @example cellsOf('| a | b |', { start: 0, end: 9 }) // [{ start: 2, end: 3 }, { start: 6, end: 7 }]
 */
export function cellsOf(text: string, { start, end }: Span): readonly Span[] {
  const row = text.slice(start, end);
  const sign = PIPED.test(row) ? '|' : '\t';
  const from = row.startsWith(sign) ? 1 : 0;
  const to = row.length - (row.length > 1 && row.endsWith(sign) ? 1 : 0);
  const cells: Span[] = [];
  for (let at = from; at <= to; ) {
    const next = row.indexOf(sign, at);
    const until = next < 0 || next > to ? to : next;
    const cell = row.slice(at, until);
    const first = start + at + (cell.length - cell.trimStart().length);
    cells.push({ start: first, end: Math.max(first, start + at + cell.trimEnd().length) });
    at = until + 1;
  }
  return cells;
}

/** A row of a table, and the one that says what its cells are. */
export interface TableRow {
  readonly cells: readonly Span[];
  /** Places of the header's cells, as many as `cells`; absent where the table has no header, or the row is it. */
  readonly header?: readonly Span[];
}

/** The row that a paragraph is; `undefined` where it is none. @param number of the paragraph, from 1 */
export function rowAt(article: Article, number: number): TableRow | undefined {
  const paragraph = article.paragraphs[number - 1];
  if (paragraph?.kind !== 'row') return undefined;
  const cells = cellsOf(article.text, paragraph);
  const header = article.paragraphs[firstRow(article, number) - 1];
  if (header === undefined || header === paragraph || !isHeader(article, header)) return { cells };
  const names = cellsOf(article.text, header);
  return names.length === cells.length ? { cells, header: names } : { cells };
}

/** Number of the paragraph that the table begins with which a row is of. */
export function firstRow({ paragraphs }: Article, number: number): number {
  let first = number;
  while (paragraphs[first - 2]?.kind === 'row') first--;
  return first;
}

/** So many rows are looked at to tell a header. */
const ROWS_READ = 8;
/** Share of the cells below a name that have figures. */
const FIGURES = 0.5;

/**
 * Whether the first row of a table says what its cells are: Markdown says so by a rule; elsewhere one of its cells has no
 * figure where most of the cells below have one (班级 | 人数, 一班 | 31).
 */
export function isHeader({ text, paragraphs }: Article, row: Paragraph): boolean {
  const below = [];
  for (let at = row.number; below.length < ROWS_READ && paragraphs[at]?.kind === 'row'; at++)
    below.push(paragraphs[at] ?? row);
  const [next] = below;
  if (next === undefined) return false;
  if (text.slice(row.end, next.start).includes('--')) return true;
  const figures = (at: Span | undefined) => at !== undefined && /\d/u.test(text.slice(at.start, at.end));
  const rows = below.map((one) => cellsOf(text, one));
  return cellsOf(text, row).some(
    (name, at) => !figures(name) && rows.filter((cells) => figures(cells[at])).length > FIGURES * rows.length,
  );
}
