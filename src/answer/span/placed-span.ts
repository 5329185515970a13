import type { Span } from '../../article/article.ts';
import type { SpanKind } from './view.ts';

/** A candidate as it stands in the text. */
export interface PlacedSpan {
  readonly kind: SpanKind;
  readonly span: Span;
}
