import type { Article } from '../../article/article.ts';
import type { Analyzer } from '../../text/terms.ts';
import type { Unit } from '../../text/units.ts';
import type { Grid } from './grid-at.ts';
import type { Told } from './measures.ts';
import { type Figure, readFigure } from './read-figure.ts';

/** A column whose cells are all figures of one kind and unit. */
export interface Column {
  readonly at: number;
  /** Folded, without the unit that it says. */
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** The column that tells what is asked for the most of. */
export interface Telling {
  readonly column: Column;
  /** Whether the question names it. */
  readonly named: boolean;
  /** Whether less of it is more of what is asked: who is faster takes fewer minutes. */
  readonly inverted: boolean;
}

/** What a column's name says all its figures are in, folded: 面积（**平方米**）. */
const UNIT_IN_NAME = /[(（[]([^()（）[\]]{1,8})[)）\]]/u;
/** Columns that only number the rows, folded. */
const NUMBERING = /^(?:序号|编号|名次|排名|no\.?|#|rank|place)$/u;
/** How many, in a column's name, is not what is counted: 座位**数**. */
const HOW_MANY = /[数量额]$|\b(?:number|count) of\b/gu;

/** The columns of a grid that are figures, in order. */
export function figureColumns(grid: Grid, { text }: Article): readonly Column[] {
  return grid.names.flatMap((name, at) => {
    if (NUMBERING.test(name)) return [];
    const unit = UNIT_IN_NAME.exec(name)?.[1] ?? '';
    const figures = grid.rows.flatMap(({ cells }) => {
      const cell = cells[at];
      return (cell && readFigure(text.slice(cell.start, cell.end), unit)) ?? [];
    });
    const [first] = figures;
    const isWhole = figures.length === grid.rows.length;
    const isOne = figures.every(({ kind, unit }) => kind === first?.kind && unit === first?.unit);
    return isWhole && isOne ? [{ at, name: name.replace(UNIT_IN_NAME, ''), figures }] : [];
  });
}

/** The first column that does more than number the rows: what they are called. */
export function labelAt({ names }: Grid, columns: readonly Column[]): number {
  const label = names.findIndex(
    (name, place) => !NUMBERING.test(name) && columns.every(({ at }) => at !== place),
  );
  return Math.max(0, label);
}

/** Whether a column tells what is asked, by its name, by the kind of its figures, or by both where both are given. */
export function tells({ name, figures: [figure] }: Column, { names, kinds }: Told): boolean {
  const isKind = kinds === undefined || (figure !== undefined && kinds.includes(figure.kind));
  return isKind && (names === undefined || names.test(name));
}

/** Of some columns those that a part of a question names: whole, or else by what the name comes to (每日**租金**, admission **fee**). */
export function namedColumns(
  columns: readonly Column[],
  part: readonly Unit[],
  analyzer: Analyzer,
): readonly Column[] {
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
