import type { Span } from '../article/article.ts';
import { untoldEvent } from '../search/confidence/lacking/circumstance/untold-event.ts';
import { ANSWERED_BY, type AnswerType } from '../search/entities/answer-type.ts';
import type { FigureKind } from '../search/figures/figure-asked.ts';
import { isLifeEvent } from '../search/figures/life-event.ts';
import type { RankedSentence } from '../search/rank.ts';
import type { Analyzer } from '../text/terms.ts';
import { markChoice } from './settle/mark-choice.ts';
import { asksGrowth, bothEnds, preferGrowth, preferOwnClause } from './settle/settle-growth.ts';
import { settleLabels } from './settle/settle-labels.ts';
import { settleLasting } from './settle/settle-lasting.ts';
import { settlePeople } from './settle/settle-people.ts';
import { settlePeriods } from './settle/settle-period.ts';
import { settleRenewal } from './settle/settle-renewal.ts';
import { settleRespective } from './settle/settle-respective.ts';
import { settleSides } from './settle/settle-sides.ts';
import { settleChanges, widenSpan } from './settle/settle-span.ts';
import { preferDays, preferEnd } from './settle/settle-time.ts';
import { placedNames, type SpanCandidate, spanCandidates } from './span/candidates.ts';
import { SPAN_FEATURES } from './span/features.ts';
import { longestSpan } from './span/parts.ts';
import { wholeDate, wholeFigure } from './span/unit.ts';
import { isEntity } from './span/view.ts';
import weights from './span/weights.json' with { type: 'json' };
import { type EndAsked, endAsked, wholeFigures, wholeRange, withWeekdays } from './span/whole-range.ts';

/** Below this share of the probability it cannot be told which candidate answers. */
const TOLD_APART = 0.42;
/** Who did it may be several though one is asked for (谁主办). */
const MAY_BE_SEVERAL: ReadonlySet<AnswerType> = new Set(['person', 'organisation']);

/** What each kind of evidence for a candidate counts. */
export type SpanWeights = Readonly<Record<string, number>>;

/**
 * The words of a found sentence that answer: the candidate with the highest weighted sum of evidence, where it
 * stands out. `undefined` where it cannot be told.
 *
 * @returns offsets into the article's text
 */
export function findSpan(
  found: RankedSentence,
  analyzer: Analyzer,
  table: SpanWeights = weights[found.scene.probe.question.language],
): Span | undefined {
  const { text: question, type, language, figure } = found.scene.probe.question;
  const choice = markChoice(found);
  if (choice !== 'open') return choice;
  // Any words may answer: none is told by its form, and the sentence need not be taken apart.
  if (ANSWERED_BY[type].length === 0) return undefined;
  const { text } = found.article;
  if (untoldEvent(found.scene, found.index, 0) === 1) return undefined;
  const mayBeSeveral = MAY_BE_SEVERAL.has(type);
  const timed = type === 'time' ? endAsked(question) : 'whole';
  const context = {
    text,
    sentence: found.sentence.text,
    question,
    mayBeSeveral,
    asksStart: timed === 'start',
  };
  const analysis = analyzer.analyze(found.sentence.text);
  const placed = { ...context, language, sentenceStart: found.sentence.start };
  const { question: asked } = found.scene.probe;
  const any = spanCandidates(found, analysis);
  const own = type === 'number' ? settlePeople(any, { ...placed, asked, analysis }) : any;
  const all = settleSides(own, { ...placed, asked: asked.analysis, analysis, type });
  const settleByType = (left: readonly SpanCandidate[]) => {
    if (type === 'duration') return settleLasting(left, context);
    if (type === 'time') return settleRespective(left, placed);
    return type === 'number'
      ? settleLabels(settleRespective(settlePeriods(left, placed), placed), placed)
      : left;
  };
  const growth = asksGrowth(question);
  const changed = settleChanges(all, context);
  const settled = growth
    ? preferOwnClause(preferGrowth(changed, text), context)
    : settleRenewal(changed, context);
  const candidates = mayBeSeveral
    ? preferAgents(settled)
    : type === 'time'
      ? preferDays(preferEnd(settled, { text, timed }), found)
      : settled;
  const settledFigures = settleByType(candidates);
  // Half price is a discount as well as 八折.
  const likely = type === 'number' && figure !== 'discount' ? preferCounted(settledFigures) : settledFigures;
  const isCounted = likely.length < settledFigures.length && likely.every(countsAsked);
  const best = mostLikely(likely, table, isCounted ? NOTHING_COUNTED : NOTHING);
  if (best === undefined) return undefined;
  const around = mayBeSeveral
    ? [...settled.filter(isEntity), ...placedNames(found, analysis)]
    : candidates.filter(isEntity);
  const wide = widenSpan(best.span, around, context);
  if (mayBeSeveral && !isShort(wide, text)) return best.span;
  // Three days that were five before are no stretch of time.
  const lasts = type === 'duration' && best.kind !== 'duration';
  const ends = growth || lasts ? bothEnds({ ...best, span: wide }, all, text) : undefined;
  const marked = ends !== undefined && isShort(ends, text) ? ends : wide;
  if (type === 'number') return wholeFigure(growth ? marked : wholeFigures(marked, text), text);
  if (type === 'duration') return growth ? marked : wholeFigures(marked, text);
  return type === 'time' ? wholeTime(wholeDate(marked, text), text, { timed, figure }) : marked;
}

