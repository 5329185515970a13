import type { Span } from '../../../article/article.ts';
import { asksSeveral } from '../../asked/asks-several.ts';
import type { SpanContext } from '../../settle/span-context.ts';
import { contains, type PlacedSpan } from '../placed-span.ts';
import type { SpanKind } from '../view.ts';

const TIMES: readonly SpanKind[] = ['year', 'time'];
/** Behind it some set a space before the next part of a Chinese date: 2026 年 7 月. */
const DATE_PART = /[年月]$/u;
/** What parts the items of a list. */
const BETWEEN_ITEMS = /^(?:\s?、\s?|,\s?|，|\s?(?:和|与|與|及|以及|and)\s?|,\s?and\s)$/iu;
/** What joins two of one kind, surely: a comma may part two clauses. */
const JOINING = /^(?:\s?、\s?|\s?(?:和|与|與|及|以及|and)\s?(?:the\s)?)$/iu;

/**
 * A span as it is best shown: the longest candidate around it (26.6万亿元 rather than 26.6), a date whole
 * (11月1日), and where several are asked for or may have done it, the list they stand in.
 */
export function widenSpan(
  chosen: Span,
  candidates: readonly PlacedSpan[],
  { text, question, mayBeSeveral }: Pick<SpanContext, 'text' | 'question' | 'mayBeSeveral'>,
): Span {
  let span = chosen;
  const between = asksSeveral(question) ? BETWEEN_ITEMS : mayBeSeveral ? JOINING : undefined;
  for (let grown = true; grown; ) {
    grown = false;
    for (const other of candidates) {
      const wider = around(span, other, { between, text });
      if (wider !== undefined) [span, grown] = [wider, true];
    }
  }
  return span;
}

function around(
  span: Span,
  { kind, span: other }: PlacedSpan,
  { between, text }: { readonly between: RegExp | undefined; readonly text: string },
): Span | undefined {
  const start = Math.min(span.start, other.start);
  const end = Math.max(span.end, other.end);
  if (end - start === span.end - span.start) return undefined;
  if (contains(other, span)) return { start, end };
  const [first, second] = other.start >= span.end ? [span, other] : [other, span];
  if (first.end > second.start) return undefined;
  const apart = text.slice(first.end, second.start);
  const isWhole = apart === '' || (apart === ' ' && DATE_PART.test(text.slice(first.start, first.end)));
  const touches = TIMES.includes(kind) && isWhole;
  const listed = apart !== '' && between?.test(apart) === true;
  return touches || listed ? { start, end } : undefined;
}
