import type { SpanView } from '../view.ts';

/** One kind of evidence for a candidate being the answer. Values lie between 0 and 1. */
export interface SpanFeature {
  readonly name: string;
  readonly meaning: string;
  readonly value: (view: SpanView) => number;
}
