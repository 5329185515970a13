import type { Span } from '../../article/article.ts';
import type { SpanKind } from './view.ts';

/** A candidate as it stands in the text. */
export interface PlacedSpan {
  readonly kind: SpanKind;
  readonly span: Span;
}

/** Whether a span is all of another one, or more. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
