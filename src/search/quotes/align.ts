import type { Span } from '../../article/article.ts';

/** Where a pattern lies best in a text: offsets into the text, and the edits it takes. */
export interface Alignment extends Span {
  /** Insertions, deletions and replacements of one character (UTF-16 unit), each counted once. */
  readonly distance: number;
}

/** For each character of a pattern, the bits of the rows where it stands, `WORD` rows to a number. */
interface Masks {
  readonly rows: number;
  readonly of: ReadonlyMap<number, Int32Array>;
  readonly none: Int32Array;
}

const WORD = 32;

/**
 * Prepares a pattern. What it gives back finds the stretch of a text with the least Levenshtein distance to the
 * pattern, wherever it stands; of equals the one that ends first, and of those the longest. An empty pattern lies at 0.
 *
 * Bit-parallel, 32 rows at a time: G. Myers, "A fast bit-vector algorithm for approximate string matching based on
 * dynamic programming", J. ACM 46(3), 1999, in the block form of H. Hyyrö, 2003. Time |text| × ⌈|pattern| / 32⌉.
 *
 * @example createAligner('增价值')('制造业增加值') // { start: 3, end: 6, distance: 1 }
 */
export function createAligner(pattern: string): (text: string) => Alignment {
  const forwards = masksOf(pattern);
  const backwards = masksOf(reverse(pattern));
  return (text) => {
    const { distance, read } = leastDistance(
      forwards,
      text.length,
      (step) => text.charCodeAt(step),
      'anywhere',
    );
    // Backwards from its end, the stretch is as near to the reversed pattern, and begins where reading begins.
    const last = read - 1;
    const length = leastDistance(backwards, read, (step) => text.charCodeAt(last - step), 'at once').read;
    return { start: read - length, end: read, distance };
  };
}

/**
 * Least distance of the pattern to a stretch of what is read, which begins anywhere or with the first character,
 * and how many characters are read to its end.
 */
function leastDistance(
  { rows, of, none }: Masks,
  characters: number,
  codeAt: (step: number) => number,
  begins: 'anywhere' | 'at once',
): { distance: number; read: number } {
  const blocks = none.length;
  if (blocks === 0) return { distance: 0, read: 0 };
  const rises = new Int32Array(blocks).fill(-1);
  const falls = new Int32Array(blocks);
  const lastRow = (rows - 1) % WORD;
  const anchored = begins === 'at once';
  let distance = rows;
  let least = rows;
  let read = 0;
  for (let step = 0; step < characters; step++) {
    const equal = of.get(codeAt(step)) ?? none;
    // The top row is all zeros where the stretch may begin anywhere, and rises by one a column where it may not.
    let riseIn = anchored ? 1 : 0;
    let fallIn = 0;
    for (let block = 0; block < blocks; block++) {
      const rise = rises[block] ?? 0;
      const fall = falls[block] ?? 0;
      const match = (equal[block] ?? 0) | fallIn;
      const vertical = (equal[block] ?? 0) | fall;
      const diagonal = (((match & rise) + rise) ^ rise) | match;
      const up = fall | ~(diagonal | rise);
      const down = rise & diagonal;
      const row = block === blocks - 1 ? lastRow : WORD - 1;
      const upNext = (up << 1) | riseIn;
      const downNext = (down << 1) | fallIn;
      rises[block] = downNext | ~(vertical | upNext);
      falls[block] = upNext & vertical;
      riseIn = (up >>> row) & 1;
      fallIn = (down >>> row) & 1;
    }
    distance += riseIn - fallIn;
    if (distance < least || (anchored && distance === least)) {
      least = distance;
      read = step + 1;
    }
    // From the start on, each character beyond the pattern's length costs one: no better end can follow.
    if (anchored && step + 1 > rows + least) break;
  }
  return { distance: least, read };
}

function masksOf(pattern: string): Masks {
  const blocks = Math.ceil(pattern.length / WORD);
  const of = new Map<number, Int32Array>();
  for (let row = 0; row < pattern.length; row++) {
    const code = pattern.charCodeAt(row);
    const mask = of.get(code) ?? new Int32Array(blocks);
    const block = Math.floor(row / WORD);
    mask[block] = (mask[block] ?? 0) | (1 << (row % WORD));
    of.set(code, mask);
  }
  return { rows: pattern.length, of, none: new Int32Array(blocks) };
}

function reverse(text: string): string {
  let reversed = '';
  for (let at = text.length - 1; at >= 0; at--) reversed += text.charAt(at);
  return reversed;
}
