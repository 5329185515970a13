/** One step of an alignment: a token of both, or of one alone. `gap`: tokens of the article left out at an elision. */
export interface Step {
  readonly kind: 'pair' | 'added' | 'left-out' | 'gap';
  /** Index of the article's token (`pair`, `left-out`, `gap`). */
  readonly article: number;
  /** Index of the quotation's token (`pair`, `added`). */
  readonly quotation: number;
}

export interface TokenAlignment {
  /** From the first token of the quotation to the last, in reading order. */
  readonly steps: readonly Step[];
  /** In tokens: what is changed, added or left out; a long omission counts little more than two. */
  readonly cost: number;
}

export interface Alignable {
  readonly quotation: number;
  readonly article: number;
  /** From 0 (the same) to 1 (another), by index. */
  readonly costOf: (article: number, quotation: number) => number;
  /** Numbers of quotation tokens behind which the article may go on anywhere later: elisions. */
  readonly elisions: ReadonlySet<number>;
}

/**
 * A changed token costs 1. One that is added costs a little more and one left out a little less, so that of readings
 * equally near the one is taken that pairs the most tokens alike.
 */
const ADD = 1.01;
const LEAVE_OUT = 0.99;
/**
 * Leaving out a run costs this much and a little for each token: less than one each, yet so much that a text pieced
 * together from pairs of characters is not taken for a quotation.
 */
const OPEN = 1.9;
const EXTEND = 0.005;

/** What was done to come to a cell, in the low bits; `JUMPING` where the run left out there began before. */
const [PAIR, ADDED, LEFT_OUT, JUMPED, GAP] = [0, 1, 2, 3, 4] as const;
const JUMPING = 8;
const OPERATION = 7;

/**
 * The least costly way to read a quotation in a text, wherever in it: Levenshtein distance with free ends of the text
 * (P. Sellers, 1980) and affine omissions (O. Gotoh, 1982). Time and memory: a byte for each pair of tokens.
 */
export function alignTokens({ quotation, article, costOf, elisions }: Alignable): TokenAlignment {
  const width = article + 1;
  const done = new Uint8Array((quotation + 1) * width);
  let above = new Float32Array(width);
  let row = new Float32Array(width);
  for (let q = 1; q <= quotation; q++) {
    const free = elisions.has(q) && q < quotation;
    row[0] = q * ADD;
    done[q * width] = ADDED;
    let jump = Number.POSITIVE_INFINITY;
    for (let a = 1; a <= article; a++) {
      let least = (above[a - 1] ?? 0) + costOf(a - 1, q - 1);
      let operation: number = PAIR;
      const added = (above[a] ?? 0) + ADD;
      if (added < least) [least, operation] = [added, ADDED];
      const before = row[a - 1] ?? 0;
      if (free) {
        if (before <= least) [least, operation] = [before, GAP];
      } else {
        if (before + LEAVE_OUT < least) [least, operation] = [before + LEAVE_OUT, LEFT_OUT];
        const further = jump + EXTEND;
        const opened = before + OPEN;
        if (further <= opened) operation |= JUMPING;
        jump = Math.min(further, opened);
        if (jump < least) [least, operation] = [jump, JUMPED | (operation & JUMPING)];
      }
      row[a] = least;
      done[q * width + a] = operation;
    }
    [above, row] = [row, above];
  }
  let end = 0;
  for (let a = 1; a <= article; a++) if ((above[a] ?? 0) < (above[end] ?? 0)) end = a;
  return { steps: traceBack(done, { quotation, article: end, width }), cost: above[end] ?? 0 };
}

function traceBack(
  done: Uint8Array,
  {
    quotation,
    article,
    width,
  }: { readonly quotation: number; readonly article: number; readonly width: number },
): readonly Step[] {
  const steps: Step[] = [];
  let [q, a] = [quotation, article];
  let jumping = false;
  while (q > 0) {
    const cell = done[q * width + a] ?? 0;
    const operation: number = jumping ? JUMPED : cell & OPERATION;
    if (operation === PAIR) steps.push({ kind: 'pair', article: --a, quotation: --q });
    else if (operation === ADDED) steps.push({ kind: 'added', article: a, quotation: --q });
    else {
      // The run goes on to the left until it was opened.
      jumping = operation === JUMPED && (cell & JUMPING) !== 0;
      steps.push({ kind: operation === GAP ? 'gap' : 'left-out', article: --a, quotation: q });
    }
  }
  return steps.reverse();
}
