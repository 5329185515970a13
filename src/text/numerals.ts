import type { Word } from './segment.ts';

const DIGITS = new Map([...'零〇一二三四五六七八九'].map((digit, index) => [digit, Math.max(0, index - 1)]));
DIGITS.set('两', 2);
const TENS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const MYRIADS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** A run that may be a number written in Chinese characters (folded to simplified). */
export const CHINESE_NUMERAL = /[零〇一二两三四五六七八九十百千万亿]+/g;

/** What a Chinese numeral must stand before (or have two characters) to be read as a number. */
export const COUNTS =
  /^[年月日号岁个名位座种次届部集枚架艘辆台条项件倍米吨克度秒天周章卷册首场所间层级点时分人家世公里]/u;

/**
 * The value of a number written in Chinese characters, by place (`二十一` 21, `两千零八` 2008, `一万五` 15000) or,
 * for years, digit by digit (`一九八四` 1984); `undefined` where the characters make no number (`千万`, as in "be
 * sure to", and `三三两两`).
 *
 * @example parseNumeral('三百二十') // 320
 */
export function parseNumeral(text: string): number | undefined {
  if ([...text].every((character) => DIGITS.has(character))) return parseDigits(text);
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastTen = Number.POSITIVE_INFINITY;
  let lastMyriad = Number.POSITIVE_INFINITY;
  // What a digit without a place of its own counts: ones, but 一万五 is 15,000 and not 一万零五.
  let ones = 1;
  for (const character of text) {
    const ten = TENS.get(character);
    const myriad = MYRIADS.get(character);
    if (ten !== undefined) {
      if (ten >= lastTen || (!digit && ten !== 10)) return undefined;
      section += (digit || 1) * ten;
      [digit, lastTen, ones] = [undefined, ten, ten / 10];
    } else if (myriad !== undefined) {
      const counted = section + (digit ?? 0) * ones;
      // 万亿 multiplies, 亿 … 万 adds.
      if (myriad < lastMyriad) {
        if (counted === 0) return undefined;
        total += counted * myriad;
      } else if (myriad > lastMyriad) total = (total + counted) * myriad;
      else return undefined;
      [section, digit, lastTen, lastMyriad, ones] = [
        0,
        undefined,
        Number.POSITIVE_INFINITY,
        myriad,
        myriad / 10,
      ];
    } else {
      const value = DIGITS.get(character) ?? 0;
      if (digit) return undefined;
      if (value === 0) ones = 1;
      digit = value;
    }
  }
  return total + section + (digit ?? 0) * ones;
}

/** One digit is itself; a year's four are a number; others in a row are more often a saying (`七七八八`). */
function parseDigits(text: string): number | undefined {
  if (text.length !== 1 && !/^[一二][零〇一二三四五六七八九]{3}$/.test(text)) return undefined;
  let value = 0;
  for (const character of text) value = value * 10 + (DIGITS.get(character) ?? 0);
  return value;
}

/**
 * Puts numbers together that a dictionary took apart: `二|〇|二|〇|年`, `两千|零|八年`. A numeral must begin a word
 * (统一|百年 stays) and end one, up to what it counts (三十|一样 stays).
 *
 * @param run the words together
 */
export function joinNumerals(words: readonly Word[], run: string): readonly Word[] {
  if (!/[零〇一二两三四五六七八九十百千万亿]{2}/.test(run)) return words;
  const joined: Word[] = [];
  let at = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const numeral = /^第?([零〇一二两三四五六七八九十百千万亿]{2,})/.exec(
      run.slice(at, at + LONGEST_NUMERAL),
    );
    let [last, end] = [index, at + word.text.length];
    if (
      numeral !== null &&
      numeral[0].length > word.text.length &&
      parseNumeral(numeral[1] ?? '') !== undefined
    ) {
      const until = at + numeral[0].length;
      while (end < until) end += words[++last]?.text.length ?? until;
      if (end > until && !COUNTS.test(run.slice(until, end))) [last, end] = [index, at + word.text.length];
    }
    joined.push(last === index ? word : { text: run.slice(at, end), tag: 'm' });
    [index, at] = [last, end];
  }
  return joined;
}

/** Characters; enough for any number that is written out. */
const LONGEST_NUMERAL = 24;
