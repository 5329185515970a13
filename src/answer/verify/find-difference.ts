import type { Sentence } from '../../article/article.ts';
import { sentenceAt } from '../../article/sentences-of.ts';
import type { NearPlace } from '../../search/quotes/quote-index.ts';
import { comparePlace, countTokens, FARTHEST, REACH, readParts, type Window } from './compare-place.ts';
import type { TokenComparison } from './compare-tokens.ts';
import type { Stretch } from './differences.ts';
import { isSameFigure, readFigures } from './figures.ts';
import { sameButFigures } from './other-figures.ts';
import { tellNearest } from './tell-nearest.ts';
import type { Altered, Same } from './verdict.ts';

/** More tokens of an end that are missing beyond those that are there: an omission costs about two. */
const LEAST_AWAY = 3;
/** Of the words between such ends, the share that must stand there. */
const LEAST_THERE = 0.6;

/** Of a place that is shown anyway, so much must be alike for its figures to be held against those asked. */
const LEAST_FOR_FIGURES = 0.5;

export interface Nearest {
  /** The place that is shown, where one is. */
  readonly shown: NearPlace | undefined;
  /** All that come near, nearest first. */
  readonly near: readonly NearPlace[];
}

/**
 * What differs between half-remembered words and the place shown for them; or that they stand in some of the places but
 * for how figures are written. `undefined` where they are too unlike.
 *
 * Time goes with the square of their length. One place is compared, and farther around it only words that begin or end
 * with something that is not there, or leave something out. Other places are where the words may be the same but for
 * their figures: by letters these need not be the nearest.
 *
 * @param compare counted by tests
 */
export function findDifference(
  words: string,
  { shown, near }: Nearest,
  compare: typeof comparePlace = comparePlace,
): Altered | Same | undefined {
  const parts = readParts(words);
  const length = countTokens(parts);
  if (length === 0) return undefined;
  const quoted = { length, sameLetters: false };
  const reach = Math.ceil(words.length * REACH);
  const first = shown && compare(windowAround(shown, reach), parts);
  const maybeSame = sameButFigures(parts);
  if (maybeSame !== undefined) {
    const windows = near.filter((place) => place !== shown).map((place) => windowAround(place, reach));
    const others = windows.filter(maybeSame).flatMap((window) => compare(window, parts) ?? []);
    const told = tellNearest([...(first === undefined ? [] : [first]), ...others], quoted);
    if (told?.kind === 'same') return told;
  }
  if (shown === undefined || first === undefined) return undefined;
  const isAway = parts.length > 1 ? first.comparison.likeness < 1 : hasEndAway(first.comparison);
  const far = isAway ? compare(windowAround(shown, FARTHEST), parts) : undefined;
  const best = far !== undefined && far.comparison.likeness > first.comparison.likeness ? far : first;
  return (
    tellNearest([best], quoted) ?? figuresAlone(tellNearest([best], { ...quoted, least: LEAST_FOR_FIGURES }))
  );
}

/** What differs in figures; all else, of words that are little alike, may be no change of these. */
function figuresAlone(told: Altered | Same | undefined): Altered | undefined {
  if (told?.kind !== 'altered') return undefined;
  const stretches = told.stretches.flatMap(figureAlone);
  const isOther = stretches.some(({ kind }) => kind === 'changed');
  return isOther ? { ...told, stretches, lookAlikes: [] } : undefined;
}

/** One figure against another of the same unit, without the words around it. */
function figureAlone({ kind, article, quotation }: Stretch): readonly Stretch[] {
  const same = (words: string): Stretch => ({ kind: 'same', article: words, quotation: '' });
  if (kind !== 'changed') return [same(article)];
  const [[one, ...more], [other, ...others]] = [readFigures(article), readFigures(quotation)];
  const isPair = one !== undefined && other !== undefined && more.length + others.length === 0;
  if (!isPair || one.unit === '' || one.unit !== other.unit || isSameFigure(one, other))
    return [same(article)];
  const [there, asked] = [article.slice(one.start, one.end), quotation.slice(other.start, other.end)];
  return [
    same(article.slice(0, one.start)),
    { kind: 'changed', article: there, quotation: asked },
    same(article.slice(one.end)),
  ];
}

/** In whole sentences. */
function windowAround({ article, main }: NearPlace, reach: number): Window {
  const edge = (by: -1 | 1, isWithin: (sentence: Sentence) => boolean): Sentence => {
    let last = main;
    for (
      let next = sentenceAt(article, last, by);
      next && isWithin(next);
      next = sentenceAt(article, last, by)
    )
      last = next;
    return last;
  };
  const { start } = edge(-1, ({ end }) => end > main.start - reach);
  const { end } = edge(1, ({ start }) => start < main.end + reach);
  return { article, start, end };
}

/** Whether the words begin or end with something that is not there, though what is left of them is. */
function hasEndAway({ runs }: TokenComparison): boolean {
  const isThere = runs.flatMap(({ kind, quotation }) => quotation.map(() => kind === 'same'));
  const [before, after] = [isThere, isThere.toReversed()].map(lengthAway);
  if (before === 0 && after === 0) return false;
  const between = isThere.slice(before, isThere.length - (after ?? 0));
  return between.length > 0 && between.filter(Boolean).length >= LEAST_THERE * between.length;
}

/** Of the tokens at the beginning, those up to where the most are missing beyond those that are there; 0 below `LEAST_AWAY`. */
function lengthAway(isThere: readonly boolean[]): number {
  let [missing, most, length] = [0, LEAST_AWAY - 1, 0];
  for (const [index, there] of isThere.entries()) {
    missing += there ? -1 : 1;
    if (missing > most) [most, length] = [missing, index + 1];
  }
  return length;
}
