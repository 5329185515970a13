import type { Span } from '../../article/article.ts';
import { kindOfColumn } from '../../search/entities/cell-figures.ts';
import type { Question } from '../../search/question/question.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';
import { CURRENCIES } from '../../text/measures.ts';
import type { Analyzer } from '../../text/terms.ts';
import { THAN_ZH } from '../asked/than.ts';
import { asksGrowth } from '../settle/settle-growth.ts';
import { areTold, ofNewestYear, periodsOf } from './column-periods.ts';
import { openCells, type RowCell, readRow } from './row-cells.ts';
import { labelOf } from './rows-asked.ts';
import { lacksFigure } from './tells-asked.ts';

/** So much of what a header's cell says must be asked for, each word shared evenly among the cells that have it. */
const NAMED = 0.5;
/** What a column of changes is called, folded. */
const CHANGES = /同比|环比|增[长幅减]|变[动化]|涨跌|change|growth/u;
/** What is counted: 几**台**, 多少**人**; folded. */
const COUNTED = /(?:几|多少)(?:个)?(\p{Script=Han})/u;
/** What has to be worked out from two cells, folded; both languages. */
const COMPARES = new RegExp(
  `${THAN_ZH}.{1,20}[多少高低大小长短快慢重轻]|相差|差(?:多少|几|距|额)|\\b(?:than|difference|compared)\\b`,
  'u',
);
/** A cell that is a sum of money by itself, folded. */
const SUM = new RegExp(
  `^(?:(?:us|hk|nt|[ac])?[$£€¥] ?\\d[\\d,.]*|\\d[\\d,.]*[万亿]?(?:${CURRENCIES}))$`,
  'u',
);
/** Who asks how much to take asks for the dose, not for how often; folded. */
const ASKS_DOSE = /[吃喝用服](?:多少|几[^次回])|\bhow much\b.*\b(?:take|give|drink|have|for)\b|\bdose\b/u;
const DOSES = /用量|剂量|服用量|\bdos(?:e|age)\b|\bhow much\b|\bamount\b/u;

/**
 * The cell of a found row that answers, where it can be told: by the words of its column's header that the question has; by what
 * is counted; as the only one that the question does not name itself; of several years' figures, where no year is named, the newest.
 * None where two would have to be held against each other.
 *
 * @returns offsets into the article's text
 */
export function findCell(found: RankedSentence, analyzer: Analyzer): Span | undefined {
  const { question } = found.scene.probe;
  const asks = fold(question.text).text;
  const row = readRow(found, analyzer);
  const cells = openCells(row, periodsOf(asks));
  const ways = COMPARES.test(asks) ? [changed] : [changed, ...WAYS];
  for (const way of ways) {
    const [one, another] = way(cells, { question, asks, row });
    if (one !== undefined && another === undefined) return one.span;
  }
  return undefined;
}

/** What is looked at to tell which cell answers: the question as it is read, and folded, and the row. */
interface Asked {
  readonly question: Question;
  readonly asks: string;
  readonly row: readonly RowCell[];
}

type Way = (cells: readonly RowCell[], asked: Asked) => readonly RowCell[];

/** Asked by how much something changed, those that tell changes. */
const changed: Way = (cells, { question }) =>
  asksGrowth(question.text) ? cells.filter(({ name }) => CHANGES.test(name)) : [];

/** The surest first: which cells answer, one where it can be told. */
const WAYS: readonly Way[] = [
  (cells, { asks }) => (ASKS_DOSE.test(asks) ? cells.filter(({ name }) => DOSES.test(name)) : []),
  bestNamed,
  (cells, { question }) => lastNamed(bestNamed(cells), question),
  (cells, { asks }) => counted(cells, asks),
  (cells, { question }) => endNamed(cells, question),
  (cells, { row: [label, ...others], asks }) =>
    label?.isNamed === true && others.length === 1 ? cells.filter((cell) => tells(cell, label, asks)) : [],
  (cells, { question }) => (question.figure === 'money' ? cells.filter(isSum) : []),
  (cells, { question, asks }) => (question.type === 'number' ? newestOf(cells, asks) : []),
];

/** Whether a cell beside what the question names may be what is asked: a room is not how much it is. */
function tells({ header, text }: RowCell, label: RowCell, asks: string): boolean {
  const [cell, column, called] = [labelOf(text), fold(header).text.trim(), labelOf(label.text)];
  return !lacksFigure(asks, { cell, column, called });
}

function isSum({ header, text }: RowCell): boolean {
  return kindOfColumn(header) === 'money' ? /\d/u.test(text) : SUM.test(fold(text).text);
}

/** Those of the periods that are asked for, of several years the newest. */
function newestOf(cells: readonly RowCell[], asks: string): readonly RowCell[] {
  const periods = periodsOf(asks);
  return ofNewestYear(cells.filter(({ name }) => areTold(periods, periodsOf(name))));
}

/** Those whose column is called by a word of the question at the end, where Chinese has what it is: 意外身故**保额**. */
function endNamed(cells: readonly RowCell[], { analysis, language }: Question): readonly RowCell[] {
  const words = analysis.terms.flatMap(({ key, stop }) => (stop || key.length < 2 ? [] : [key]));
  if (language !== 'zh') return [];
  return cells.filter(({ name }) => words.some((word) => name.endsWith(word)));
}

function bestNamed(cells: readonly RowCell[]): readonly RowCell[] {
  const most = Math.max(NAMED, ...cells.map(({ share }) => share));
  return cells.filter(({ share }) => share === most);
}

/**
 * Of columns that are all named that whose name the question phrase has (哪个**班级**); else the one that the others only narrow
 * down: the last in Chinese (优胜的**成绩**), the first in English (the **time** of the winner).
 */
function lastNamed(
  cells: readonly RowCell[],
  { headUnits, analysis, language }: Question,
): readonly RowCell[] {
  const heads = cells.filter(({ pieces }) => pieces.some((piece) => headUnits.includes(piece)));
  if (heads.length === 1 || cells.length === 0) return heads;
  const keys = analysis.units.map(({ key }) => key);
  const places = cells.map(({ pieces }) =>
    language === 'zh'
      ? keys.findLastIndex((key) => pieces.includes(key))
      : keys.findIndex((key) => pieces.includes(key)),
  );
  const place = language === 'zh' ? Math.max(...places) : Math.min(...places);
  return place < 0 ? [] : cells.filter((_, at) => places[at] === place);
}

/** Those with a figure of what is counted; where some are nothing else (**2台** beside 客厅1台), these. */
function counted(cells: readonly RowCell[], question: string): readonly RowCell[] {
  const counter = COUNTED.exec(question)?.[1];
  if (counter === undefined) return [];
  const having = cells.filter(({ text }) => new RegExp(`\\d ?${counter}`, 'u').test(fold(text).text));
  const whole = having.filter(({ text }) => new RegExp(`^[\\d.,]+ ?${counter}$`, 'u').test(fold(text).text));
  return whole.length > 0 ? whole : having;
}
