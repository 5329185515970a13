import type { Article, Sentence, Span } from '../../article/article.ts';
import type { AnswerType } from '../../search/entities/answer-type.ts';
import type { Question } from '../../search/question/question.ts';
import { fold } from '../../text/fold.ts';
import type { Analyzer } from '../../text/terms.ts';
import type { ExtremeAsked } from './asks-extreme.ts';
import { cellAsked } from './cell-asked.ts';
import { columnTelling, type Telling } from './column-telling.ts';
import { columnsOf, labelAt } from './figure-columns.ts';
import type { Grid, GridRow } from './grid-at.ts';
import { rowsMeant, type Sheet } from './rows-meant.ts';
import { maySumUp } from './sum-rows.ts';

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
 * question says besides is said of them, and it is no sum of the others. `undefined` otherwise.
 */
export function findExtreme(
  question: Question,
  {
    article,
    grid,
    asked,
    analyzer,
  }: {
    readonly article: Article;
    readonly grid: Grid;
    readonly asked: ExtremeAsked;
    readonly analyzer: Analyzer;
  },
): Extreme | undefined {
  if (!ANSWERED.has(question.type)) return undefined;
  const columns = columnsOf(grid, article);
  const sheet = { article, grid, question, asked, analyzer, label: labelAt(grid, columns, article) };
  const told = columnTelling(sheet, columns);
  const rows = told === undefined ? [] : rowsMeant(sheet);
  const [best] = told === undefined || rows.length < 2 ? [] : greatest(rows, sheet, told);
  if (told === undefined || best === undefined) return undefined;
  const { start = 0, end = 0 } = best.cells[sheet.label] ?? {};
  const name = fold(article.text.slice(start, end)).text;
  // Whoever names two holds them for two.
  if (asked.two === undefined && maySumUp(name, grid.rows.indexOf(best), told.column.figures))
    return undefined;
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
