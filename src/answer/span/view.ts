import type { Span } from '../../article/article.ts';
import type { EntityKind } from '../../search/entities/answer-type.ts';
import { closenessTo, makeFade } from '../../search/scene/closeness.ts';
import type { Scene } from '../../search/scene/scene.ts';
import { share } from '../../search/scene/share.ts';
import type { PhraseKind } from './found/chinese-phrases.ts';

/** What some words are that may answer: an entity, or a run of nouns (`phrases-of.ts`). */
export type SpanKind = EntityKind | PhraseKind;

/** Some words of a sentence that may answer. */
export interface SpanPart extends Span {
  /** The first of its kinds. */
  readonly kind: SpanKind;
  readonly kinds: ReadonlySet<SpanKind>;
  /** `start` and `end` are in units, these in UTF-16 code units of the sentence. */
  readonly from: number;
  readonly to: number;
  /** The clause it begins in, in units. */
  readonly clause: Span;
}

const PHRASES: ReadonlySet<SpanKind> = new Set(['phrase', 'names', 'called', 'when', 'count', 'years']);

/** Whether it was found as an entity, not as a phrase alone. */
export function isEntity({ kind }: { readonly kind: SpanKind }): boolean {
  return !PHRASES.has(kind);
}

/** A candidate for the answering words, within its sentence. */
export interface SpanView {
  readonly scene: Scene;
  readonly index: number;
  readonly candidate: SpanPart;
  /** All candidates of the sentence. */
  readonly candidates: readonly SpanPart[];
  /** The clauses that candidates begin in. */
  readonly clauses: readonly Span[];
  /** Which words of the question, those of the title apart, a clause has whole: a bit for each. */
  readonly wordsTold: (clause: Span) => number;
  /** The sentence, and where in it the candidate begins. */
  readonly text: string;
  readonly from: number;
  /** The candidate's own words, and what stands around them, folded. */
  readonly before: string;
  readonly own: string;
  readonly after: string;
}

/** How fast a matched unit counts less with its distance. */
export const NEAR = 5;
const FADE = makeFade(NEAR);

export function focusOf({ scene }: SpanView) {
  return scene.probe.question.focus;
}

export function fade(view: SpanView, j: number): number {
  const { start, end } = focusOf(view);
  if (end <= start) return 0.5;
  return Math.exp(-(j < start ? start - 1 - j : j - end) / NEAR);
}

function placesOf({ scene, index }: SpanView): readonly number[] {
  return scene.evidence[index]?.match.places ?? [];
}

/** Weight of the question's units near the candidate, each by its nearest place, as a share of the question's weight. */
export function closeness(view: SpanView, counts?: (i: number, j: number) => number): number {
  const { scene, candidate } = view;
  const around = { range: candidate, places: placesOf(view), weights: scene.weights };
  return share(closenessTo(around, FADE, counts), scene.total, 0);
}

/** How many of four neighbours, two on each side, are the question phrase's own. */
export function frame(view: SpanView): number {
  const { start, end } = focusOf(view);
  if (end <= start) return 0;
  const { candidate } = view;
  const places = placesOf(view);
  let same = 0;
  for (let at = 0; at < places.length; at += 2) {
    const left = candidate.start - (places[at] ?? 0);
    const right = (places[at] ?? 0) - candidate.end + 1;
    if (left >= 1 && left <= 2 && start - (places[at + 1] ?? 0) === left) same++;
    if (right >= 1 && right <= 2 && (places[at + 1] ?? 0) - end + 1 === right) same++;
  }
  return Math.min(1, same / 4);
}

export function holds(longer: Span, shorter: Span): boolean {
  if (longer.start > shorter.start || longer.end < shorter.end) return false;
  return longer.end - longer.start > shorter.end - shorter.start;
}

export function unitsOf({ scene, index }: SpanView): Int32Array {
  return scene.stretch.profiles[index]?.units ?? new Int32Array(0);
}
