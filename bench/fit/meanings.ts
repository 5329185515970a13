import { stem } from '../../src/text/stem.ts';
import { readSenses, readSynsets, type Sense, type Synset } from './read-wordnet.ts';

/** WordNet by stems: what each can mean, and how likely it means it. */
export interface Meanings {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** By synset and lemma, as `readSenses` has them. */
  readonly senses: ReadonlyMap<string, Sense>;
  /** Stem → key of a synset → share of the uses of all words of that stem; shares add up to 1. */
  readonly of: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const WORD = /^[a-z]{3,}$/;

/** A meaning counts as often as people found it, and the `n`th of its word `1 / n` more, for words that they did not find. */
export function readMeanings(): Meanings {
  const [synsets, senses] = [readSynsets(), readSenses()];
  const uses = new Map<string, Map<string, number>>();
  for (const [key, { words }] of synsets)
    for (const word of words.map((one) => one.toLowerCase())) {
      const sense = senses.get(`${key} ${word}`);
      if (sense === undefined || !WORD.test(word)) continue;
      const stemmed = stem(word);
      const own = uses.get(stemmed) ?? new Map<string, number>();
      own.set(key, (own.get(key) ?? 0) + sense.count + 1 / sense.number);
      uses.set(stemmed, own);
    }
  return { synsets, senses, of: new Map([...uses].map(([stemmed, own]) => [stemmed, toShares(own)])) };
}

function toShares(uses: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = [...uses.values()].reduce((total, one) => total + one, 0);
  return new Map([...uses].map(([key, count]) => [key, count / all]));
}
