import type { Term } from '../../../text/terms.ts';
import type { Draft } from '../draft.ts';
import { type Clause, isOneOf } from './clause.ts';
import type { Subject } from './subject.ts';
import type { Asking } from './words.ts';

/** What has a measure by its own meaning: 面积120平方公里. */
export const MEASURED =
  /(?:面积|人口|人口密度|长度|高度|海拔|直径|宽度|深度|重量|总长|全长|总人口|总面积|增加值|总产值|产量|票房|造价|总值|人数|时速|温度|气温|降水量|降雨量|雨量|总额|预算|比例|比重|收入|价格|寿命|年龄)$/u;
const IS = [
  '为',
  '是',
  '达',
  '达到',
  '约',
  '约为',
  '大约',
  '近',
  '超过',
  '高达',
  '有',
  '共',
  '约有',
  '达到了',
];
const HAS = [
  '有',
  '共有',
  '设有',
  '拥有',
  '下辖',
  '辖',
  '分为',
  '包含',
  '包括',
  '共',
  '约有',
  '现有',
  '下设',
  '辖有',
];
const ABOUT = ['约', '大约', '近', '将近', '超过', '逾', '至少', '共', '了', '达', '高达'];
/** Counted things, and units, right after a figure. */
const FIGURE =
  /^(?:[\d,.]+|[二三四五六七八九十百千万亿两零]{1,6})[十百千万亿]*(?<unit>%|个|名|位|座|家|种|次|届|部|集|艘|辆|台|条|项|件|人|公里|平方公里|平方米|米|英里|海里|公尺|吨|公顷|年|天|元|美元|岁|所|间|层|级|支|节|票|场)?$/u;
/** From one figure to another. */
const GROWN = /^[从由] \S+ (?:增长|增加|提高|上升|升|扩大|发展|下降|降低|减少|降|缩减)(?: ?[到至])? \S+$/u;
const YEARS = /^\d{3,4}年?$/u;

/** `全市下辖12个区`: 全市下辖多少个区？ `面积为120平方公里`: 面积是多少？ */
export function askHowMuch(clause: Clause, subject: Subject, asking: Asking): readonly Draft[] {
  const keys = subject.words.map(({ key }) => key).join('');
  const measure = MEASURED.exec(keys)?.[0];
  const isMeasured = measure !== undefined && keys.length > measure.length + 1;
  const question = isMeasured ? askMeasure(clause, subject, asking) : askCount(clause, subject, asking);
  return question === undefined ? [] : [{ kind: 'how-much', question }];
}

/** Of what has a measure by its own meaning, what it is or by how much it grew. */
function askMeasure(clause: Clause, subject: Subject, asking: Asking): string | undefined {
  const { words } = clause;
  const at = pastWords(words, subject.end, IS);
  const isWhole =
    isFigure(words[at]) &&
    words.slice(at + 1).every(({ tag, key }) => /^(?:q|n|m)$/.test(tag) && key.length <= 4);
  if (isWhole && at - subject.end <= 2) return `${clause.date ?? ''}${subject.text}${asking.isHowMuch}？`;
  const grown = words
    .slice(subject.end)
    .map(({ key }) => key)
    .join(' ');
  const upTo = GROWN.test(grown) ? clause.text(subject.end, words.length - 1) : undefined;
  if (upTo === undefined || !isFigure(words.at(-1))) return undefined;
  return `${subject.text}${upTo}${asking.howMuch}？`;
}

/** Of what it has, how many there are. */
function askCount(clause: Clause, subject: Subject, asking: Asking): string | undefined {
  const { words } = clause;
  if (!isOneOf(words[subject.end], HAS)) return undefined;
  const at = pastWords(words, subject.end + 1, ABOUT);
  const figure = words[at];
  const unit = unitOf(figure);
  if (figure === undefined || unit === undefined) return undefined;
  const counted = words.slice(at + 1);
  const isNamed = counted.every(
    ({ tag, key }) => /^(?:n|vn|b|j|x|ns|q)/.test(tag) && !isOneOf({ ...figure, key }, '的'),
  );
  if (counted.length > 4 || !isNamed || (counted.length === 0 && unit !== '人')) return undefined;
  const has = clause.text(subject.end, subject.end + 1);
  const things = clause.text(at + 1) ?? '';
  if (has === undefined || things.length > 8 || (counted.length > 0 && things === '')) return undefined;
  return `${subject.text}${has}${asking.howMuch}${originalUnit(clause, at, unit)}${things}？`;
}

function pastWords(words: readonly Term[], from: number, keys: readonly string[]): number {
  let at = from;
  while (isOneOf(words[at], keys)) at++;
  return at;
}

function isFigure(word: Term | undefined): boolean {
  return (
    word !== undefined &&
    (word.kind === 'number' || word.tag === 'm') &&
    FIGURE.test(word.key) &&
    !YEARS.test(word.key)
  );
}

/** What is counted with; empty where the figure has none, `undefined` where it is no figure. */
function unitOf(word: Term | undefined): string | undefined {
  if (word === undefined || !isFigure(word)) return undefined;
  return FIGURE.exec(word.key)?.groups?.['unit'] ?? '';
}

/** As the sentence writes it. */
function originalUnit(clause: Clause, at: number, unit: string): string {
  const written = clause.text(at, at + 1) ?? '';
  return unit === '' ? '' : written.slice(-unit.length);
}
