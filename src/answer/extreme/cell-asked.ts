import type { AnswerType } from '../../search/entities/answer-type.ts';
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
/** How much of what is asked may stand behind the question phrase, or before it, in units: 多少座**位**, 座**位**有多少. */
const BESIDE_PHRASE = 2;

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
  const of = apart ?? columns.find(({ name }) => name.trim() === what);
  if (of !== undefined) return of.at;
  if (type !== 'number' && KINDS[type] === undefined) return label;
  const counted = columnCounted(sheet, columns);
  if (counted !== undefined) return counted.at;
  const kinds = type === 'number' && MONEY.test(folded) ? (['money'] as const) : KINDS[type];
  // 最大面积是多少.
  if (kinds === undefined) return named ? most.at : undefined;
  // One that has 面议 in another row is of money too.
  const fits = columns.filter(
    (column) => kinds.some((kind) => column.kinds.includes(kind)) && !NO_PRICE.test(column.name),
  );
  const own = fits.find(({ at }) => at === most.at);
  return own?.at ?? (fits.length === 1 ? fits[0]?.at : undefined);
}

/** The column that the question phrase names: how many **seats**, 多少**座位**, **座位**多少. */
function columnCounted({ question, analyzer, label }: Sheet, columns: readonly Column[]): Column | undefined {
  const { type, focus, analysis } = question;
  if (type !== 'number') return undefined;
  const counted = columns.filter(({ at, kinds }) => at !== label && kinds.length > 0);
  const sides = [
    analysis.units.slice(focus.start, focus.end + BESIDE_PHRASE),
    analysis.units.slice(Math.max(0, focus.start - BESIDE_PHRASE), focus.start),
  ];
  const named = sides.map((units) => namedColumns(counted, units, analyzer));
  const [one, another] = named.find(({ length }) => length > 0) ?? [];
  return another === undefined ? one : undefined;
}
