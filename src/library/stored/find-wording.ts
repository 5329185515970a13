import { bare } from '../../search/quotes/bare.ts';
import { certainGrams, forEachGram } from '../../search/quotes/grams.ts';
import { idf } from '../../search/tf-idf.ts';
import { keyNumber } from '../../search/words/key-number.ts';
import type { Analyzer } from '../../text/terms.ts';
import { articleOfSentence } from '../terms/sentence-number.ts';
import { type Term, termOf } from '../terms/term.ts';
import type { Counted } from './frequencies.ts';
import type { Outline, Outlined } from './outline.ts';
import type { Scores } from './read-postings.ts';

/** A longer wording is compared by its first characters, as `createQuoteIndex` does. */
const LONGEST_COMPARED = 1000;

/** The terms of a wording: all its grams, and those that every text has which holds it. */
export interface WordingTerms {
  readonly all: readonly Term[];
  readonly certain: readonly Term[];
}

/** Where it is too short to have any gram for certain, its units stand in. */
export function termsOfWording(words: string, analyzer: Analyzer): WordingTerms {
  const query = bare(words);
  const grams = new Set<Term>();
  forEachGram(query.slice(0, LONGEST_COMPARED), (hash) => grams.add(termOf('gram', hash)));
  const certain = new Set(certainGrams(query).map((hash) => termOf('gram', hash)));
  if (certain.size === 0)
    for (const { key } of analyzer.analyze(words).units) certain.add(termOf('unit', keyNumber(key)));
  return { all: [...grams], certain: [...certain] };
}

/** The rarest of those that must be there: together they leave few articles. */
const MOST_CERTAIN = 4;

export function rarestCertain({ certain }: WordingTerms, counted: Counted): readonly Term[] {
  const rowsOf = (term: Term) => counted.get(term) ?? 0;
  return [...certain].sort((a, b) => rowsOf(a) - rowsOf(b)).slice(0, MOST_CERTAIN);
}

/** Articles opened that may hold the wording; there are more where it is common. */
const MOST_HOLDING = 100;

/** The articles that have all of some terms, in the order of the library. */
export function articlesWithAll(found: readonly Float64Array[], { byNumber }: Outline): readonly Outlined[] {
  const [first, ...rest] = found.map((numbers) => new Set(Array.from(numbers, articleOfSentence)));
  if (first === undefined) return [];
  return [...first]
    .filter((article) => rest.every((others) => others.has(article)))
    .flatMap((article) => byNumber.get(article) ?? [])
    .sort((a, b) => a.place - b.place)
    .slice(0, MOST_HOLDING);
}

/** What each gram is worth: its idf, as in `findCandidates`. */
export function worthOfWording(
  { all }: WordingTerms,
  counted: Counted,
  sentences: number,
): ReadonlyMap<Term, number> {
  return new Map(all.map((term) => [term, idf(sentences, counted.get(term) ?? 0)]));
}

/** Sentences that the nearest ones are among. */
const MOST_NEAR = 60;

/** The articles of the sentences that have most of a wording. */
export function articlesNear({ sentences }: Scores, { byNumber }: Outline): readonly Outlined[] {
  // Those that are yet to come or to go, and those that are not asked, take nobody's place.
  const best = [...sentences]
    .filter(([number]) => byNumber.has(articleOfSentence(number)))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_NEAR);
  const articles = new Set(best.map(([number]) => articleOfSentence(number)));
  return [...articles].flatMap((article) => byNumber.get(article) ?? []);
}
