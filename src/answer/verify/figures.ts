import type { Span } from '../../article/article.ts';
import { ENGLISH_NUMERAL, parseEnglishNumeral } from '../../text/english-numerals.ts';
import { fold } from '../../text/fold.ts';
import { parseNumeral } from '../../text/numerals.ts';
import { MULTIPLIER_FORMS, MULTIPLIERS, UNIT_FORMS, unitName } from './measures.ts';

/** A figure in a text: offsets into it, from the sign or currency before it to the unit behind it. */
export interface Figure extends Span {
  /** With what multiplies it: 26.6万亿 is 2.66e13. */
  readonly value: number;
  /** What is counted, by one name for each; empty where nothing known is. */
  readonly unit: string;
  /** Whether it is written in digits: 一个 may be no figure at all. */
  readonly digits: boolean;
}

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]+';
const CURRENCY = '(?:us|hk|nt)?\\$|[€£¥₩]|rmb ?';

/**
 * A figure in folded text: `-`, currency, digits, multipliers, unit; or 百分之 and a numeral; or a numeral that a unit
 * or a point follows.
 */
const FIGURE = new RegExp(
  `(?<sign>(?<!(?!\\p{Script=Han})[\\p{L}\\p{N}]|[-)])-)?` +
    // Not the 4 of A4, nor the 6 of 26.6.
    `(?:(?<![a-z\\d.])(?<currency>${CURRENCY})?(?<digits>${DIGITS})` +
    `|百分之(?<percent>${DIGITS}|${NUMERAL}(?:点[零〇一二三四五六七八九]+)?)` +
    `|(?<![a-z\\d][-']?)(?<words>${ENGLISH_NUMERAL})` +
    `|(?<numeral>${NUMERAL})(?:点(?<decimals>[零〇一二三四五六七八九]+))?)` +
    `(?<multipliers>(?:\\s*(?:${MULTIPLIER_FORMS}))*)(?:\\s*(?<unit>per cent|${UNIT_FORMS}))?`,
  'gu',
);

/** Two values are the same where they differ by no more than what reckoning with decimals loses. */
const TOLERANCE = 1e-9;

/**
 * The figures of a text, in either script and any width, with thousands separators or not, in digits or in words of
 * either language.
 *
 * @example readFigures('增加值26.6万亿元') // [{ start: 3, end: 10, value: 2.66e13, unit: 'CNY', digits: true }]
 */
export function readFigures(text: string): readonly Figure[] {
  const folded = fold(text);
  const figures: Figure[] = [];
  for (const match of folded.text.matchAll(FIGURE)) {
    const read = readFigure(match.groups ?? {});
    if (read === undefined) continue;
    figures.push({ ...folded.toOriginal(match.index, match.index + match[0].length), ...read });
  }
  return figures;
}

/** Whether two figures say the same. */
export function isSameFigure(a: Pick<Figure, 'value' | 'unit'>, b: Pick<Figure, 'value' | 'unit'>): boolean {
  return isSameValue(a.value, b.value) && a.unit === b.unit;
}

function isSameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

type Groups = Readonly<Record<string, string | undefined>>;

function readFigure({
  sign,
  currency,
  digits,
  percent,
  words,
  numeral,
  decimals,
  multipliers = '',
  unit,
}: Groups): Omit<Figure, 'start' | 'end'> | undefined {
  const times = multiplierOf(multipliers);
  const negative = sign === undefined ? 1 : -1;
  if (percent !== undefined) {
    const value = readValue(percent);
    return value && { value: negative * value.value, unit: '%', digits: value.digits };
  }
  const name = unit === undefined ? undefined : unit === 'per cent' ? '%' : unitName(unit);
  const unitNamed = name ?? (currency === undefined ? '' : (unitName(currency.trim()) ?? ''));
  if (digits !== undefined)
    return { value: negative * numberOf(digits) * times, unit: unitNamed, digits: true };
  if (words !== undefined) return readWords(words, { times: negative * times, unit: unitNamed });
  const value = readValue(numeral ?? '');
  if (value === undefined) return undefined;
  // A lone 一 or 三 that counts nothing is more often part of a word.
  if ((numeral ?? '').length < 2 && decimals === undefined && name === undefined) return undefined;
  const whole = decimals === undefined ? value.value : Number(`${value.value}.${digitsOf(decimals)}`);
  return { value: negative * whole * times, unit: unitNamed, digits: false };
}

/** A lone one that counts nothing is more often no figure: one of them. */
function readWords(
  words: string,
  { times, unit }: { readonly times: number; readonly unit: string },
): Omit<Figure, 'start' | 'end'> | undefined {
  const value = parseEnglishNumeral(words);
  return value === 1 && times === 1 && unit === ''
    ? undefined
    : { value: value * times, unit, digits: false };
}

function readValue(written: string): { readonly value: number; readonly digits: boolean } | undefined {
  if (/^\d/.test(written)) return { value: numberOf(written), digits: true };
  const [whole = '', decimals] = written.split('点');
  const value = parseNumeral(whole);
  if (value === undefined) return undefined;
  return { value: decimals === undefined ? value : Number(`${value}.${digitsOf(decimals)}`), digits: false };
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function digitsOf(decimals: string): string {
  return [...decimals].map((digit) => (parseNumeral(digit) ?? 0).toString()).join('');
}

/** 万亿 multiplies by both. */
function multiplierOf(written: string): number {
  const forms = written.match(new RegExp(MULTIPLIER_FORMS, 'g')) ?? [];
  return forms.reduce((product, form) => product * (MULTIPLIERS.get(form) ?? 1), 1);
}
