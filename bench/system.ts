import type { Article } from '../src/article/article.ts';

/** Places beyond this count as not found. */
export const DEEPEST_RANK = 10;

/** Something that finds sentences for questions. */
export interface System {
  /** As in tables and JSON: `yuanwen`, or the package's name. */
  readonly name: string;
  /** Indexes articles. Their sentences are numbered throughout, in reading order, from 0. */
  readonly open: (articles: readonly Article[]) => (question: string) => Reply;
}

/** What a system says to a question. What is to be timed happens before it is returned; the functions are looked at after. */
export interface Reply {
  /** Sentence numbers, best first. */
  readonly ranking: () => readonly number[];
  /** How sure it is that the question is answered at all: higher is surer, in any unit. */
  readonly score: number;
  /** What only Yuanwen has: a decision, a passage and a span. */
  readonly shown?: () => Shown;
}

/** What the asker gets to see. */
export interface Shown {
  /** Whether it is given as an answer. */
  readonly found: boolean;
  /** The number of the passage's first sentence, and how many there are. 0 where there is none. */
  readonly first: number;
  readonly sentences: number;
  readonly passage: string;
  /** Whether the question asks for a kind of thing that can be pointed out (a person, place, time, number, name). */
  readonly asksForSpan: boolean;
  /** The words set in bold. */
  readonly span?: string;
}

export function sentencesOf(articles: readonly Article[]) {
  return articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
}
