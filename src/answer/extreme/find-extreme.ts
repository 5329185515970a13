import type { Article, Sentence, Span } from '../../article/article.ts';
import type { AnswerType } from '../../search/entities/answer-type.ts';
import type { Question } from '../../search/question/question.ts';
import type { Analyzer } from '../../text/terms.ts';
import type { Unit } from '../../text/units.ts';
import { unitsWithin } from '../../text/units-within.ts';
import { asksExtreme } from './asks-extreme.ts';
import { cellAsked } from './cell-asked.ts';
import {
  type Column,
  figureColumns,
  labelAt,
  namedColumns,
  type Telling,
  tells,
  type Unread,
  unreadColumns,
} from './figure-columns.ts';
import type { Grid, GridRow } from './grid-at.ts';
import type { FigureKind } from './measures.ts';
import { rowsMeant, type Sheet } from './rows-meant.ts';

/** The row that has the most or the least of what is asked. */
export interface Extreme {
  readonly sentence: Sentence;
  /** It, and where it was of two, the other with what is between. */
  readonly sentences: readonly Sentence[];
  /** Its name, or the figure where one is asked for; absent where it cannot be told which figure. Offsets into the article's text. */
  readonly span?: Span;
}

/**
 * The row of a table, or of a list of names and figures, whose figure is the greatest or the least: 哪间最贵, which room is the largest,
 * 甲和乙哪个便宜. Only where all rows have a figure of the same kind in the one column that tells it, no other has as much, and what the
 * question says besides is said of them. `untold` where a column tells it, but not of which row; `undefined` where none does.
 */
export function findExtreme(
  question: Question,
  {
    article,
    grid,
    analyzer,
  }: { readonly article: Article; readonly grid: Grid; readonly analyzer: Analyzer },
): Extreme | 'untold' | undefined {
  const asked = asksExtreme(question.text);
  if (asked === undefined || !ANSWERED.has(question.type)) return undefined;
  const columns = figureColumns(grid, article);
  const label = labelAt(grid, columns);
  const sheet = { article, grid, question, asked, analyzer, label };
  const told = columnTelling(sheet, columns, unreadColumns(grid, article, { label, read: columns }));
  const rows = told === undefined ? [] : rowsMeant(sheet);
  if (told === undefined || rows.length < 2) return undefined;
  const [best] = told === 'untold' ? [] : greatest(rows, sheet, told);
  if (told === 'untold' || best === undefined) return 'untold';
  const cell = best.cells[cellAsked(sheet, told, columns) ?? -1];
  return {
    sentence: best.sentence,
    sentences: asked.two === undefined ? [best.sentence] : between(grid, rows),
    ...(cell !== undefined && cell.end > cell.start && { span: cell }),
  };
}

/** What a row answers: not why, how, or whether. */
const ANSWERED: ReadonlySet<AnswerType> = new Set([
  'person',
  'place',
  'organisation',
  'work',
  'thing',
  'name',
  'number',
  'time',
  'duration',
]);
/** As long as a column's name is reckoned with beside the word that asks for the most, in units: 得分**最高**, the **most** seats. */
const NEAR = 4;

/**
 * The one column that tells what is asked: that which is named beside the word, else by its own name or the kind of its figures.
 * `untold` where that is one whose figures cannot all be read.
 */
function columnTelling(
  { question, asked, analyzer }: Sheet,
  columns: readonly Column[],
  unread: readonly Unread[],
): Telling | 'untold' | undefined {
  const { analysis } = question;
  const word = unitsWithin(analysis.units, analysis.folded.toOriginal(asked.word.start, asked.word.end));
  const says = ({ term }: Unit) => analysis.terms[term]?.stop === false;
  // Where it opens is not what is largest, in the largest room open.
  const sides = [
    analysis.units.slice(0, word.start).filter(says).slice(-NEAR).reverse(),
    analysis.units.slice(word.end).filter(says).slice(0, NEAR),
  ];
  const namedOf = <T extends Unread>(some: readonly T[]): readonly T[] =>
    sides.flatMap((units) =>
      namedColumns(some, units, analyzer).filter(({ name }) => hasUnit(name, units[0], analyzer)),
    );
  const named = namedOf(columns);
  const ways = [
    { read: [...new Set(named)], unread: namedOf(unread) },
    ...asked.told.map((told) => ({
      read: columns.filter((column) => tells(column, told)),
      unread: unread.filter(({ name }) => told.names?.test(name) === true),
    })),
  ];
  const found = ways.find(({ read, unread }) => read.length + unread.length > 0);
  const [column, another] = found?.read ?? [];
  if (found !== undefined && found.unread.length > 0) return 'untold';
  if (column === undefined || another !== undefined) return undefined;
  const inverted = asked.told.some((told) => told.inverted === true && tells(column, told));
  return { column, named: named.includes(column), inverted };
}

function hasUnit(name: string, unit: Unit | undefined, analyzer: Analyzer): boolean {
  return unit !== undefined && analyzer.analyze(name).units.some(({ key }) => key === unit.key);
}

/** The row that has the most of a column, in what is asked; none where several have. */
function greatest(
  rows: readonly GridRow[],
  { grid, asked }: Sheet,
  { column, inverted }: Telling,
): readonly GridRow[] {
  const sign = asked.towards * (inverted ? -1 : 1);
  const values = rows.map((row) => sign * (column.figures[grid.rows.indexOf(row)]?.value ?? Number.NaN));
  const best = rows.filter((_, at) => values[at] === Math.max(...values));
  const [one] = best;
  if (one === undefined || best.length > 1) return [];
  return isSum(column, grid.rows.indexOf(one)) || runsPastMidnight(column) ? [] : best;
}

const NOT_SUMMED: ReadonlySet<FigureKind> = new Set(['clock', 'date', 'year', 'percent']);

/** Whether the first or last row of three or more is what the others come to, whatever it is called. */
function isSum({ figures }: Column, place: number): boolean {
  const isAtEnd = place === 0 || place === figures.length - 1;
  const [own] = figures.slice(place, place + 1);
  if (!isAtEnd || figures.length < 3 || own === undefined || NOT_SUMMED.has(own.kind)) return false;
  const rest = figures.reduce((sum, { value }, at) => (at === place ? sum : sum + value), 0);
  return Math.abs(rest - own.value) <= Math.abs(own.value) * ROUNDING;
}

/** Cents that a sum is off by from being reckoned in binary. */
const ROUNDING = 1e-9;
const [NIGHT_ENDS, NOON] = [5 * 60, 12 * 60];

/** Whether 02:00 stands beside 23:00, as where bars close: which is later is not told by the clock alone. */
function runsPastMidnight({ figures }: Column): boolean {
  const clocks = figures.flatMap(({ kind, value }) => (kind === 'clock' ? [value] : []));
  return clocks.some((value) => value < NIGHT_ENDS) && clocks.some((value) => value >= NOON);
}

/** The rows from the first to the last of some. */
function between({ rows }: Grid, some: readonly GridRow[]): readonly Sentence[] {
  const places = some.map((row) => rows.indexOf(row));
  return rows.slice(Math.min(...places), Math.max(...places) + 1).map(({ sentence }) => sentence);
}
