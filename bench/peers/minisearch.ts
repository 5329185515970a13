import MiniSearch from 'minisearch';
import { DEEPEST_RANK } from '../system.ts';
import type { Peer } from './peer.ts';

/** MiniSearch as it comes: BM25+, any of the tokens, no prefix or fuzzy matching. */
export function minisearch(name: string, tokenize: Peer['tokenize']): Peer {
  return {
    name,
    tokenize,
    index(sentences) {
      // Tokens are made outside; a blank parts them here, and no token holds one.
      const split = (text: string) => text.split(' ').filter((token) => token !== '');
      const index = new MiniSearch({ fields: ['text'], tokenize: split, processTerm: (term) => term });
      index.addAll(sentences.map((tokens, id) => ({ id, text: tokens.join(' ') })));
      return (question) =>
        index
          .search(question.join(' '))
          .slice(0, DEEPEST_RANK)
          .map(({ id, score }) => ({ sentence: Number(id), score }));
    },
  };
}
