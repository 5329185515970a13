import type { Article, Paragraph, Span } from './article.ts';
import { LONGEST_SENTENCE } from './cut-sentence.ts';
import { cellsOf, PIPED } from './table-cells.ts';

/** How a line of a table parts its cells where it has no bars: by tabs. */
const TABBED = /\S *\t\s*\S/u;
/** Between the header and the rows in Markdown: `|---|:--:|`. */
const RULE = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?$/u;
/** Where no rule tells a table, a row that is longer is of texts, which are read as prose. UTF-16 code units. */
const LONGEST_ROW = 300;

/**
 * Which of some lines without a blank one between are of a table, its rule among them: a line with cells beside another such
 * or alone, and around a rule each with cells, however long.
 *
 * @example rowsAmong(['Fares', 'Adult\t£5', 'Child\t£3']) // [false, true, true]
 */
export function rowsAmong(lines: readonly string[]): readonly boolean[] {
  const isRule = lines.map(isTableRule);
  const parted = lines.map((line) => line.length <= LONGEST_SENTENCE && isParted(line));
  const isShort = lines.map((line, at) => parted[at] === true && line.length <= LONGEST_ROW);
  let isBelow = false;
  return lines.map((_, at) => {
    const [before, after] = [at - 1, at + 1];
    if (isRule[at] === true) {
      isBelow = parted[before] === true;
      return isBelow || parted[after] === true;
    }
    isBelow = isBelow && parted[at] === true;
    if (isBelow || (parted[at] === true && isRule[after] === true)) return true;
    return (
      isShort[at] === true && (lines.length === 1 || isShort[before] === true || isShort[after] === true)
    );
  });
}

function isParted(line: string): boolean {
  return PIPED.test(line) || TABBED.test(line);
}

/** Whether it is the rule below a table's header, which is none of its rows. */
export function isTableRule(line: string): boolean {
  return line.includes('|') && RULE.test(line);
}

/** A row of a table, and the one that says what its cells are. */
export interface TableRow {
  readonly cells: readonly Span[];
  /** Places of the header's cells, as many as `cells`; absent where the table has no header, or the row is it. */
  readonly header?: readonly Span[];
}

/** Where a table begins, and the row that says what its columns are. */
export interface Table {
  /** Number of the first row's paragraph, from 1. */
  readonly first: number;
  readonly header?: Paragraph;
}

/** The table whose row a paragraph is; `undefined` where it is none. @param number of the paragraph, from 1 */
export function tableAt(article: Article, number: number): Table | undefined {
  const { paragraphs } = article;
  if (paragraphs[number - 1]?.kind !== 'row') return undefined;
  let first = number;
  while (paragraphs[first - 2]?.kind === 'row') first--;
  const row = paragraphs[first - 1];
  return row !== undefined && isHeader(article, row) ? { first, header: row } : { first };
}

/**
 * The row that a paragraph is; `undefined` where it is none. Cells left out at its end are empty ones.
 *
 * @param number of the paragraph, from 1
 * @param table that it is of: whoever reads many rows of one finds it once
 */
export function rowAt(
  article: Article,
  number: number,
  table: Table | undefined = tableAt(article, number),
): TableRow | undefined {
  const paragraph = article.paragraphs[number - 1];
  if (paragraph?.kind !== 'row') return undefined;
  const { text } = article;
  const cells = cellsOf(text, paragraph);
  const header = table?.header;
  if (header === undefined || header === paragraph) return { cells };
  const names = cellsOf(text, header);
  const width = Math.max(cells.length, names.length);
  const padded = padCells(text, header, width);
  // Without a rule nobody knows which column has no name.
  if (padded.length < width && !hasRule(article, header)) return { cells };
  return {
    cells: padEnd(padCells(text, paragraph, width), width, paragraph.end),
    header: padEnd(padded, width, header.end),
  };
}

/** A row's cells with the empty ones before them, up to so many: a line is without the tabs that it begins with. */
function padCells(text: string, row: Span, width: number): readonly Span[] {
  const cells = cellsOf(text, row);
  let tabs = 0;
  while (cells.length + tabs < width && text[row.start - 1 - tabs] === '\t') tabs++;
  return [...emptyCells(tabs, row.start), ...cells];
}

function padEnd(cells: readonly Span[], width: number, end: number): readonly Span[] {
  return [...cells, ...emptyCells(width - cells.length, end)];
}

function emptyCells(count: number, at: number): readonly Span[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ start: at, end: at }));
}

/** So many rows are looked at to tell a header. */
const ROWS_READ = 8;
/** Share of the cells below a name that have figures. */
const FIGURES = 0.5;
/** What a column of a year or of a part of it is called, in the usual width and small letters: 2023年, 2023年上半年, 5月, 2023, Q2 2023. */
const PERIOD =
  /^(?:(?:q[1-4] ?|fy ?)?(?:19|20)\d\d(?:年度?末?|e)?(?:\d{1,2}月|第?[一二三四1-4]季度|[上下]半年| ?q[1-4])?|\d{1,2}月份?)$/u;

/** Several words, and an amount with at most a unit, in the usual width and small letters. */
const WORDS = /^\p{L}+ \p{L}+ |^\p{Script=Han}{3}/u;
const ONLY_AMOUNT = /^[^\p{L}\d]{0,3}\d[\d.,]* ?(?:\p{Script=Han}{1,2}|\p{L}{1,3}|%)?$/u;

/**
 * Whether the first row of a table says what its cells are: Markdown says so by a rule; elsewhere one of its cells has no
 * figure where most of the cells below have one (班级 | 人数, 一班 | 31), or is of words where most below are nothing but an amount
 * (Price until 31 January, £65), or all behind the first are periods where most below are other figures (项目 | 2022年 | 2023年).
 */
export function isHeader(article: Article, row: Paragraph): boolean {
  const { text, paragraphs } = article;
  const below: Paragraph[] = [];
  for (let at = row.number; below.length < ROWS_READ && paragraphs[at]?.kind === 'row'; at++)
    below.push(paragraphs[at] ?? row);
  if (below.length === 0) return false;
  if (hasRule(article, row)) return true;
  const width = Math.max(...[row, ...below].map((one) => cellsOf(text, one).length));
  const read = (one: Span) =>
    padCells(text, one, width).map(({ start, end }) =>
      text.slice(start, end).normalize('NFKC').toLowerCase(),
    );
  const rows = below.map(read);
  const names = read(row);
  const areMost = (at: number, are: (cell: string) => boolean) =>
    rows.filter((cells) => are(cells[at] ?? '')).length > FIGURES * rows.length;
  if (names.some((name, at) => name !== '' && !hasFigure(name) && areMost(at, hasFigure))) return true;
  if (names.some((name, at) => WORDS.test(name) && areMost(at, (cell) => ONLY_AMOUNT.test(cell))))
    return true;
  const [label = '', ...periods] = names;
  return (
    !hasFigure(label) &&
    periods.length > 0 &&
    periods.every((name, at) => PERIOD.test(name) && areMost(at + 1, isAmount))
  );
}

/** Whether the rule of Markdown stands below a row. */
function hasRule({ text, paragraphs }: Article, row: Paragraph): boolean {
  const next = paragraphs[row.number];
  return next?.kind === 'row' && text.slice(row.end, next.start).includes('--');
}

function hasFigure(cell: string): boolean {
  return /\d/u.test(cell);
}

function isAmount(cell: string): boolean {
  return hasFigure(cell) && !PERIOD.test(cell);
}