/** A time with its other end, where neither end alone is asked, and the hours with their days. */
function wholeTime(
  span: Span,
  text: string,
  { timed, figure }: { readonly timed: EndAsked; readonly figure: FigureKind | undefined },
): Span {
  const whole = timed === 'whole' && !isLifeEvent(figure) ? wholeRange(span, text) : span;
  const wide = figure === undefined ? withWeekdays(whole, text) : whole;
  return isShort(wide, text) ? wide : isShort(whole, text) ? whole : span;
}

/** `undefined` where none stands out: candidates that overlap stand for each other. */
function mostLikely(
  candidates: readonly SpanCandidate[],
  table: SpanWeights,
  nothing: number,
): SpanCandidate | undefined {
  const weights = SPAN_FEATURES.map(({ name }) => table[name] ?? 0);
  const scored = candidates.map((candidate) => ({ candidate, odds: Math.exp(weigh(candidate, weights)) }));
  const [first, ...others] = scored;
  if (first === undefined) return undefined;
  const best = others.reduce((most, one) => (one.odds > most.odds ? one : most), first).candidate;
  const all = sumOf(scored);
  const own = sumOf(scored.filter(({ candidate }) => overlap(candidate.span, best.span)));
  return own / (all + nothing) < TOLD_APART ? undefined : best;
}

function weigh({ values }: SpanCandidate, weights: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += (weights[k] ?? 0) * (values[k] ?? 0);
  return sum;
}

function sumOf(scored: readonly { readonly odds: number }[]): number {
  return scored.reduce((sum, { odds }) => sum + odds, 0);
}

/** The odds of none being right, against those of a candidate for which nothing speaks. */
const NOTHING = 1;
/** … where what is counted in the question stands right behind some of the figures, and those alone are left. */
const NOTHING_COUNTED = 0.5;

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function isShort({ start, end }: Span, text: string): boolean {
  return end - start <= longestSpan(text.slice(start, end));
}

/** Those that are said to have done what is asked, where any are; otherwise all. */
function preferAgents(candidates: readonly SpanCandidate[]): readonly SpanCandidate[] {
  const agents = candidates.filter(({ isAgent }) => isAgent);
  return agents.length > 0 ? agents : candidates;
}

/** Where the counted thing stands right after some of the figures (300 maps), only those can answer. */
function preferCounted(candidates: readonly SpanCandidate[]): readonly SpanCandidate[] {
  const counted = candidates.filter(countsAsked);
  return counted.length > 0 ? counted : candidates;
}

const COUNTED = SPAN_FEATURES.findIndex(({ name }) => name === 'counted');

function countsAsked({ values }: SpanCandidate): boolean {
  return values[COUNTED] === 1;
}
