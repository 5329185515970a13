import type { Span } from '../../article/article.ts';

/** Where a pattern lies best in a text: offsets into the text, and the edits it takes. */
export interface Alignment extends Span {
  /** Insertions, deletions and replacements of one character (UTF-16 unit), each counted once. */
  readonly distance: number;
}

const WORD = 32;

/**
 * The stretch of `text` with the least Levenshtein distance to `pattern`, wherever it stands; of equals the one
 * that ends first, and of those the longest. An empty pattern lies at 0.
 *
 * Bit-parallel, 32 rows at a time: G. Myers, "A fast bit-vector algorithm for approximate string matching based on
 * dynamic programming", J. ACM 46(3), 1999, in the block form of H. Hyyrö, 2003. Time |text| × ⌈|pattern| / 32⌉.
 *
 * @example alignWithin('增价值', '制造业增加值') // { start: 3, end: 6, distance: 1 }
 */
export function alignWithin(pattern: string, text: string): Alignment {
  const forward = leastDistance(pattern, text, 'anywhere');
  const before = text.slice(0, forward.end);
  const backward = leastDistance(reverse(pattern), reverse(before), 'at the start');
  return { start: forward.end - backward.end, end: forward.end, distance: forward.distance };
}

/** Least distance of the pattern to a stretch of the text that begins anywhere or at 0, and where that one ends. */
function leastDistance(
  pattern: string,
  text: string,
  begins: 'anywhere' | 'at the start',
): { distance: number; end: number } {
  const blocks = Math.ceil(pattern.length / WORD);
  if (blocks === 0) return { distance: 0, end: 0 };
  const masks = masksOf(pattern, blocks);
  const none = new Int32Array(blocks);
  const rises = new Int32Array(blocks).fill(-1);
  const falls = new Int32Array(blocks);
  const lastRow = (pattern.length - 1) % WORD;
  const lengthen = begins === 'at the start';
  let distance = pattern.length;
  let best = { distance, end: 0 };
  for (let at = 0; at < text.length; at++) {
    const equal = masks.get(text.charCodeAt(at)) ?? none;
    // The top row is all zeros where the stretch may begin anywhere, and rises by one a column where it may not.
    let riseIn = lengthen ? 1 : 0;
    let fallIn = 0;
    for (let block = 0; block < blocks; block++) {
      const rise = rises[block] ?? 0;
      const fall = falls[block] ?? 0;
      const match = (equal[block] ?? 0) | fallIn;
      const vertical = (equal[block] ?? 0) | fall;
      const diagonal = (((match & rise) + rise) ^ rise) | match;
      let up = fall | ~(diagonal | rise);
      let down = rise & diagonal;
      const row = block === blocks - 1 ? lastRow : WORD - 1;
      const riseOut = (up >>> row) & 1;
      const fallOut = (down >>> row) & 1;
      up = (up << 1) | riseIn;
      down = (down << 1) | fallIn;
      rises[block] = down | ~(vertical | up);
      falls[block] = up & vertical;
      riseIn = riseOut;
      fallIn = fallOut;
    }
    distance += riseIn - fallIn;
    if (distance < best.distance || (lengthen && distance === best.distance))
      best = { distance, end: at + 1 };
    // A stretch from the start only grows dearer once it is longer than the pattern by more than the best distance.
    if (lengthen && at + 1 > pattern.length + best.distance) break;
  }
  return best;
}

/** For each character of the pattern, the bits of the rows where it stands. */
function masksOf(pattern: string, blocks: number): ReadonlyMap<number, Int32Array> {
  const masks = new Map<number, Int32Array>();
  for (let row = 0; row < pattern.length; row++) {
    const code = pattern.charCodeAt(row);
    const mask = masks.get(code) ?? new Int32Array(blocks);
    const block = Math.floor(row / WORD);
    mask[block] = (mask[block] ?? 0) | (1 << (row % WORD));
    masks.set(code, mask);
  }
  return masks;
}

function reverse(text: string): string {
  let reversed = '';
  for (let at = text.length - 1; at >= 0; at--) reversed += text.charAt(at);
  return reversed;
}
