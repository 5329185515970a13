import MiniSearch from 'minisearch';
import type { Article, Sentence } from '../src/article/article.ts';
import { bare } from '../src/search/quotes/bare.ts';

/** Finds sentences by words, best first. */
export interface Finder {
  readonly system: string;
  readonly find: (words: string) => { readonly sentences: readonly Sentence[]; readonly answered?: boolean };
}

/** What else one might use: the text searched as it is, searched folded, and a search engine over pairs of characters. */
export function findersOf(articles: readonly Article[]): readonly Finder[] {
  const sentences = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.sentences),
  );
  const folded = sentences.map(({ text }) => bare(text));
  const index = new MiniSearch({ fields: ['text'], tokenize: pairsOf, searchOptions: { tokenize: pairsOf } });
  index.addAll(sentences.map(({ text }, id) => ({ id, text })));
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
    {
      system: 'minisearch bigrams',
      find: (words) => ({
        sentences: index
          .search(words)
          .slice(0, 5)
          .flatMap(({ id }) => at(Number(id))),
      }),
    },
  ];
}

/** Pairs of neighbouring Chinese characters, and words of other scripts. */
function pairsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)].flatMap(
    ([run]) => {
      if (!/^\p{Script=Han}/u.test(run) || run.length < 2) return [run];
      return Array.from({ length: run.length - 1 }, (_, start) => run.slice(start, start + 2));
    },
  );
}
