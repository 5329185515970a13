import { fold } from './fold.ts';
import type { Folded } from './folded.ts';

/**
 * What is before a place, folded as it is beside what stands there: the space between 月 and 20 of `7 月 20 日` is left out
 * (`closeFigures`). Offsets are those of the stretch of `length` code units, or fewer, that ends at `at`.
 *
 * @example foldBefore('7 月 20 日', { at: 4, length: 24 }).text // '7月'
 */
export function foldBefore(text: string, { at, length }: Stretch): Folded {
  const whole = fold(text.slice(Math.max(0, at - length), at + 1));
  const beyond = fold(text.slice(at, at + 1)).text.length;
  return { text: whole.text.slice(0, whole.text.length - beyond), toOriginal: whole.toOriginal };
}

/**
 * What is behind a place, folded as it is beside what stands before it. Offsets are those of the stretch that begins at `at`.
 *
 * @example foldBehind('20 天內', { at: 2, length: 24 }).text // '天内'
 */
export function foldBehind(text: string, { at, length }: Stretch): Folded {
  const from = Math.max(0, at - 1);
  const whole = fold(text.slice(from, at + length));
  const beyond = fold(text.slice(from, at)).text.length;
  return {
    text: whole.text.slice(beyond),
    toOriginal(start, end) {
      const place = whole.toOriginal(start + beyond, end + beyond);
      return { start: place.start - (at - from), end: place.end - (at - from) };
    },
  };
}

/** From a place of a text, so many UTF-16 code units to one side. */
interface Stretch {
  readonly at: number;
  readonly length: number;
}
