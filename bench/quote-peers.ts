import type { Article, Sentence } from '../src/article/article.ts';
import { bare } from '../src/search/quotes/bare.ts';
import type { Analyzer } from '../src/text/terms.ts';
import { systemsBy } from './answers/systems.ts';
import { sentencesOf } from './system.ts';

/** Finds sentences by words, best first. */
export interface Finder {
  readonly system: string;
  readonly find: (words: string) => { readonly sentences: readonly Sentence[]; readonly answered?: boolean };
}

/** As many as are looked at. */
const FIRST = 5;

/**
 * What else one might use: the text searched as it is, searched folded, and the packages that `bench:answers` compares, which get
 * the remembered words as a question.
 */
export function findersOf(articles: readonly Article[], analyzer: Analyzer): readonly Finder[] {
  const sentences = sentencesOf(articles);
  const folded = sentences.map(({ text }) => bare(text));
  const at = (id: number): readonly Sentence[] => sentences.slice(id, id + 1);
  return [
    {
      system: 'exact substring',
      find: (words) => ({ sentences: sentences.filter(({ text }) => text.includes(words)) }),
    },
    {
      system: 'folded substring',
      find: (words) => {
        const query = bare(words);
        return { sentences: folded.flatMap((text, id) => (text.includes(query) ? at(id) : [])) };
      },
    },
    ...[...systemsBy(analyzer)]
      .filter(([name]) => name !== 'yuanwen')
      .map(([system, create]): Finder => {
        const ask = create().open(articles);
        return { system, find: (words) => ({ sentences: ask(words).ranking().slice(0, FIRST).flatMap(at) }) };
      }),
  ];
}
