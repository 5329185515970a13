import { asksOld } from './asks-old.ts';
import type { PlacedSpan, SpanContext } from './settle-span.ts';

/** What tells right before a figure that it was, and right before one that it is; both scripts. */
const OLD =
  /(?:原[来來先本定价價有为為]?|本来|本來|此前|以前|过去|過去)[^，,。;；、\d]{0,6}$|\b(?:was|were|used to be|originally|previously|formerly) [^,.;\d]{0,16}$/iu;
const NEW =
  /(?:[现現][在价價为為]?|如今|目前|改|[调調][^，,。;；、\d]?)[^，,。;；、\d]{0,6}$|\b(?:now|currently|today|changed to|moved to|raised to|cut to)\b[^,.;\d]{0,16}$/iu;
const LOOK_BACK = 24;

/**
 * Of what was and what is (原价52元，现为58元; it was £5 and is now £6) the one that is asked for: what is, unless the question asks
 * for what was.
 */
export function settleRenewal<T extends PlacedSpan>(
  candidates: readonly T[],
  { text, question }: Pick<SpanContext, 'text' | 'question'>,
): readonly T[] {
  const told = candidates.map(({ span: { start } }) => text.slice(Math.max(0, start - LOOK_BACK), start));
  const renewed = told.map((before) => NEW.test(before));
  const old = told.map((before, at) => renewed[at] !== true && OLD.test(before));
  const isPair = candidates.some(
    (one, at) =>
      old[at] === true &&
      candidates.some(
        (other, place) =>
          renewed[place] === true && other.kind === one.kind && other.span.start >= one.span.end,
      ),
  );
  if (!isPair) return candidates;
  const out = asksOld(question) ? renewed : old;
  return candidates.filter((_, at) => out[at] !== true);
}
