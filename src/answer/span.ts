import type { Span } from '../article/article.ts';
import { ANSWERED_BY, type EntityKind } from '../search/answer-type.ts';
import type { Match } from '../search/match.ts';
import type { UnitSpan } from '../search/profile.ts';
import type { RankedSentence } from '../search/rank.ts';
import type { Analyzer } from '../text/terms.ts';

/** Longer than this, bold would mark a clause and tell nothing. In UTF-16 code units. */
const LONGEST_SPAN = 20;
const LONGEST_SPAN_LATIN = 48;
/** How fast a matched character counts less with its distance from the span. */
const NEAR = 5;
/** Standing right where the question word stands between the same neighbours. */
const FRAME_GAIN = 0.35;
/** Each step down the list of kinds that can answer. */
const LESSER_KIND = 0.85;

/**
 * The words of a found sentence that answer: of the entities of the kind asked for, the one closest to the
 * question's words. `undefined` where no kind is asked for or no entity of it is there.
 *
 * @returns offsets into the article's text
 */
export function findSpan(
  { scene, index, sentence, type }: RankedSentence,
  analyzer: Analyzer,
): Span | undefined {
  const evidence = scene.evidence[index];
  const kinds = ANSWERED_BY[type];
  if (evidence === undefined || kinds.length === 0) return undefined;
  const { units } = analyzer.analyze(sentence.text);
  let best: { readonly span: Span; readonly score: number } | undefined;
  for (const candidate of evidence.candidates) {
    const start = units[candidate.start]?.start;
    const end = units[candidate.end - 1]?.end;
    if (start === undefined || end === undefined) continue;
    const longest = /\p{Script=Han}/u.test(sentence.text.slice(start, end))
      ? LONGEST_SPAN
      : LONGEST_SPAN_LATIN;
    if (end - start > longest) continue;
    const score =
      closeness(candidate, evidence.match, scene.weights) * rank(kinds, candidate.kind) +
      frame(candidate, evidence.match, scene.probe.question.focus) * FRAME_GAIN * scene.total;
    // Of overlapping candidates that stand alike the longer says more: 26.6万亿元 rather than 26.6.
    const span = { start: sentence.start + start, end: sentence.start + end };
    if (
      best === undefined ||
      score > best.score ||
      (score === best.score && end - start > best.span.end - best.span.start)
    ) {
      best = { span, score };
    }
  }
  return best?.span;
}

function rank(kinds: readonly EntityKind[], kind: EntityKind): number {
  return LESSER_KIND ** kinds.indexOf(kind);
}

function closeness({ start, end }: UnitSpan, { places }: Match, weights: Float64Array): number {
  const closest = new Float64Array(weights.length);
  for (let at = 0; at < places.length; at += 2) {
    const i = places[at] ?? 0;
    const j = places[at + 1] ?? 0;
    if (i >= start && i < end) continue;
    const distance = i < start ? start - i - 1 : i - end;
    closest[j] = Math.max(closest[j] ?? 0, Math.exp(-distance / NEAR));
  }
  return closest.reduce((total, near, j) => total + near * (weights[j] ?? 0), 0);
}

/** How many of the four neighbours (two on each side) are the question phrase's own, as a share. */
function frame(
  { start, end }: UnitSpan,
  { places }: Match,
  focus: { readonly start: number; readonly end: number },
): number {
  if (focus.end <= focus.start) return 0;
  let same = 0;
  for (let at = 0; at < places.length; at += 2) {
    const i = places[at] ?? 0;
    const j = places[at + 1] ?? 0;
    const left = start - i;
    const right = i - end + 1;
    if (left >= 1 && left <= 2 && focus.start - j === left) same++;
    if (right >= 1 && right <= 2 && j - focus.end + 1 === right) same++;
  }
  return Math.min(1, same / 4);
}
