import { rowAt } from '../../article/table-rows.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';
import { isToldBy, wordsBeside } from '../choose/words-beside.ts';
import { isRow } from './rows-asked.ts';

/** Days of the week in order from Monday, folded: as they begin in English, as they are called in Chinese behind 周, 星期, 礼拜. */
const DAYS_EN = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const LONGEST_NAME = 3;
const DAYS_ZH = ['一', '二', '三', '四', '五', '六', '日天'];
/** Who sat, the sun and to wed are no days, unless a row is called so, or the question ends with it: on sat, on sun morning. */
const ENGLISH =
  /\b(?:(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur|r)?days?|(mon|tues?|thu(?:rs?)?|fri)|(?<=\b(?:on|this|next|every) )(wed|sat|sun)(?=[?.!\s]*$| (?:mornings?|afternoons?|evenings?|nights?)\b))\b/gu;
const SHORT = /\b(weds?|sat|sun)\b/gu;
/** Not 三周三天, 一周一共. */
const CHINESE = /(?<![一二三四五六七八九十两几\d])(?:周|星期|礼拜)([一二三四五六日天])(?![年个次天共度])/gu;
/** What is taken for a day of the week, anywhere in a folded text. */
export const DAY_NAMES: readonly RegExp[] = [ENGLISH, CHINESE];
const TO = /^\s?(?:-|–|—|~|至|到|to|through|until|till)\s?$/u;
const WEEKEND = /\bweekends?\b|周末/u;
const WEEKDAYS = /\bweekdays?\b|工作日|平日/u;
/** That it is asked when or whether something is open, folded; both languages. */
const ASKS_OPEN =
  /\b(?:open|opens|opening|closed?|closes|closing|hours|what time|when)\b|开门|营业|开放|开馆|开店|开吗|开不开|关门|休息|几点|什么时候/gu;
/** What a cell of such a table says: a time of the day, or that it is closed. */
const TELLS_OPEN =
  /\d ?(?:[ap]\.?m\b|[:：.]\d\d|[点时])|\b(?:closed|open|noon)\b|休息?|闭馆|关闭|不开放|全天/u;

/**
 * Asked about a day of the week whether or when it is open, and nothing else that the row has not, the row for that day of a table of
 * opening hours, whatever prose was found (It opens on bank holiday **Mondays**).
 *
 * @param own sentences of the same article as the first, best first
 */
export function dayRow(first: RankedSentence, own: readonly RankedSentence[]): RankedSentence | undefined {
  const asks = first.scene.probe.question.analysis.folded.text;
  const asked = daysIn(asks);
  if (asked.length !== 1 || asks.search(ASKS_OPEN) < 0) return undefined;
  const rows = own.filter((one) => isRow(one) && tellsDay(one, asked) && tellsElse(one));
  return rows.length === 1 ? rows[0] : undefined;
}

/** Whether a row, or the title, has what a question says beside its day and that it asks what is open. */
function tellsElse(row: RankedSentence): boolean {
  return wordsBeside(row.scene, [ASKS_OPEN, ENGLISH, CHINESE]).every((word) => isToldBy(row, word));
}

function tellsDay({ article, sentence }: RankedSentence, asked: readonly number[]): boolean {
  const [label, ...cells] = (rowAt(article, sentence.paragraph)?.cells ?? []).map(
    ({ start, end }) => fold(article.text.slice(start, end)).text,
  );
  const days = daysIn(spellDays(label ?? ''));
  return asked.every((day) => days.includes(day)) && cells.some((cell) => TELLS_OPEN.test(cell));
}

/** A cell that is called by a short day, with the day as it is known anywhere: of sat 9:30 satday 9:30. @param cell folded */
export function spellDays(cell: string): string {
  return cell.replace(SHORT, (_, day: string) => `${day.slice(0, LONGEST_NAME)}day`);
}

/**
 * Days of the week that a folded text names, 0 for Monday, ranges filled.
 *
 * @example daysIn('tuesday to thursday') // [1, 2, 3]
 */
export function daysIn(text: string): readonly number[] {
  const days = new Set<number>();
  if (WEEKEND.test(text)) for (const day of [5, 6]) days.add(day);
  if (WEEKDAYS.test(text)) for (const day of [0, 1, 2, 3, 4]) days.add(day);
  let before: { readonly day: number; readonly end: number } | undefined;
  for (const match of [...text.matchAll(ENGLISH), ...text.matchAll(CHINESE)]) {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').slice(0, LONGEST_NAME);
    const day = Math.max(
      DAYS_EN.indexOf(name),
      DAYS_ZH.findIndex((one) => one.includes(name)),
    );
    const isRange = before !== undefined && TO.test(text.slice(before.end, match.index));
    for (let one = isRange ? (before?.day ?? day) : day; one !== day; one = (one + 1) % DAYS_EN.length)
      days.add(one);
    days.add(day);
    before = { day, end: match.index + match[0].length };
  }
  return [...days].sort((a, b) => a - b);
}
