import createEngine from 'wink-bm25-text-search';
import { DEEPEST_RANK } from '../system.ts';
import type { Peer } from './peer.ts';

/** It refuses to search fewer documents. */
const FEWEST = 3;
/** A token of documents that fill up to that number; private use, so that no question holds it. */
const FILLER = '\ue000';

/** wink-bm25-text-search with its own parameters. */
export function wink(tokenize: Peer['tokenize']): Peer {
  return {
    name: 'wink-bm25-text-search',
    tokenize,
    index(sentences) {
      const engine = createEngine();
      engine.defineConfig({ fldWeights: { text: 1 } });
      engine.definePrepTasks([(text) => text.split(' ').filter((token) => token !== '')]);
      for (const [id, tokens] of sentences.entries()) engine.addDoc({ text: tokens.join(' ') }, id);
      for (let id = sentences.length; id < FEWEST; id++) engine.addDoc({ text: FILLER }, id);
      engine.consolidate();
      return (question) =>
        engine
          .search(question.join(' '), DEEPEST_RANK)
          .map(([id, score]) => ({ sentence: Number(id), score }));
    },
  };
}
