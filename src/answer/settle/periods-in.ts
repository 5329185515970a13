import { ANY_MONTH, MONTHS, SHORT_MONTHS } from '../../text/months.ts';
import { parseNumeral } from '../../text/numerals.ts';

/** The finest first: of the second quarter of a year, the quarter tells more. */
export const PERIOD_KINDS = ['month', 'quarter', 'half', 'near', 'year'] as const;

/** A period that a text tells of. */
export interface Period {
  /** What it is one of: of two quarters each is another period, of a quarter and a year neither. */
  readonly kind: (typeof PERIOD_KINDS)[number];
  /** The same for the same period, however it is written: `5` for May and 五月. */
  readonly value: string;
  readonly end: number;
}

/** Those that are no other word, so that no preposition need tell them: June output. */
const SURE_MONTH = MONTHS.filter((month) => month !== 'march' && month !== 'may').join('|');
const YEAR = '(?:1\\d|20)\\d\\d';
const NEAR_ZH = '去年|上年|今年|本年|前年|明年';
const NEAR_EN = 'last year|previous year|year earlier|year before|this year|next year';

/**
 * How periods are told, folded; both languages. The value of a match is the first of its groups, put into one form. What a figure
 * is only held against is not its period (比去年增长20%, 20% more than last year) but that of another one (比去年的90增长).
 */
const PERIODS: readonly { readonly kind: Period['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'month',
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})月(?!\\d)|(?<![一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])月|\\b(?:in|of|for|during) (${ANY_MONTH})|(?<!\\bto |-)\\b(${SURE_MONTH})\\b(?! to\\b|-)`,
      'gu',
    ),
  },
  {
    kind: 'quarter',
    pattern: /第?([一二三四1-4])季度?|\b(first|second|third|fourth)[- ]quarter\b|\bq([1-4])\b/gu,
  },
  { kind: 'half', pattern: /(上|下)半年|\b(first|second)[- ]half\b|\b([12])h\b|\bh([12])\b/gu },
  {
    kind: 'near',
    pattern: new RegExp(
      `(?<!比|较)(${NEAR_ZH})(?!(?:同期)?相比)|(${NEAR_ZH})(?=(?:同期|全年)?的)|(?<!\\b(?:than|with|on|over) (?:the )?)\\b(${NEAR_EN})\\b|\\b(${NEAR_EN})(?='s)`,
      'gu',
    ),
  },
  {
    kind: 'year',
    pattern: new RegExp(
      `(?<!\\d)(${YEAR})年|([一二][零〇一二三四五六七八九]{3})年|\\b(?:in|of|by|since|for|during|q[1-4]|${ANY_MONTH}),? (${YEAR})\\b`,
      'gu',
    ),
  },
];

/** What is said in several ways. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['上年', '去年'],
  ['本年', '今年'],
  ['previous year', 'last year'],
  ['year earlier', 'last year'],
  ['year before', 'last year'],
  ['上', '1'],
  ['下', '2'],
  ...['first', 'second', 'third', 'fourth'].map((word, at): [string, string] => [word, String(at + 1)]),
  ...MONTHS.map((word, at): [string, string] => [word, String(at + 1)]),
  ...[...SHORT_MONTHS].flatMap(([word, value]): readonly [string, string][] =>
    [word, `${word}.`].map((written) => [written, String(value)]),
  ),
]);

/**
 * The periods that a folded text tells of, in order.
 *
 * @example periodsIn('2023年第二季度').map(({ kind, value }) => kind + value) // ['year2023', 'quarter2']
 */
export function periodsIn(folded: string): readonly Period[] {
  return PERIODS.flatMap(({ kind, pattern }) =>
    [...folded.matchAll(pattern)].map((match) => {
      const written = match.slice(1).find((group) => group !== undefined) ?? '';
      return { kind, value: SAME.get(written) ?? inDigits(written), end: match.index + match[0].length };
    }),
  ).sort((a, b) => a.end - b.end);
}

function inDigits(written: string): string {
  if (/^\d+$/.test(written)) return String(Number(written));
  return NUMERAL.test(written) ? String(parseNumeral(written) ?? written) : written;
}

const NUMERAL = /^[零〇一二三四五六七八九十]+$/u;
