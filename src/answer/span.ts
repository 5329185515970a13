import type { Span } from '../article/article.ts';
import { toldFromOtherSide } from '../search/opposites.ts';
import type { RankedSentence } from '../search/rank.ts';
import type { Analyzer } from '../text/terms.ts';
import { type PlacedSpan, settleChanges, widenSpan } from './settle-span.ts';
import { SPAN_FEATURES } from './span-features.ts';
import type { SpanView } from './span-view.ts';
import weights from './span-weights.json' with { type: 'json' };

/** Longer than this, bold would mark a clause and tell nothing. In UTF-16 code units. */
const LONGEST_SPAN = 20;
const LONGEST_SPAN_LATIN = 40;
/** Below this share of the probability it cannot be told which candidate answers. */
const TOLD_APART = 0.35;

/** A candidate with its place in the article's text. */
export interface SpanCandidate extends PlacedSpan {
  readonly values: readonly number[];
}

/** The entities of a found sentence that are of the kind asked for. Empty where no kind is asked for. */
export function spanCandidates(
  { scene, index, sentence }: RankedSentence,
  analyzer: Analyzer,
): readonly SpanCandidate[] {
  const { candidates = [], rightFigure = false } = scene.evidence[index] ?? {};
  const { figure } = scene.probe.question;
  // Another kind of figure than the one asked for is no answer; a count may be told in other words.
  if (figure !== undefined && figure !== 'count' && !rightFigure) return [];
  if (candidates.length === 0 || toldFromOtherSide(scene, index).length > 0) return [];
  const { units } = analyzer.analyze(sentence.text);
  return candidates.flatMap((candidate) => {
    const start = units[candidate.start]?.start;
    const end = units[candidate.end - 1]?.end;
    if (start === undefined || end === undefined) return [];
    const latin = !/\p{Script=Han}/u.test(sentence.text.slice(start, end));
    if (end - start > (latin ? LONGEST_SPAN_LATIN : LONGEST_SPAN)) return [];
    const view: SpanView = { scene, index, candidate, candidates };
    const span = { start: sentence.start + start, end: sentence.start + end };
    return [{ kind: candidate.kind, span, values: SPAN_FEATURES.map((feature) => feature.value(view)) }];
  });
}

/**
 * The words of a found sentence that answer: the candidate with the highest weighted sum of evidence, where it
 * stands out. `undefined` where it cannot be told.
 *
 * @returns offsets into the article's text
 */
export function findSpan(found: RankedSentence, analyzer: Analyzer): Span | undefined {
  const { language, text: question } = found.scene.probe.question;
  const context = { text: found.article.text, sentence: found.sentence.text, question };
  const table: Readonly<Record<string, number>> = weights[language];
  const candidates = settleChanges(spanCandidates(found, analyzer), context);
  const scored = (found.type === 'number' ? preferCounted(candidates) : candidates).map((candidate) => ({
    candidate,
    odds: Math.exp(
      SPAN_FEATURES.reduce(
        (total, { name }, k) => total + (table[name] ?? 0) * (candidate.values[k] ?? 0),
        0,
      ),
    ),
  }));
  const all = scored.reduce((total, { odds }) => total + odds, 0);
  const [first, ...others] = scored;
  if (first === undefined) return undefined;
  const best = others.reduce((most, one) => (one.odds > most.odds ? one : most), first);
  return best.odds / all < TOLD_APART ? undefined : widenSpan(best.candidate.span, candidates, context);
}

/** Where the counted thing stands right after some of the figures (300 maps), only those can answer. */
function preferCounted(candidates: readonly SpanCandidate[]): readonly SpanCandidate[] {
  const place = SPAN_FEATURES.findIndex(({ name }) => name === 'counted');
  const counted = candidates.filter(({ values }) => values[place] === 1);
  return counted.length > 0 ? counted : candidates;
}
