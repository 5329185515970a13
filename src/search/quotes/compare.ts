import type { Sentence } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';
import { type Alignment, createAligner } from './align.ts';
import { bare } from './bare.ts';
import type { Candidate } from './candidates.ts';
import { placeOf, placeOfSentence, type QuotePlace, type Shelf } from './shelf.ts';

/** Sentences near to what was looked up, and how near; all shares from 0 to 1. */
export interface NearPlace extends QuotePlace {
  /** 1 − edits ÷ length of the query: the wording. */
  readonly ratio: number;
  /** Of the query's words as parted by spaces, by length, those that stand in the sentence, in whatever order. */
  readonly words: number;
  /** Of the query's grams, by idf, those that stand in the sentence. */
  readonly coverage: number;
  /**
   * `(max(ratio, words) + coverage) / 2`; where all the words stand in the sentence, of these only those that stand there
   * as words, and as often.
   */
  readonly score: number;
}

/** An overlap of less than this share, of the stretch and of the sentence, is a slip of the alignment. */
const LEAST_OVERLAP = 0.2;

/** Compares candidates with a query (its bare text) and the words it was made from. */
export function createComparison(query: string, words: string): (candidate: Candidate) => NearPlace {
  const align = createAligner(query);
  const pieces = words
    .split(/\s+/)
    .map(bare)
    .filter((piece) => piece !== '');
  return ({ shelf, index, coverage }) => {
    const { starts, text } = shelf;
    const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? 0];
    const window = Math.max(0, start - query.length);
    const aligned = align(text.slice(window, end + query.length));
    const ratio = 1 - aligned.distance / query.length;
    const held = pieces.length > 1 ? shareHeld(pieces, text.slice(start, end)) : 0;
    const apart = held === 1 ? shareApart(pieces, shelf.sentences[index]?.text ?? '') : held;
    // Where the words are there but not their order, the alignment may lie anywhere: the sentence itself is meant.
    const place =
      Math.max(held, coverage) > ratio ? placeOfSentence(shelf, index) : placeAligned(shelf, aligned, window);
    return { ...place, ratio, words: held, coverage, score: (Math.max(ratio, apart) + coverage) / 2 };
  };
}

function placeAligned(shelf: Shelf, { start, end }: Alignment, window: number): QuotePlace {
  return placeOf(shelf, { start: window + start, end: window + end }, LEAST_OVERLAP);
}

function shareHeld(pieces: readonly string[], text: string): number {
  let [all, held] = [0, 0];
  for (const piece of pieces) {
    all += piece.length;
    if (text.includes(piece)) held += piece.length;
  }
  return held / all;
}

/**
 * The same where each stands for itself: a word that is given twice stands twice, one is not part of another, and one of
 * letters or digits (`hand`) is not part of a longer one in the sentence (`beforehand`).
 */
function shareApart(pieces: readonly string[], sentence: string): number {
  const folded = fold(sentence).text;
  let rest = folded;
  let [all, held] = [0, 0];
  for (const piece of [...pieces].sort((a, b) => b.length - a.length)) {
    all += piece.length;
    // Known to be there: with signs in between then (`16000` of `16,000`), which is no fault of the word.
    if (!folded.includes(piece)) {
      held += piece.length;
      continue;
    }
    const at = indexOfWord(rest, piece);
    if (at < 0) continue;
    held += piece.length;
    rest = `${rest.slice(0, at)} ${rest.slice(at + piece.length)}`;
  }
  return held / all;
}

/** Where a bare piece stands in a folded text, not as part of a longer word; -1 where it does not. */
function indexOfWord(text: string, piece: string): number {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    const runsOn = LATIN_BEFORE.test(piece) && LATIN_AFTER.test(text.slice(Math.max(0, at - 1), at));
    const end = at + piece.length;
    if (!runsOn && !(LATIN_AFTER.test(piece) && LATIN_BEFORE.test(text.slice(end, end + 1)))) return at;
  }
  return -1;
}

/** Letters and digits that run on into words and figures, as Chinese characters do not. */
const LATIN_BEFORE = /^(?!\p{Script=Han})[\p{L}\p{N}]/u;
const LATIN_AFTER = /(?!\p{Script=Han})[\p{L}\p{N}]$/u;

/** Candidates next to each other lead to the same stretch: the better one stays. Best first. */
export function bestOfEach(near: readonly NearPlace[]): readonly NearPlace[] {
  const best = new Map<Sentence, NearPlace>();
  for (const place of near) {
    const other = best.get(place.main);
    if (other === undefined || place.score > other.score) best.set(place.main, place);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
