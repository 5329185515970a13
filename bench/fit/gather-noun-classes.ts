import type { NounClassTable } from '../../src/search/words/noun-classes.ts';
import type { Meanings } from './meanings.ts';
import type { Synset } from './read-wordnet.ts';

/** The files of nouns in WordNet: lexnames(5WN). The first has the nouns at the top (animal, person), which the others are under. */
const FIRST = 3;
const LAST = 28;
/** A meaning or a class with a smaller share of a word's uses is not meant without being said. */
const LEAST_SHARE = 0.12;
const MOST_CLASSES = 3;

/** Which classes of things the stems of use are nouns for: see `NounClassTable`. */
export function gatherNounClasses(known: ReadonlySet<string>, { synsets, of }: Meanings): NounClassTable {
  const stems = new Map<string, string[]>();
  for (const stemmed of [...known].sort()) {
    const shares = new Map<number, number>();
    for (const [key, share] of of.get(stemmed) ?? []) {
      const file = classOf(synsets.get(key), synsets);
      if (file < FIRST || file > LAST || share < LEAST_SHARE) continue;
      shares.set(file, (shares.get(file) ?? 0) + share);
    }
    const code = [...shares]
      .sort(([a, most], [b, more]) => more - most || a - b)
      .slice(0, MOST_CLASSES)
      .map(([file, share]) => `${letterOf(file)}${Math.min(9, Math.round(share * 9))}`)
      .join('');
    if (code !== '') stems.set(code, [...(stems.get(code) ?? []), stemmed]);
  }
  return Object.fromEntries(
    [...stems].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, list]) => [code, list.join(' ')]),
  );
}

/** A noun at the top is of the class that most of those right under it are of. */
function classOf(synset: Synset | undefined, synsets: Meanings['synsets']): number {
  if (synset?.file !== FIRST) return synset?.file ?? 0;
  const under = synset.pointers
    .filter(({ symbol }) => symbol === '~')
    .map(({ to }) => synsets.get(to)?.file ?? 0)
    .filter((file) => file > FIRST);
  const counts = new Map<number, number>();
  for (const file of under) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, more]) => more - most || a - b)[0]?.[0] ?? FIRST;
}

function letterOf(file: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + file - FIRST);
}
