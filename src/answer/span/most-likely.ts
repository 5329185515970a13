import type { Span } from '../../article/article.ts';
import type { Question } from '../../search/question/question.ts';
import type { SpanCandidate } from './candidates.ts';
import { SPAN_FEATURES } from './features/features.ts';
import weights from './weights.json' with { type: 'json' };

/** Below this share of the probability it cannot be told which candidate answers. */
const TOLD_APART = 0.42;
/** The odds of none being right, against those of a candidate for which nothing speaks. */
const NOTHING = 1;
/** … where what is counted in the question stands right behind some of the figures, and those alone are left. */
const NOTHING_COUNTED = 0.5;

/**
 * The candidate with the highest weighted sum of evidence; `undefined` where it does not stand out. Candidates that overlap stand for
 * each other.
 */
export function mostLikely(
  candidates: readonly SpanCandidate[],
  { type, figure, language }: Pick<Question, 'type' | 'figure' | 'language'>,
): SpanCandidate | undefined {
  // Half price is a discount as well as 八折.
  const likely = type === 'number' && figure !== 'discount' ? preferCounted(candidates) : candidates;
  const isCounted = likely.length < candidates.length;
  const table: Readonly<Record<string, number>> = weights[language];
  const counts = SPAN_FEATURES.map(({ name }) => table[name] ?? 0);
  const scored = likely.map((candidate) => ({ candidate, odds: Math.exp(weigh(candidate, counts)) }));
  const [first, ...others] = scored;
  if (first === undefined) return undefined;
  const best = others.reduce((most, one) => (one.odds > most.odds ? one : most), first).candidate;
  const all = sumOf(scored);
  const own = sumOf(scored.filter(({ candidate }) => overlap(candidate.span, best.span)));
  return own / (all + (isCounted ? NOTHING_COUNTED : NOTHING)) < TOLD_APART ? undefined : best;
}

/** Where the counted thing stands right after some of the figures (300 maps), only those can answer. */
function preferCounted(candidates: readonly SpanCandidate[]): readonly SpanCandidate[] {
  const counted = candidates.filter(({ values }) => values[COUNTED] === 1);
  return counted.length > 0 ? counted : candidates;
}

const COUNTED = SPAN_FEATURES.findIndex(({ name }) => name === 'counted');

function weigh({ values }: SpanCandidate, counts: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) sum += (counts[k] ?? 0) * (values[k] ?? 0);
  return sum;
}

function sumOf(scored: readonly { readonly odds: number }[]): number {
  return scored.reduce((sum, { odds }) => sum + odds, 0);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
