import type { Span } from '../../article/article.ts';
import { asksOld } from '../asked/asks-old.ts';
import { contains, type PlacedSpan } from '../span/placed-span.ts';
import type { SpanContext } from './span-context.ts';

/** A year may stand before either end: 从**2010年的**100亿元增长到**2020年的**150亿元. */
const OF_YEAR = '(?:[\\d０-９]{4}\\s?年[初末底]?的?)?';
/** How a change is told, both languages, both scripts: from A … to B, without a comma between. */
const FROM = new RegExp(
  `(?:(?:从|從|由|自)[^，,。;；、\\d]{0,3}|\\b(?:from|between)\\s(?:[a-z]+ ){0,2})\\s?${OF_YEAR}\\s?(?:US)?[$£€¥]?$`,
  'iu',
);
const TO = new RegExp(`^[^，,。;；、]{0,14}?(?:到|至|为|為|to|and)\\s?${OF_YEAR}[^，,。;；、]{0,4}$`, 'iu');
/** As far as 从2010年末的 or “from the original”. */
const LOOK_BACK = 24;
/** The years a change ran through, what it was in them perhaps told between: 2010年的100亿元增长到2020年, 2010 to 450 in 2020. */
const YEARS =
  /(\d{4})\s?年?(?:[初末底]?的?\s?\d[^，,。;；]{1,15}?)?\s?(?:到|至|-|–|—|~|to|and)\s?(?:\d[^,;]{0,15}? in )?(\d{4})/u;

/**
 * Leaves out the end of a change that is not asked for: of "from A to B" A is what was and B what is. Where the
 * question names the year the change began or asks what was before, A is meant, otherwise B.
 */
export function settleChanges<T extends PlacedSpan>(
  candidates: readonly T[],
  { text, sentence, question, timed }: Pick<SpanContext, 'text' | 'sentence' | 'question' | 'timed'>,
): readonly T[] {
  const [, first, last] = YEARS.exec(sentence) ?? [];
  const namesBegin =
    first !== undefined && last !== undefined && question.includes(first) && !question.includes(last);
  const asksBegin = namesBegin || timed === 'start' || asksOld(question);
  const out = new Set<T>();
  for (const from of candidates) {
    if (from.kind === 'year' || !isFrom(text, from.span)) continue;
    for (const to of candidates) {
      if (to.kind !== from.kind || to.span.start < from.span.end) continue;
      if (TO.test(text.slice(from.span.end, to.span.start))) out.add(asksBegin ? to : from);
    }
  }
  // Parts of what is left out are left out too.
  return candidates.filter(({ span }) => ![...out].some((other) => contains(other.span, span)));
}

function isFrom(text: string, { start }: Span): boolean {
  return FROM.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

/**
 * Both ends of what one of two figures is an end of: they tell by how much it changed (**16.98万亿元增长到26.6万亿元**) or how
 * long it lasted (from **1914 to 1918**). `undefined` where the other end is not told.
 */
export function bothEnds<T extends PlacedSpan>(
  one: T,
  candidates: readonly T[],
  text: string,
): Span | undefined {
  const others = candidates.filter(({ kind }) => kind === one.kind);
  const from = others.find(({ span }) => areEnds(span, one.span, text));
  if (from !== undefined) return { start: from.span.start, end: one.span.end };
  const to = others.find(({ span }) => areEnds(one.span, span, text));
  return to && { start: one.span.start, end: to.span.end };
}

function areEnds(from: Span, to: Span, text: string): boolean {
  return from.end <= to.start && isFrom(text, from) && TO.test(text.slice(from.end, to.start));
}
