import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { DEEPEST_RANK } from '../system.ts';
import type { Hit, Peer } from './peer.ts';

/** natural's `TfIdf`, given words as arrays, so that it neither splits nor drops any. */
export function natural(tokenize: Peer['tokenize']): Peer {
  return {
    name: 'natural',
    tokenize,
    index(sentences) {
      const index = new TfIdf();
      for (const words of sentences) index.addDocument(words.map(keyOf));
      return (question) =>
        index
          .tfidfs(question.map(keyOf))
          .map((score, sentence): Hit => ({ sentence, score }))
          .filter(({ score }) => score !== 0)
          .sort((a, b) => b.score - a.score)
          .slice(0, DEEPEST_RANK);
    },
  };
}

/** Its documents are plain objects, in which `constructor` and `__key` have a meaning of their own. */
function keyOf(word: string): string {
  return `=${word}`;
}
