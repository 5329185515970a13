import type { Span } from '../../article/article.ts';
import { asksOld } from '../asked/asks-old.ts';
import { asksSeveral } from '../asked/asks-several.ts';
import type { PlacedSpan } from '../span/placed-span.ts';
import type { SpanKind } from '../span/view.ts';

/** What the rules below look at: the article's text, the found sentence, and the question as asked. */
export interface SpanContext {
  readonly text: string;
  readonly sentence: string;
  readonly question: string;
  /** Whoever did it may be several, though one is asked for. */
  readonly mayBeSeveral: boolean;
  /** It is asked when something begins, not when it ends. */
  readonly asksStart?: boolean;
}

/** A year may stand before either end: 从**2010年的**100亿元增长到**2020年的**150亿元. */
const OF_YEAR = '(?:[\\d０-９]{4}\\s?年[初末底]?的?)?';
/** How a change is told, both languages, both scripts: from A … to B, without a comma between. */
const FROM = new RegExp(
  `(?:(?:从|從|由|自)[^，,。;；、\\d]{0,3}|\\b(?:from|between)\\s(?:[a-z]+ ){0,2})\\s?${OF_YEAR}\\s?(?:US)?[$£€¥]?$`,
  'iu',
);
export const TO = new RegExp(
  `^[^，,。;；、]{0,14}?(?:到|至|为|為|to|and)\\s?${OF_YEAR}[^，,。;；、]{0,4}$`,
  'iu',
);
/** As far as 从2010年末的 or “from the original”. */
const LOOK_BACK = 24;
/** The years a change ran through, what it was in them perhaps told between: 2010年的100亿元增长到2020年, 2010 to 450 in 2020. */
const YEARS =
  /(\d{4})\s?年?(?:[初末底]?的?\d[^，,。;；]{1,15}?)?\s?(?:到|至|-|–|—|~|to|and)\s?(?:\d[^,;]{0,15}? in )?(\d{4})/u;

/**
 * Leaves out the end of a change that is not asked for: of "from A to B" A is what was and B what is. Where the
 * question names the year the change began or asks what was before, A is meant, otherwise B.
 */
export function settleChanges<T extends PlacedSpan>(
  candidates: readonly T[],
  { text, sentence, question, asksStart = false }: Omit<SpanContext, 'mayBeSeveral'>,
): readonly T[] {
  const [, first, last] = YEARS.exec(sentence) ?? [];
  const namesBegin =
    first !== undefined && last !== undefined && question.includes(first) && !question.includes(last);
  const asksBegin = namesBegin || asksStart || asksOld(question);
  const out = new Set<T>();
  for (const from of candidates) {
    if (from.kind === 'year' || !isFrom(text, from.span)) continue;
    for (const to of candidates) {
      if (to.kind !== from.kind || to.span.start < from.span.end) continue;
      if (TO.test(text.slice(from.span.end, to.span.start))) out.add(asksBegin ? to : from);
    }
  }
  // Parts of what is left out are left out too.
  return candidates.filter(({ span }) => ![...out].some((other) => holds(other.span, span)));
}

export function isFrom(text: string, { start }: Span): boolean {
  return FROM.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

const TIMES: readonly SpanKind[] = ['year', 'time'];
/** What parts the items of a list. */
const BETWEEN_ITEMS = /^(?:、|,\s?|，|\s?(?:和|与|與|及|以及|and)\s?|,\s?and\s)$/iu;
/** What joins two of one kind, surely: a comma may part two clauses. */
const JOINING = /^(?:、|\s?(?:和|与|與|及|以及|and)\s?(?:the\s)?)$/iu;

/**
 * A span as it is best shown: the longest candidate around it (26.6万亿元 rather than 26.6), a date whole
 * (11月1日), and where several are asked for or may have done it, the list they stand in.
 */
export function widenSpan(
  chosen: Span,
  candidates: readonly PlacedSpan[],
  { text, question, mayBeSeveral }: Omit<SpanContext, 'sentence'>,
): Span {
  let span = chosen;
  const between = asksSeveral(question) ? BETWEEN_ITEMS : mayBeSeveral ? JOINING : undefined;
  for (let grown = true; grown; ) {
    grown = false;
    for (const other of candidates) {
      const wider = around(span, other, between, text);
      if (wider !== undefined) [span, grown] = [wider, true];
    }
  }
  return span;
}

function around(
  span: Span,
  { kind, span: other }: PlacedSpan,
  between: RegExp | undefined,
  text: string,
): Span | undefined {
  const start = Math.min(span.start, other.start);
  const end = Math.max(span.end, other.end);
  if (end - start === span.end - span.start) return undefined;
  const apart =
    other.start >= span.end ? text.slice(span.end, other.start) : text.slice(other.end, span.start);
  const isAround = holds(other, span);
  const touches =
    TIMES.includes(kind) && apart === '' && (other.start === span.end || other.end === span.start);
  const listed =
    between !== undefined && (other.start > span.end || other.end < span.start) && between.test(apart);
  return isAround || touches || listed ? { start, end } : undefined;
}
