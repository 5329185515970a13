import type { AntonymTable } from '../../src/search/words/antonyms.ts';
import { stem } from '../../src/text/stem.ts';
import type { Meanings } from './meanings.ts';

/** WordNet's pointer from a word to one that says the contrary (wninput(5WN)). */
const ANTONYM = '!';
const WORD = /^[a-z]{3,}$/;

/**
 * Which English words say the contrary of each other, as WordNet has it: words alone, not those of like meaning.
 *
 * @param known stems of use
 */
export function gatherAntonyms(
  known: ReadonlySet<string>,
  { synsets }: Pick<Meanings, 'synsets'>,
): AntonymTable {
  const pairs = new Set<string>();
  for (const { words, pointers } of synsets.values()) {
    for (const { symbol, to, source, target } of pointers) {
      if (symbol !== ANTONYM) continue;
      const both = [words[source - 1], synsets.get(to)?.words[target - 1]].map(
        (word) => word?.toLowerCase() ?? '',
      );
      const [one = '', other = ''] = both.map(stem).sort();
      if (!both.every((word) => WORD.test(word)) || one === other) continue;
      if (known.has(one) && known.has(other)) pairs.add(`${one} ${other}`);
    }
  }
  return { pairs: [...pairs].sort() };
}
