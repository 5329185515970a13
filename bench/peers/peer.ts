import type { System } from '../system.ts';
import { sentencesOf } from '../system.ts';

/** A found sentence; higher scores are better. */
export interface Hit {
  readonly sentence: number;
  readonly score: number;
}

/** A package that ranks lists of tokens. */
export interface Peer {
  readonly name: string;
  /** Turns a text into tokens, the same way for sentences and questions. */
  readonly tokenize: (text: string) => string[];
  /** @returns the best sentences for a question's tokens, best first */
  readonly index: (sentences: readonly string[][]) => (question: string[]) => readonly Hit[];
}

/** A peer as a system: every sentence a document, and the best one's score its certainty. */
export function systemOf({ name, tokenize, index }: Peer): System {
  return {
    name,
    open(articles) {
      const search = index(sentencesOf(articles).map(({ text }) => tokenize(text)));
      return (question) => {
        const hits = search(tokenize(question));
        return { score: hits[0]?.score ?? 0, ranking: () => hits.map(({ sentence }) => sentence) };
      };
    },
  };
}
