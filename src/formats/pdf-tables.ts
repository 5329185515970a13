import type { PdfCell, PdfLine } from './pdf-lines.ts';

/** Fewer lines are no table that positions alone could tell. */
const LEAST_ROWS = 3;
/** In type sizes: how far cells of a column may be off, what is empty between two columns, how far rows are apart. */
const ALIGNED = 0.6;
const BETWEEN_COLUMNS = 1;
const FURTHEST_ROW = 3;
/** Sizes that differ by less are one. */
const SAME_SIZE = 0.08;
/** Characters of a cell: lines of prose in columns are longer. */
const LONGEST_CELL = 40;
/** A column of figures: so many of its cells are a figure with a unit of so many letters at the most. */
const FIGURES = 2 / 3;
const LONGEST_UNIT = 3;
/** A line so much nearer than the rows are to each other is part of a cell. */
const NEARER = 0.9;

/**
 * The lines that are rows of tables, each as its cells are written in a table of a page: `a | b`. Positions alone tell them, so only
 * what cannot be prose is taken for a table: at least three lines one under the other whose parts, as many in each, stand in columns,
 * one of them of figures. Where a cell takes several lines nothing says which rows it is of: such a table stays lines.
 *
 * @example readTables(lines).get(lines[4]) // '成人 | 30元'
 */
export function readTables(lines: readonly PdfLine[]): ReadonlyMap<PdfLine, string> {
  const rows = new Map<PdfLine, string>();
  for (let from = 0; from < lines.length; ) {
    const run = runAt(lines, from);
    const [before, after] = [lines[from - 1], lines[from + run.length]];
    if (isTable(run) && !reachesOut(run, before) && !reachesOut(run, after))
      for (const line of run) rows.set(line, line.cells.map(({ text }) => text).join(' | '));
    from += Math.max(1, run.length);
  }
  return rows;
}

/** Lines one under the other with as many parts each, from one on. */
function runAt(lines: readonly PdfLine[], from: number): readonly PdfLine[] {
  const first = lines[from];
  if (first === undefined || first.cells.length < 2) return [];
  let to = from + 1;
  for (let line = lines[to]; line !== undefined; line = lines[++to]) {
    const before = lines[to - 1] ?? first;
    if (line.cells.length !== first.cells.length || !isBelow(before, line)) break;
  }
  return lines.slice(from, to);
}

function isBelow(before: PdfLine, line: PdfLine): boolean {
  const gap = line.y - before.y;
  const sameSize = Math.abs(before.size - line.size) <= Math.max(before.size, line.size) * SAME_SIZE;
  return line.page === before.page && sameSize && gap > 0 && gap <= line.size * FURTHEST_ROW;
}

function isTable(run: readonly PdfLine[]): boolean {
  const [first] = run;
  if (first === undefined || run.length < LEAST_ROWS) return false;
  const columns = first.cells.map((_, at) => run.flatMap(({ cells }) => cells[at] ?? []));
  if (columns.flat().some(({ text }) => text.length > LONGEST_CELL || text.includes('|'))) return false;
  const areApart = columns.every((column, at) => {
    const next = columns[at + 1];
    if (next === undefined) return true;
    const gap = rangeOf(next.map(({ x }) => x)).least - rangeOf(column.map(({ right }) => right)).most;
    return gap >= first.size * BETWEEN_COLUMNS;
  });
  return (
    areApart &&
    columns.every((column) => isAligned(column, first.size * ALIGNED)) &&
    columns.slice(1).some((column) => column.filter(isFigure).length >= column.length * FIGURES)
  );
}

/** Whether cells begin, end or have their middle below each other. */
function isAligned(column: readonly PdfCell[], tolerance: number): boolean {
  const edges = [
    column.map(({ x }) => x),
    column.map(({ right }) => right),
    column.map(({ x, right }) => (x + right) / 2),
  ];
  return edges.map(rangeOf).some(({ least, most }) => most - least <= tolerance);
}

/** Of however many numbers: more than some hundred thousand cannot be arguments of `Math.min`. */
function rangeOf(numbers: readonly number[]): { readonly least: number; readonly most: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of numbers) [least, most] = [Math.min(least, one), Math.max(most, one)];
  return { least, most };
}

/** @example isFigure({ text: '30元', … }) // true */
function isFigure({ text }: PdfCell): boolean {
  return /\d/u.test(text) && text.replace(/[^\p{L}]/gu, '').length <= LONGEST_UNIT;
}

/** Whether a line beside the rows is the rest of one of their cells. */
function reachesOut(run: readonly PdfLine[], line: PdfLine | undefined): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || line === undefined || line.page !== first.page)
    return false;
  const isAbove = line.y <= first.y;
  const gap = isAbove ? first.y - line.y : line.y - last.y;
  const steps = run.slice(1).map((row, at) => row.y - (run[at]?.y ?? row.y));
  const step = rangeOf(steps).least;
  if (gap <= 0 || gap > step * (1 + SAME_SIZE)) return false;
  if (gap < step * NEARER) return true;
  // Beside the first column there is nothing but the rest of another cell.
  const second = rangeOf(run.map(({ cells }) => cells[1]?.x ?? first.right)).least;
  return !isAbove && line.x > second - first.size && line.cells.length < first.cells.length;
}
