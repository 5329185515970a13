import { fold } from '../text/fold.ts';
import type { PlacedSpan, SpanContext } from './settle-span.ts';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const ORDINALS = ['first', 'second', 'third', 'fourth'];

interface Period {
  /** What it is one of: of two quarters each is another period, of a quarter and a year neither. */
  readonly kind: string;
  readonly value: string;
  readonly end: number;
}

/** How periods are told, folded; both languages. The value of a match is its first group, put into one form. */
const PERIODS: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'quarter', pattern: /第?([一二三四1-4])季度?|\b(first|second|third|fourth)[- ]quarter\b/gu },
  { kind: 'half', pattern: /(上|下)半年|\b(first|second) half\b/gu },
  { kind: 'month', pattern: new RegExp(`(?<!\\d)(\\d{1,2})月(?!\\d)|\\bin (${MONTHS})\\b`, 'gu') },
  {
    kind: 'near',
    pattern:
      /(去年|上年|今年|本年|前年|明年)|\b(last year|previous year|year earlier|year before|this year|next year)\b/gu,
  },
  { kind: 'year', pattern: /(?<!\d)((?:1\d|20)\d\d)年|\b(?:in|of|by|since) ((?:1\d|20)\d\d)\b/gu },
];

/** What is said in several ways. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['上年', '去年'],
  ['本年', '今年'],
  ['previous year', 'last year'],
  ['year earlier', 'last year'],
  ['year before', 'last year'],
  ['上', 'first'],
  ['下', 'second'],
  ...['一', '二', '三', '四'].map((one, at): [string, string] => [one, ORDINALS[at] ?? '']),
  ...['1', '2', '3', '4'].map((one, at): [string, string] => [`quarter ${one}`, ORDINALS[at] ?? '']),
]);

/**
 * Leaves out figures of another period than the one that is asked for: of `第一季度3860万吨，第二季度4310万吨` the first, where
 * the second quarter is asked. None is left where each is told of another quarter, month and so on.
 */
export function settlePeriods<T extends PlacedSpan>(
  candidates: readonly T[],
  {
    text,
    sentence,
    sentenceStart,
    question,
  }: Pick<SpanContext, 'text' | 'sentence' | 'question'> & { readonly sentenceStart: number },
): readonly T[] {
  const [asked, ...others] = periodsIn(fold(question).text);
  if (asked === undefined || others.length > 0) return candidates;
  const own = candidates.map(({ span }) => {
    const before = fold(text.slice(Math.max(sentenceStart, span.start - LOOK_BACK), span.start)).text;
    const earlier = periodsIn(before).filter(({ kind }) => kind === asked.kind);
    const after =
      AFTER.exec(
        fold(text.slice(span.end, Math.min(span.end + LOOK_ON, sentenceStart + sentence.length))).text,
      )?.[0] ?? '';
    const [later] = periodsIn(after).filter(({ kind }) => kind === asked.kind);
    return (later ?? earlier.at(-1))?.value;
  });
  const fitting = candidates.filter((_, at) => own[at] === asked.value);
  if (fitting.length > 0) return fitting;
  // A year may be the beginning of several (2012年到2020年从16.98万亿元增长到26.6万亿元).
  return asked.kind === 'year' ? candidates : candidates.filter((_, at) => own[at] === undefined);
}

/** In UTF-16 code units: a period told further off is hardly that of the figure. */
const LOOK_BACK = 120;
const LOOK_ON = 48;

/** English tells the period behind the figure: 88 **in May**, 41,000 cars in the second quarter. */
const AFTER = /^[a-z -]{0,20}?\b(?:in|of|during) (?:the )?[a-z0-9]+(?: [a-z]+)?/u;

function periodsIn(folded: string): readonly Period[] {
  return PERIODS.flatMap(({ kind, pattern }) =>
    [...folded.matchAll(pattern)].map((match) => {
      const value = match[1] ?? match[2] ?? '';
      const same = SAME.get(kind === 'quarter' && /\d/.test(value) ? `quarter ${value}` : value);
      return { kind, value: same ?? value, end: match.index + match[0].length };
    }),
  ).sort((a, b) => a.end - b.end);
}
