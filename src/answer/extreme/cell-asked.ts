import type { AnswerType } from '../../search/entities/answer-type.ts';
import { unitsWithin } from '../../text/units-within.ts';
import type { Telling } from './column-telling.ts';
import type { FigureKind } from './figure.ts';
import { type Column, namedColumns } from './figure-columns.ts';
import { NO_PRICE } from './measures.ts';
import type { Sheet } from './rows-meant.ts';

/** Which kinds of figures are asked for by when and how long. */
const KINDS: Partial<Readonly<Record<AnswerType, readonly FigureKind[]>>> = {
  time: ['clock', 'date', 'year'],
  duration: ['duration'],
};
/** What asks for money, folded. */
const MONEY = /钱|块|元|\bhow much\b/u;
/** What is the highest **price**, folded. */
const WHAT_IS = /^what(?:'s| is| was) the $/u;
/** What is the **price** of what is the largest, folded. */
const WHAT_OF = /^what(?:'s| is| was) the (.+?) of\b/u;
/** How much of what is asked may stand behind the question phrase, or before it, in units: 多少座**位**, **座位**有多少. */
const BEHIND_PHRASE = 2;
const BEFORE_PHRASE = 4;

/**
 * The column of the cell that answers in the row that has the most: what it is called, or a figure where one is asked for (最大的房间**多少钱**).
 * `undefined` where it cannot be told which.
 *
 * @param telling the column that tells which row it is
 */
export function cellAsked(
  sheet: Sheet,
  { column: most, named, asked: apart }: Telling,
  columns: readonly Column[],
): number | undefined {
  const { question, asked, label } = sheet;
  const { type, analysis } = question;
  const folded = analysis.folded.text;
  if (
    WHAT_IS.test(folded.slice(0, asked.word.start)) &&
    named &&
    folded.slice(asked.word.end).trim().startsWith(most.name)
  )
    return most.at;
  const [, what] = WHAT_OF.exec(folded) ?? [];
  const of = apart ?? columns.find(({ name }) => name === what);
  if (of !== undefined) return of.at;
  if (type !== 'number' && KINDS[type] === undefined) return label;
  const counted = columnCounted(sheet, columns);
  if (counted !== undefined) return counted.at;
  const kinds = type === 'number' && MONEY.test(folded) ? (['money'] as const) : KINDS[type];
  if (kinds === undefined)
    return named && isOwnAsked(folded.slice(asked.word.end), most) ? most.at : undefined;
  // One that has 面议 in another row is of money too.
  const fits = columns.filter(
    (column) => kinds.some((kind) => column.kinds.includes(kind)) && !NO_PRICE.test(column.name),
  );
  const own = fits.find(({ at }) => at === most.at);
  return own?.at ?? (fits.length === 1 ? fits[0]?.at : undefined);
}

/** Whether the most itself is asked for, by what stands behind the word: 最大**面积**是多少, 得分最高**是多少**. */
function isOwnAsked(behind: string, { name }: Column): boolean {
  const rest = behind.startsWith(name) ? behind.slice(name.length) : behind;
  return /^的?[是为有达]*(?:多|几)/u.test(rest);
}

/** The column that the question phrase names: how many **seats**, 多少**座位**, **座位**多少. */
function columnCounted(
  { question, asked, analyzer, label }: Sheet,
  columns: readonly Column[],
): Column | undefined {
  const { type, focus, analysis } = question;
  if (type !== 'number') return undefined;
  const counted = columns.filter(({ at, kinds }) => at !== label && kinds.length > 0);
  // 座位最多的多少钱: what stands before the word is not counted.
  const word = unitsWithin(analysis.units, analysis.folded.toOriginal(asked.word.start, asked.word.end));
  const from = Math.max(word.end, focus.start - BEFORE_PHRASE);
  const sides = [
    analysis.units.slice(focus.start, focus.end + BEHIND_PHRASE),
    analysis.units.slice(from, Math.max(from, focus.start)),
  ];
  const named = sides.map((units) => namedColumns(counted, units, analyzer));
  const [one, another] = named.find(({ length }) => length > 0) ?? [];
  return another === undefined ? one : undefined;
}
