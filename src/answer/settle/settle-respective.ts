import type { PlacedSpan } from '../span/placed-span.ts';
import type { SpanContext } from './settle-span.ts';

/** Figures that are told of two in turn; both scripts. */
const IN_TURN = /分别|分別|各自|\brespectively\b/iu;
/** Between the two, and right before the second of them. */
const AND = '、和与與及';
const SECOND = new RegExp(`(?:[${AND}]|\\band (?:the )?)$`, 'iu');
const FIRST = new RegExp(`^(?:[^，,。；;]{0,6}?[${AND}]|(?: [\\p{L}]+){0,2},? and )`, 'iu');
/** In code units: what the question and the sentence have in common is a name from here on. */
const SHORTEST = { han: 2, latin: 4 } as const;

/**
 * Of two figures told in turn, the one of the party that the question names: of `甲公司和乙公司分别持股60%和40%` the second,
 * where 乙公司 is asked for. All, where it cannot be told.
 */
export function settleRespective<T extends PlacedSpan>(
  candidates: readonly T[],
  {
    text,
    sentence,
    sentenceStart,
    question,
  }: Pick<SpanContext, 'text' | 'sentence' | 'question'> & { readonly sentenceStart: number },
): readonly T[] {
  const turn = IN_TURN.exec(sentence);
  if (turn === null) return candidates;
  const isLatin = /^[a-z]/iu.test(turn[0]);
  const from = sentenceStart + (isLatin ? 0 : turn.index);
  const pair = candidates.filter(
    ({ span }, at) =>
      span.start >= from &&
      candidates.every(
        (other, place) =>
          place === at || other.span.start > span.start || other.span.end < span.end || isSame(other, span),
      ),
  );
  const [first, second] = [...pair].sort((a, b) => a.span.start - b.span.start);
  if (first === undefined || second === undefined || pair.length !== 2) return candidates;
  if (!BETWEEN.test(text.slice(first.span.end, second.span.start))) return candidates;
  const told = text.slice(Math.max(sentenceStart, first.span.start - LOOK_BACK), first.span.start);
  const name = longestCommon(told, question);
  if (name === undefined || name.length < (/\p{Script=Han}/u.test(name) ? SHORTEST.han : SHORTEST.latin))
    return candidates;
  const at = told.indexOf(name);
  if (told.indexOf(name, at + 1) >= 0) return candidates;
  if (SECOND.test(told.slice(0, at))) return [second];
  return FIRST.test(told.slice(at + name.length)) ? [first] : candidates;
}

/** In UTF-16 code units. */
const LOOK_BACK = 80;

const BETWEEN = /^[^，,。；;]{0,8}?(?:[、和与與及]| and )[^，,。；;]{0,4}$/u;

function isSame({ span }: PlacedSpan, other: PlacedSpan['span']): boolean {
  return span.start === other.start && span.end === other.end;
}

/** The longest stretch that two texts have in common, the first of equals, without the blanks around it. */
function longestCommon(one: string, other: string): string | undefined {
  let best = '';
  for (let start = 0; start < one.length; start++) {
    let length = best.length + 1;
    while (start + length <= one.length && other.includes(one.slice(start, start + length))) {
      best = one.slice(start, start + length);
      length++;
    }
  }
  return best.trim() || undefined;
}
