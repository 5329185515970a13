import type { Span } from '../article/article.ts';
import { untoldEvent } from '../search/confidence/lacking/circumstance/untold-event.ts';
import { ANSWERED_BY } from '../search/entities/answer-type.ts';
import { isLifeEvent } from '../search/figures/life-event.ts';
import type { RankedSentence } from '../search/rank.ts';
import type { Analyzer } from '../text/terms.ts';
import { markChoice } from './settle/mark-choice.ts';
import { settleCandidates } from './settle/settle-candidates.ts';
import { bothEnds } from './settle/settle-changes.ts';
import { asksGrowth } from './settle/settle-growth.ts';
import { type SpanContext, spanContextOf } from './settle/span-context.ts';
import { placedNames, spanCandidates } from './span/candidates.ts';
import { mostLikely } from './span/most-likely.ts';
import { longestSpan } from './span/parts.ts';
import type { PlacedSpan } from './span/placed-span.ts';
import { isEntity } from './span/view.ts';
import { wholeDate, wholeFigure } from './span/whole/unit.ts';
import { wholeFigures, wholeRange, withWeekdays } from './span/whole/whole-range.ts';
import { widenSpan } from './span/whole/widen-span.ts';

/**
 * The words of a found sentence that answer: of the candidates that are told of what is asked about the likeliest, as far as it
 * reaches. `undefined` where it cannot be told.
 *
 * @returns offsets into the article's text
 * @example findSpan(found, analyzer) // of 2020年制造业增加值是多少？: 26.6万亿元
 */
export function findSpan(found: RankedSentence, analyzer: Analyzer): Span | undefined {
  const choice = markChoice(found);
  if (choice !== 'open') return choice;
  // Any words may answer: none is told by its form, and the sentence need not be taken apart.
  if (ANSWERED_BY[found.scene.probe.question.type].length === 0) return undefined;
  if (untoldEvent(found.scene, found.index, 0) === 1) return undefined;
  const analysis = analyzer.analyze(found.sentence.text);
  const context = spanContextOf(found, analysis);
  const { told, beside, left } = settleCandidates(spanCandidates(found, analysis), context);
  const best = mostLikely(left, context.asked);
  if (best === undefined) return undefined;
  const { mayBeSeveral, text } = context;
  const others = mayBeSeveral ? placedNames(found, analysis) : [];
  const wide = widenSpan(best.span, [...beside.filter(isEntity), ...others], context);
  if (mayBeSeveral && !isShort(wide, text)) return best.span;
  return wholeSpan({ kind: best.kind, span: wide }, told, context);
}

/** A figure with its unit or its range, a change or a time with both its ends where both are asked, a date whole. */
function wholeSpan(best: PlacedSpan, told: readonly PlacedSpan[], context: SpanContext): Span {
  const { text, question, asked } = context;
  const growth = asksGrowth(question);
  // Three days that were five before are no stretch of time.
  const lasts = asked.type === 'duration' && best.kind !== 'duration';
  const ends = growth || lasts ? bothEnds(best, told, text) : undefined;
  const marked = ends !== undefined && isShort(ends, text) ? ends : best.span;
  if (asked.type === 'number') return wholeFigure(growth ? marked : wholeFigures(marked, text), text);
  if (asked.type === 'duration') return growth ? marked : wholeFigures(marked, text);
  return asked.type === 'time' ? wholeTime(wholeDate(marked, text), context) : marked;
}

/** A time with its other end, where neither end alone is asked, and the hours with their days. */
function wholeTime(span: Span, { text, timed, asked: { figure } }: SpanContext): Span {
  const whole = timed === 'whole' && !isLifeEvent(figure) ? wholeRange(span, text) : span;
  const wide = figure === undefined ? withWeekdays(whole, text) : whole;
  return isShort(wide, text) ? wide : isShort(whole, text) ? whole : span;
}

function isShort({ start, end }: Span, text: string): boolean {
  return end - start <= longestSpan(text.slice(start, end));
}
