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

/**
 * The value of a number written in Chinese characters, by place (`二十一` 21, `两千零八` 2008) or digit by digit
 * (`一九八四` 1984); `undefined` where the characters make no number (`千万`, as in "be sure to", and `三三两两`).
 *
 * @example parseNumeral('三百二十') // 320
 */
export function parseNumeral(text: string): number | undefined {
  if ([...text].every((character) => DIGITS.has(character))) return parseDigits(text);
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastTen = Number.POSITIVE_INFINITY;
  for (const character of text) {
    const ten = TENS.get(character);
    const myriad = MYRIADS.get(character);
    if (ten !== undefined) {
      if (ten >= lastTen || (digit === undefined && ten !== 10)) return undefined;
      section += (digit ?? 1) * ten;
      [digit, lastTen] = [undefined, ten];
    } else if (myriad !== undefined) {
      if (section + (digit ?? 0) === 0) return undefined;
      total = (total + section + (digit ?? 0)) * myriad;
      [section, digit, lastTen] = [0, undefined, Number.POSITIVE_INFINITY];
    } else {
      const value = DIGITS.get(character) ?? 0;
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    }
  }
  return total + section + (digit ?? 0);
}

/** One digit is itself; a year's four are a number; two or three in a row are more often a saying. */
function parseDigits(text: string): number | undefined {
  if (text.length !== 1 && text.length !== 4) return undefined;
  let value = 0;
  for (const character of text) value = value * 10 + (DIGITS.get(character) ?? 0);
  return value;
}
