import type { EntityKind } from '../../search/entities/answer-type.ts';
import { kindOfColumn } from '../../search/entities/cell-figures.ts';
import { CURRENCIES } from '../../text/measures.ts';

const NUMBER = '(?:\\d|[一二三四五六七八九十百千万两半几])';
const TIME =
  '秒|分|小时|个?钟|天|日(?!期)|周|星期|个?月|年|(?:s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|nights?|weeks?|months?|years?)\\b';
const SIZE =
  '毫米|厘米|公分|分米|米|公里|里|尺|寸|层|平方|亩|公顷|克|千克|公斤|斤|吨|(?:mm|cm|m|km|ft|feet|foot|inch(?:es)?|in|metres?|meters?|miles?|storeys?|floors?|g|kg|lbs?|acres?|ha)\\b|[㎡²"′″]';

/** What is asked for, and what must stand behind a figure then, all folded; both languages. The first that is asked decides. */
const FIGURES: readonly {
  readonly asked: RegExp;
  readonly told: RegExp;
  readonly kind?: EntityKind;
}[] = [
  {
    asked: /\bhow much\b|\b(?:price|cost)\b|多少钱|几[块元]|价/u,
    told: new RegExp(`[$£€¥] ?\\d|\\d ?[十百千万亿]{0,2}(?:${CURRENCIES})`, 'u'),
    kind: 'money',
  },
  {
    asked: /多久|几(?:秒|分|个?小时|天|年|个?月|个?钟)|时间|时长/u,
    told: new RegExp(`${NUMBER}(?:个)? ?(?:${TIME})|\\d[:：]\\d\\d`, 'u'),
    kind: 'duration',
  },
  {
    asked: /\bhow long\b|多长/u,
    told: new RegExp(`${NUMBER}(?:个)? ?(?:${TIME}|${SIZE})`, 'u'),
    kind: 'duration',
  },
  { asked: /\bhow (?:big|high)\b|多[大高重]/u, told: new RegExp(`${NUMBER}(?:个)? ?(?:${SIZE})`, 'u') },
];
/** What asks for some figure or other, or for what something is. */
const ASKS_FIGURE = /\bhow (?:much|many|long|big|high|fast)\b|\bwhat\b|多[少大长高重快久]|几|什么/u;
/** A figure, not a room or a day with a number: 约 3 千克, up to 60 km, 提升20%. */
const FIGURE =
  /^(?:大?约|近|至[少多]|最[少多高低大小长短]|不[超低少]过?于?|超过|提[升高]|[降减][低少]|增加|共|合计|为|about |approx\.? |ca\.? |(?:up to|at (?:least|most)|over|under|only|max\.?|min\.?) |[a-z]{0,3}(?=[$£€¥]))?[^\p{L}\d]*\d+(?!\d*(?: ?[号楼层室厅班]|st\b|nd\b|rd\b|th\b))|^[一二三四五六七八九十百千万两半]+(?!\p{Script=Han}*[号楼层室厅班])/u;
/** Where no column says what its cells are: a table of things and their figures; folded. */
const OF_VALUES =
  /^(?:values?|details?|data|figures?|amounts?|specs?|specifications?|info(?:rmation)?|description|meaning|answer|数值?|数据|参数|规格|内容|说明|描述|信息|详情|值|属性值|含义|结果)$/u;

/** A cell as it is held against a question: all folded. */
export interface CellAsked {
  readonly cell: string;
  readonly column: string;
  /** What the row, or the column, is called in the question: a word of it asks for nothing (票**价**, 营业**时间**). */
  readonly called: string;
}

/**
 * Whether a cell tells what a question asks for by its kind: a room is no price, a grade no length of time. Below a head that says no
 * kind (value, 参数) any figure will do where the question names what it is of: how much is the weight. What asks for nothing (瑜伽)
 * is told by anything.
 *
 * @param question folded
 * @example tellsAsked('how much is yoga', { cell: 'room 5', column: 'room', called: 'yoga' }) // false
 */
export function tellsAsked(question: string, asked: CellAsked): boolean {
  const { cell, column } = asked;
  if (lacksFigure(question, asked)) return false;
  return !ASKS_FIGURE.test(question) || OF_VALUES.test(column) || FIGURE.test(cell);
}

/** Whether a sum, a length of time or a size is asked for and the cell has none. @param question folded */
export function lacksFigure(question: string, { cell, column, called }: CellAsked): boolean {
  const asks = question.replace(called, ' ');
  const wanted = FIGURES.find(({ asked }) => asked.test(asks));
  if (wanted === undefined || wanted.told.test(cell)) return false;
  const kind = kindOfColumn(column);
  const isOfKind = OF_VALUES.test(column) || (kind !== undefined && kind === wanted.kind);
  return !isOfKind || !FIGURE.test(cell);
}
