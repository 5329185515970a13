import type { Article, Sentence, Span } from '../../article/article.ts';
import type { AnswerType } from '../../search/entities/answer-type.ts';
import type { Question } from '../../search/question/question.ts';
import type { Analyzer } from '../../text/terms.ts';
import type { Unit } from '../../text/units.ts';
import { unitsWithin } from '../../text/units-within.ts';
import { asksExtreme } from './asks-extreme.ts';
import { cellAsked } from './cell-asked.ts';
import { type Column, figureColumns, labelAt, namedColumns, type Telling, tells } from './figure-columns.ts';
import type { Grid, GridRow } from './grid-at.ts';
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
 * question says besides is said of them. `undefined` otherwise.
 */
export function findExtreme(
  question: Question,
  {
    article,
    grid,
    analyzer,
  }: { readonly article: Article; readonly grid: Grid; readonly analyzer: Analyzer },
): Extreme | undefined {
  const asked = asksExtreme(question.text);
  if (asked === undefined || !ANSWERED.has(question.type)) return undefined;
  const columns = figureColumns(grid, article);
  const sheet = { article, grid, question, asked, analyzer, label: labelAt(grid, columns) };
  const told = columnTelling(sheet, columns);
  const rows = told === undefined ? [] : rowsMeant(sheet);
  const [best] = told === undefined || rows.length < 2 ? [] : greatest(rows, sheet, told);
  if (told === undefined || best === undefined) return undefined;
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

/** The one column that tells what is asked: that which is named beside the word, else by its own name or the kind of its figures. */
function columnTelling(
  { question, asked, analyzer }: Sheet,
  columns: readonly Column[],
): Telling | undefined {
  const { analysis } = question;
  const word = unitsWithin(analysis.units, analysis.folded.toOriginal(asked.word.start, asked.word.end));
  const says = ({ term }: Unit) => analysis.terms[term]?.stop === false;
  // Where it opens is not what is largest, in the largest room open.
  const sides = [
    analysis.units.slice(0, word.start).filter(says).slice(-NEAR).reverse(),
    analysis.units.slice(word.end).filter(says).slice(0, NEAR),
  ];
  const named = sides.flatMap((units) =>
    namedColumns(columns, units, analyzer).filter(({ name }) => hasUnit(name, units[0], analyzer)),
  );
  const ways = [
    [...new Set(named)],
    ...asked.told.map((told) => columns.filter((column) => tells(column, told))),
  ];
  const found = ways.find(({ length }) => length > 0) ?? [];
  const [column, another] = found;
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
  return best.length === 1 ? best : [];
}

/** The rows from the first to the last of some. */
function between({ rows }: Grid, some: readonly GridRow[]): readonly Sentence[] {
  const places = some.map((row) => rows.indexOf(row));
  return rows.slice(Math.min(...places), Math.max(...places) + 1).map(({ sentence }) => sentence);
}
