import { fold } from '../../text/fold.ts';
import type { PlacedSpan } from '../span/placed-span.ts';
import type { SpanContext } from './settle-span.ts';

/**
 * A label in Chinese characters that opens a clause or an item, and what may stand between it and its figure: 红茶**打**八折,
 * 女生**占总数的**53%. In English a label has no bounds that a pattern could tell.
 */
const LABEL =
  /(?:^|[,，.。;；、:：()（）]|[和与及])(?:其中)?((?![约只仅共近大])\p{Script=Han}{2,5}?)(?:占\p{Script=Han}{0,8}?)?(?:[为是约达到近共仅只有打]|大约|左右){0,2}$/u;
/** In UTF-16 code units. */
const LOOK_BACK = 20;
/** Characters of a label, from its end, that the question must have. */
const SHORTEST = 2;

type Context = Pick<SpanContext, 'text' | 'question'> & { readonly sentenceStart: number };

/**
 * Of figures of one kind that have a label each, Chinese, those of which the question has the label: of
 * `绿茶7.5折，红茶八八折，花茶半价` the last, where 花茶 is asked. All, where it has none of the labels, or all.
 */
export function settleLabels<T extends PlacedSpan>(
  candidates: readonly T[],
  { text, question, sentenceStart }: Context,
): readonly T[] {
  const asked = fold(question).text;
  const labelled = candidates.flatMap((candidate) => {
    const { start } = candidate.span;
    const before = fold(text.slice(Math.max(sentenceStart, start - LOOK_BACK), start)).text;
    const [, label] = LABEL.exec(before) ?? [];
    return label === undefined ? [] : [{ candidate, isAsked: asked.includes(label.slice(-SHORTEST)) }];
  });
  const own = labelled.flatMap(({ candidate, isAsked }) => (isAsked ? [candidate] : []));
  const others = labelled.some(
    ({ candidate, isAsked }) => !isAsked && own.some(({ kind }) => kind === candidate.kind),
  );
  return others ? own : candidates;
}
