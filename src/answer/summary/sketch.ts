import type { Article, Sentence } from '../../article/article.ts';
import { sentencesOf } from '../../article/sentences-of.ts';
import type { Analyzer } from '../../text/terms.ts';

/** One sentence as the summary weighs it. */
export interface Sketch {
  readonly sentence: Sentence;
  /** Place among the article's sentences, from 0. */
  readonly place: number;
  /** How often each telling word occurs: stop words and question words are left out. */
  readonly counts: ReadonlyMap<string, number>;
  /** Number of telling words, repeated ones counted again. */
  readonly length: number;
  /** tf·idf of each telling word, scaled to length 1 (empty where there is none). */
  readonly vector: ReadonlyMap<string, number>;
}

/** An article as the summary sees it. */
export interface Sketchbook {
  readonly article: Article;
  readonly sketches: readonly Sketch[];
  /** The title's words, as a vector of the same kind. */
  readonly title: ReadonlyMap<string, number>;
}

/** So many sentences are weighed at most: the similarities grow with the square of it. */
export const MOST_WEIGHED = 1500;
/** Of a sentence that goes on for longer, its first characters stand for it. */
const MOST_READ = 500;

/**
 * Takes the sentences of an article apart for weighing. Of an article longer than `MOST_WEIGHED` sentences the
 * first and the opening sentences of paragraphs are weighed, evenly thinned where these are still too many.
 */
export function sketchArticle(article: Article, analyzer: Analyzer): Sketchbook {
  const sentences = sentencesOf(article);
  const bags = thin(sentences.map((sentence, place) => ({ sentence, place }))).map((each) => ({
    ...each,
    counts: count(tellingWords(each.sentence.text.slice(0, MOST_READ), analyzer)),
  }));
  const idf = idfOf(bags.map(({ counts }) => counts));
  return {
    article,
    sketches: bags.map(({ counts, ...each }) => ({
      ...each,
      counts,
      length: [...counts.values()].reduce((sum, times) => sum + times, 0),
      vector: weigh(counts, idf),
    })),
    title: weigh(count(tellingWords(article.title, analyzer)), idf),
  };
}

/** Cosine of two vectors of length 1, from 0 to 1. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}

/** A vector scaled to length 1; one of nothing but zeros stays so. */
function normalize(vector: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return new Map([...vector].map(([word, weight]) => [word, length === 0 ? 0 : weight / length]));
}

function thin<T extends { sentence: Sentence; place: number }>(sentences: readonly T[]): readonly T[] {
  if (sentences.length <= MOST_WEIGHED) return sentences;
  const openings = sentences.filter(({ sentence, place }) => sentence.number === 1 || place < 10);
  const rest = openings.length < MOST_WEIGHED / 10 ? sentences : openings;
  const step = Math.ceil(rest.length / MOST_WEIGHED);
  return rest.filter((_, index) => index < 10 || index % step === 0).slice(0, MOST_WEIGHED);
}

function tellingWords(text: string, analyzer: Analyzer): readonly string[] {
  return analyzer
    .analyze(text)
    .terms.filter((term) => !term.stop)
    .map((term) => term.key);
}

function count(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** idf = ln(1 + n ÷ df) over the article's sentences; a word of the title alone has that of df 1. */
function idfOf(bags: readonly ReadonlyMap<string, number>[]): (word: string) => number {
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + bags.length / (frequency.get(word) ?? 1));
}

function weigh(
  counts: ReadonlyMap<string, number>,
  idf: (word: string) => number,
): ReadonlyMap<string, number> {
  return normalize(new Map([...counts].map(([word, times]) => [word, times * idf(word)])));
}
