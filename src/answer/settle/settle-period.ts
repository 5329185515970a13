import { fold } from '../../text/fold.ts';
import type { PlacedSpan } from '../span/placed-span.ts';
import { PERIOD_KINDS, type Period, periodsIn } from './periods-in.ts';
import type { SpanContext } from './settle-span.ts';

type Context = Pick<SpanContext, 'text' | 'sentence' | 'question'> & { readonly sentenceStart: number };

/**
 * Leaves out figures of another period than the one that is asked for: of `第一季度3860万吨，第二季度4310万吨` the first, where
 * the second quarter is asked. None is left where each is told of another quarter, month and so on. Of a question that names
 * the quarter and the year, both decide, one after the other; of two quarters neither does.
 */
export function settlePeriods<T extends PlacedSpan>(
  candidates: readonly T[],
  context: Context,
): readonly T[] {
  const asked = periodsIn(fold(context.question).text);
  let left = candidates;
  for (const kind of PERIOD_KINDS) {
    const [period, ...others] = asked.filter((one) => one.kind === kind);
    if (period !== undefined && others.length === 0) left = settlePeriod(left, period, context);
  }
  return left;
}

function settlePeriod<T extends PlacedSpan>(
  candidates: readonly T[],
  asked: Period,
  { text, sentence, sentenceStart }: Context,
): readonly T[] {
  const own = candidates.map(({ span }) => {
    const before = fold(text.slice(Math.max(sentenceStart, span.start - LOOK_BACK), span.start)).text;
    const earlier = periodsIn(before).filter(({ kind }) => kind === asked.kind);
    const after =
      AFTER.exec(
        fold(text.slice(span.end, Math.min(span.end + LOOK_ON, sentenceStart + sentence.length))).text,
      )?.[0] ?? '';
    const [later] = periodsIn(after).filter(({ kind }) => kind === asked.kind);
    return (later ?? earlier.at(-1))?.value;
  });
  const fitting = candidates.filter((_, at) => own[at] === asked.value);
  if (fitting.length > 0) return fitting;
  // A year may be the beginning of several (2012年到2020年从16.98万亿元增长到26.6万亿元).
  return asked.kind === 'year' ? candidates : candidates.filter((_, at) => own[at] === undefined);
}

/** In UTF-16 code units: a period told further off is hardly that of the figure. */
const LOOK_BACK = 120;
const LOOK_ON = 48;

/** English tells the period behind the figure: 88 **in May**, 41,000 cars in the second quarter. */
const AFTER = /^[a-z -]{0,20}?\b(?:in|of|for|during) (?:the )?[a-z0-9]+(?: [a-z]+)?/u;
