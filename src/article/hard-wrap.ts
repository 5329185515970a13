import type { Steps } from '../steps.ts';

/** Columns between which people and programs break lines. */
const NARROWEST = 50;
const WIDEST = 100;
/** How much short of the full width a line of Chinese may end, so as not to begin the next with a mark. */
const RAGGED_HAN = 6;

/**
 * Whether a block of lines is one paragraph broken at a fixed width. A break is forced where the first word
 * of the next line would not have fitted; one that is not forced was meant. In Chinese, where any character
 * may end a line, all lines but the last must be about equally wide. Line by line.
 */
export function* hardWrapSteps(lines: readonly string[]): Steps<boolean> {
  if (lines.length < 2) return false;
  const widths: number[] = [];
  for (const line of lines) {
    widths.push(width(line));
    yield;
  }
  const widest = widths.reduce((a, b) => Math.max(a, b));
  if (widest < NARROWEST || widest > WIDEST) return false;
  if (lines.every((line) => /[。！？.!?…]["'”’」』)）]*$/.test(line))) return false;
  const isHan = /\p{Script=Han}/u.test(lines[0] ?? '');
  if (isHan && lines.length === 2 && /[。！？…；][”’」』）]*$/.test(lines[0] ?? '')) return false;
  const breaks: { readonly forced: boolean; readonly runsOn: boolean }[] = [];
  for (const [i, next] of lines.slice(1).entries()) {
    const room = widest - (widths[i] ?? 0);
    const runsOn = /^\p{Ll}/u.test(next) && !/[.!?:;]["')]*$/.test(lines[i] ?? '');
    const forced = isHan ? room <= RAGGED_HAN : width(/^\S*/.exec(next)?.[0] ?? '') + 1 > room;
    breaks.push({ forced, runsOn });
    yield;
  }
  // A wrapped text that was edited since has loose lines, but its sentences still run on across them.
  return (
    breaks.every(({ forced }) => forced) || breaks.filter(({ runsOn }) => runsOn).length * 2 >= breaks.length
  );
}

/** Columns in a fixed-width font: two for a Han character or a full-width mark. */
function width(text: string): number {
  if (text.length > WIDEST) return text.length;
  let columns = 0;
  for (const character of text)
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  return columns;
}
