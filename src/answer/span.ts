import type { Span } from '../article/article.ts';
import type { AnswerType } from '../search/entities/answer-type.ts';
import type { RankedSentence } from '../search/rank.ts';
import type { Analyzer } from '../text/terms.ts';
import { asksGrowth, bothEnds, preferGrowth, preferOwnClause } from './settle-growth.ts';
import { settleChanges, widenSpan } from './settle-span.ts';
import { longestSpan, placedNames, type SpanCandidate, spanCandidates } from './span-candidates.ts';
import { SPAN_FEATURES } from './span-features.ts';
import weights from './span-weights.json' with { type: 'json' };

/** Below this share of the probability it cannot be told which candidate answers. */
const TOLD_APART = 0.35;
/** Who did it may be several though one is asked for (谁主办). */
const MAY_BE_SEVERAL: ReadonlySet<AnswerType> = new Set(['person', 'organisation']);

/**
 * The words of a found sentence that answer: the candidate with the highest weighted sum of evidence, where it
 * stands out. `undefined` where it cannot be told.
 *
 * @returns offsets into the article's text
 */
export function findSpan(found: RankedSentence, analyzer: Analyzer): Span | undefined {
  const { language, text: question, type } = found.scene.probe.question;
  const { text } = found.article;
  const mayBeSeveral = MAY_BE_SEVERAL.has(type);
  const context = { text, sentence: found.sentence.text, question, mayBeSeveral };
  const all = spanCandidates(found, analyzer);
  const growth = asksGrowth(question);
  const changed = settleChanges(all, context);
  const settled = growth ? preferOwnClause(preferGrowth(changed, text), context) : changed;
  const candidates = mayBeSeveral ? preferAgents(settled) : settled;
  const likely =
    type === 'number'
      ? preferCounted(candidates)
      : type === 'time'
        ? preferDated(candidates, text)
        : candidates;
  const best = mostLikely(likely, weights[language]);
  if (best === undefined) return undefined;
  const around = mayBeSeveral ? [...settled, ...placedNames(found, analyzer)] : candidates;
  const wide = widenSpan(best.span, around, context);
  if (mayBeSeveral && !isShort(wide, text)) return best.span;
  const ends = growth || type === 'duration' ? bothEnds({ ...best, span: wide }, all, text) : undefined;
  return ends !== undefined && isShort(ends, text) ? ends : wide;
}

/** `undefined` where none stands out. */
function mostLikely(
  candidates: readonly SpanCandidate[],
  table: Readonly<Record<string, number>>,
): SpanCandidate | undefined {
  const scored = candidates.map((candidate) => ({
    candidate,
    odds: Math.exp(
      SPAN_FEATURES.reduce(
        (total, { name }, k) => total + (table[name] ?? 0) * (candidate.values[k] ?? 0),
        0,
      ),
    ),
  }));
  const total = scored.reduce((sum, { odds }) => sum + odds, 0);
  const [first, ...others] = scored;
  if (first === undefined) return undefined;
  const best = others.reduce((most, one) => (one.odds > most.odds ? one : most), first);
  return best.odds / total < TOLD_APART ? undefined : best.candidate;
}

function isShort({ start, end }: Span, text: string): boolean {
  return end - start <= longestSpan(text.slice(start, end));
}

/** Those that are said to have done what is asked, where any are; otherwise all. */
function preferAgents(candidates: readonly SpanCandidate[]): readonly SpanCandidate[] {
  const agents = candidates.filter(({ isAgent }) => isAgent);
  return agents.length > 0 ? agents : candidates;
}

/** A date says when; 首日, 当天 and today only point at one. Both scripts are alike. */
const DATED =
  /[\d０-９一二三四五六七八九十]|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu;

function preferDated(candidates: readonly SpanCandidate[], text: string): readonly SpanCandidate[] {
  const dated = candidates.filter(({ span }) => DATED.test(text.slice(span.start, span.end)));
  return dated.length > 0 ? dated : candidates;
}

/** Where the counted thing stands right after some of the figures (300 maps), only those can answer. */
function preferCounted(candidates: readonly SpanCandidate[]): readonly SpanCandidate[] {
  const place = SPAN_FEATURES.findIndex(({ name }) => name === 'counted');
  const counted = candidates.filter(({ values }) => values[place] === 1);
  return counted.length > 0 ? counted : candidates;
}
