import type { Article } from '../../article/article.ts';
import type { Analyzer } from '../../text/terms.ts';
import type { Unit } from '../../text/units.ts';
import type { Figure, FigureKind } from './figure.ts';
import type { Grid } from './grid-at.ts';
import { readFigure } from './read-figure.ts';
import { isInOneOrder } from './read-time.ts';

/** A column of a grid. */
export interface Column {
  readonly at: number;
  /** Folded, without the unit that it says. */
  readonly name: string;
  /** One for each row, all of one kind and unit; absent where any row has none, or another. */
  readonly figures?: readonly Figure[];
  /** How many of its cells are figures. */
  readonly read: number;
  /** Of which kinds these are. */
  readonly kinds: readonly FigureKind[];
  /** Whether it is more than words: it may tell what is asked, though not in figures that can be compared. */
  readonly hasDigits: boolean;
}

/** One whose cells are all figures that can be compared. */
export interface FigureColumn extends Column {
  readonly figures: readonly Figure[];
}

/** What a column's name says all its figures are in, folded: 面积（**平方米**）. */
const UNIT_IN_NAME = /[(（[]([^()（）[\]]{1,24})[)）\]]/u;
/** Columns that only number the rows, folded. */
const NUMBERING = /^(?:序号|编号|名次|排名|排位|no\.?|#|rank|ranking|place|pos\.?|position)$/u;
/** How many, in a column's name, is not what is counted: 座位**数**. */
const HOW_MANY = /[数量额]$|\b(?:number|count) of\b/gu;

/** The columns of a grid, in order. */
export function columnsOf(grid: Grid, { text }: Article): readonly Column[] {
  return grid.names.map((name, at) => {
    const unit = UNIT_IN_NAME.exec(name)?.[1] ?? '';
    const cells = grid.rows.map(({ cells }) => text.slice(cells[at]?.start, cells[at]?.end));
    const read = cells.map((cell) => readFigure(cell, unit));
    const figures = read.flatMap((figure) => figure ?? []);
    const [first] = figures;
    const isWhole = figures.length > 0 && figures.length === cells.length;
    const isOne = figures.every(({ kind, unit }) => kind === first?.kind && unit === first?.unit);
    return {
      at,
      name: name.replace(UNIT_IN_NAME, '').trim(),
      ...(isWhole && isOne && !NUMBERING.test(name) && isInOneOrder(figures) && { figures }),
      read: figures.length,
      kinds: [...new Set(figures.map(({ kind }) => kind))],
      hasDigits: cells.some((cell) => /\d/u.test(cell)),
    };
  });
}

/** Whether all cells of a column can be compared. */
export function isFigures(column: Column): column is FigureColumn {
  return column.figures !== undefined;
}

/**
 * The column of what the rows are called: the first of words (of which a few may be figures, as a film's name is) in which no two rows are
 * called the same, or else the first of words.
 */
export function labelAt({ names, rows }: Grid, columns: readonly Column[], { text }: Article): number {
  const ofWords = columns.filter(
    ({ at, read }) => !NUMBERING.test(names[at] ?? '') && 2 * read < Math.max(1, rows.length),
  );
  const isDistinct = ({ at }: Column) =>
    new Set(rows.map(({ cells }) => text.slice(cells[at]?.start, cells[at]?.end))).size === rows.length;
  return (ofWords.find(isDistinct) ?? ofWords[0])?.at ?? 0;
}

/** Of some columns those that a part of a question names: whole, or else by what the name comes to (每日**租金**, admission **fee**). */
export function namedColumns<C extends Column>(
  columns: readonly C[],
  part: readonly Unit[],
  analyzer: Analyzer,
): readonly C[] {
  const asked = new Set(part.map(({ key }) => key));
  const isAsked = (name: string) => {
    const units = analyzer.analyze(name).units.map(({ key }) => key);
    return units.length > 0 && units.every((unit) => asked.has(unit));
  };
  const whole = columns.filter(({ name }) => isAsked(name));
  return whole.length > 0 ? whole : columns.filter(({ name }) => isAsked(lastWord(name, analyzer)));
}

function lastWord(name: string, analyzer: Analyzer): string {
  const counted = name.replace(HOW_MANY, '');
  const { start = 0, end = 0 } = analyzer.analyze(counted).terms.at(-1) ?? {};
  return counted.slice(start, end);
}
