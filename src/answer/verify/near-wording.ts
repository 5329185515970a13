import type { Collection } from '../../search/collection.ts';
import { bare } from '../../search/quotes/bare.ts';
import { bestOfEach } from '../../search/quotes/compare.ts';
import { forEachGram } from '../../search/quotes/grams.ts';
import type { NearPlace, QuotePlace } from '../../search/quotes/quote-index.ts';
import type { Analyzer } from '../../text/terms.ts';
import type { Passage, Quote } from '../outcomes.ts';
import { makePassage } from '../passage.ts';
import { findDifference } from './find-difference.ts';
import { numeralForms } from './numeral-forms.ts';
import type { Altered } from './verdict.ts';
import { wholeChanges } from './whole-changes.ts';

/** Close places listed. */
const MOST_CLOSE = 5;
/** Places looked through for the same words with their figures written otherwise. */
const MOST_NEAR = 6;
/**
 * Bare queries shorter than these find what stands there letter for letter, or in any order, or nothing: what is alike is looked
 * for by its wording, and from fewer characters on only what stands out among other places.
 */
const SHORTEST = { alike: { han: 8, latin: 10 }, standingOut: { han: 6, latin: 16 } } as const;
/**
 * Least edit similarity of a close place: .4 is what the longest query must reach, and a shorter one more, since
 * some characters agree by chance: about 2 of Chinese, 6 letters of English. So a sentence of 20 Chinese characters
 * needs .5. Of sentences that are in no article about 2 in 100 come as near, mostly dates and set phrases.
 */
const LEAST_RATIO = 0.4;
const AGREE_BY_CHANCE = { han: 2, latin: 6 };
/**
 * A place that stands out is close, too, though less of its wording is as remembered: so much of the score, which also
 * weighs how rare what agrees is, and so far ahead of the next place. What is in no article is as near to several.
 */
const STANDS_OUT = { score: 0.5, ahead: 0.2 } as const;
/** A close place is not listed where a better one is ahead by more than this. */
const SCORE_BEHIND = 0.2;

/** The sentence nearest to some words, where any has more in common with them than chance. */
export function nearestTo(words: string, { quotes, analyzer }: Collection): Passage | undefined {
  return firstAkin(quotes.near(words, MOST_CLOSE), words, analyzer);
}

/** Words that stand in no article as they are: what comes near enough to be meant, and what differs there. */
export function findNear(words: string, collection: Collection): Quote {
  const { analyzer } = collection;
  const { form, near, asWritten, counts } = nearestForm(words, collection);
  const [best] = near;
  if (best === undefined) return { kind: 'not-found' };
  const close = near
    .slice(0, MOST_CLOSE)
    .filter((place) => isClose(place, form) && place.score >= best.score - SCORE_BEHIND);
  const listed = close.length === 0 && standsOut(near, form) ? [best] : close;
  const [shown] = listed;
  const told =
    shown !== undefined || counts
      ? findDifference(words, { shown, near: counts ? bestOfEach([...near, ...asWritten]) : near })
      : undefined;
  // It stands there but for how a figure is written: 连续十一年 for 連續11年.
  if (told?.kind === 'same') {
    const places = told.places.flatMap(({ parts }) => parts[0]?.passage ?? []);
    return { kind: 'exact', places, more: told.more, but: told.but };
  }
  if (shown === undefined) {
    const nearest = firstAkin(asWritten.slice(0, MOST_CLOSE), words, analyzer);
    return { kind: 'not-found', ...(nearest !== undefined && { nearest }) };
  }
  const changes = told && isAt(shown, told) && wholeChanges(told.stretches, words, analyzer);
  return {
    kind: 'close',
    places: listed.map((place) => ({ ...nearPassage(place), ratio: place.ratio })),
    ...(changes && { changes }),
  };
}

/**
 * The way of writing the numerals that comes nearest to an article, and the places near to the words as they are; `counts`
 * where there is more than one way.
 */
function nearestForm(words: string, { quotes }: Collection) {
  const found = numeralForms(words).map((form) => ({ form, near: quotes.near(form, MOST_NEAR) }));
  const scoreOf = ({ near }: (typeof found)[number]) => near[0]?.score ?? 0;
  const best = found.reduce((best, one) => (scoreOf(one) > scoreOf(best) ? one : best));
  return { ...best, asWritten: found[0]?.near ?? [], counts: found.length > 1 };
}

/** Whether a place is the one that was compared. */
function isAt({ article, main }: NearPlace, { places: [compared] }: Altered): boolean {
  return (compared?.parts ?? []).some(
    ({ passage }) =>
      passage.article.id === article.id && passage.start < main.end && main.start < passage.end,
  );
}

/** Near enough to be meant: all the words there in whatever order, or long enough and the wording alike. */
function isClose(place: NearPlace, query: string): boolean {
  return place.words === 1 || isAlike(place, query);
}

function standsOut([best, next]: readonly NearPlace[], query: string): boolean {
  const script = /\p{Script=Han}/u.test(query) ? 'han' : 'latin';
  if (best === undefined || bare(query).length < SHORTEST.standingOut[script]) return false;
  return best.score >= STANDS_OUT.score && best.score - (next?.score ?? 0) >= STANDS_OUT.ahead;
}

function isAlike({ ratio }: NearPlace, query: string): boolean {
  const { length } = bare(query);
  const script = /\p{Script=Han}/u.test(query) ? 'han' : 'latin';
  const chance = AGREE_BY_CHANCE[script];
  return length >= SHORTEST.alike[script] && ratio >= LEAST_RATIO + chance / length;
}

/** Pairs of Chinese characters, or fours of letters, that make a sentence akin to words of which none was remembered whole. */
const GRAMS_AKIN = 2;

function gramsShared(words: string, other: string): number {
  const [own, there] = [new Set<number>(), new Set<number>()];
  forEachGram(bare(words), (gram) => own.add(gram));
  forEachGram(bare(other), (gram) => there.add(gram));
  return [...own].filter((gram) => there.has(gram)).length;
}

function firstAkin(near: readonly NearPlace[], words: string, analyzer: Analyzer): Passage | undefined {
  const nearest = near.find((place) => isAkin(place, words, analyzer));
  return nearest && nearPassage(nearest);
}

/** Near enough to be shown as what is not meant: candidates may share no more than a bucket of the index. */
function isAkin(place: NearPlace, query: string, analyzer: Analyzer): boolean {
  const words = new Set(tellingWords(query, analyzer));
  return (
    isAlike(place, query) ||
    gramsShared(query, passageOf(place).text) >= GRAMS_AKIN ||
    tellingWords(passageOf(place).text, analyzer).some((word) => words.has(word))
  );
}

function tellingWords(text: string, analyzer: Analyzer): readonly string[] {
  return analyzer.analyze(text).terms.flatMap(({ key, stop }) => (stop ? [] : [key]));
}

export function passageOf({ article, sentences, main }: QuotePlace): Passage {
  return makePassage({ article, sentences, main, score: 1 });
}

export function nearPassage(place: NearPlace): Passage {
  return { ...passageOf(place), score: place.score };
}
