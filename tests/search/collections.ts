import type { Article } from '../../src/article/article.ts';
import { type Collection, createCollection } from '../../src/search/collection.ts';
import type { Seat } from '../../src/search/hearing.ts';
import { loadKnowledge } from '../../src/search/knowledge.ts';
import type { RankedSentence } from '../../src/search/rank.ts';
import { hearQuestion, rankSentences } from '../../src/search/search.ts';
import { fold } from '../../src/text/fold.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { type Analyzer, createAnalyzer } from '../../src/text/terms.ts';
import { makeArticle } from '../reply/articles.ts';

export const analyzer: Analyzer = createAnalyzer(createSegmenter());
/** Read once: it takes longer than indexing a small article. */
export const knowledge = loadKnowledge();

/** An article of one paragraph or several, under a title. */
export function articleOf(title: string, ...paragraphs: readonly (readonly string[])[]): Article {
  return makeArticle(paragraphs, { id: title || 'untitled', title });
}

export function collect(...articles: readonly Article[]): Collection {
  return createCollection(articles, analyzer, knowledge);
}

/**
 * The first sentence of an article as a question is held against it; the others are its neighbours.
 *
 * @throws where the question finds nothing in it: a measure of nothing would be 0, as that of what is well told
 */
export function seatFirst(question: string, sentences: readonly string[], title = ''): Seat {
  const [seat] = hearQuestion(question, collect(articleOf(title, sentences))).seats;
  if (seat?.index !== 0) throw new Error(`“${question}” does not find the first sentence`);
  return seat;
}

/** The sentences of a collection by their score for a question. */
export function rank(question: string, collection: Collection): readonly RankedSentence[] {
  return rankSentences(hearQuestion(question, collection), collection);
}

/** Takes what stands between blanks for a word, as it is, none of them a stop word: for tests that count words. */
export const wordAnalyzer: Analyzer = {
  analyze(text) {
    const words = [...text.matchAll(/\S+/g)].map((match) => ({
      key: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
    return {
      text,
      folded: fold(text),
      terms: words.map((word) => ({ ...word, kind: 'latin', tag: '', stop: false })),
      units: words.map((word, term) => ({ ...word, term })),
    };
  },
};
