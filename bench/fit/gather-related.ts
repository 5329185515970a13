import type { RelatedTable } from '../../src/search/words/related.ts';
import type { Meanings } from './meanings.ts';
import { createWalker, weave } from './walk-wordnet.ts';

/** How near walks from two stems must be (the cosine between them), and how many words are kept for each. */
const LEAST = 0.05;
const MOST = 12;

/**
 * Which words are spoken of together, without meaning the same (studio, film; wage, labour): see `walk-wordnet.ts`.
 *
 * @param known stems of use
 */
export function gatherRelated(known: ReadonlySet<string>, meanings: Meanings): RelatedTable {
  const walk = createWalker(weave(meanings));
  const stems = [...known].filter((stemmed) => meanings.of.has(stemmed)).sort();
  const walks = stems.map((stemmed) => walk(stemmed));
  // For each node, the walks that come by and how much it counts in them, flat.
  const passing = new Map<number, number[]>();
  for (const [place, one] of walks.entries())
    for (const [k, node] of (one?.nodes ?? []).entries()) {
      const list = passing.get(node);
      if (list === undefined) passing.set(node, [place, one?.counts[k] ?? 0]);
      else list.push(place, one?.counts[k] ?? 0);
    }
  const cosines = new Float64Array(stems.length);
  const rows = walks.flatMap((one, place) => {
    cosines.fill(0);
    for (const [k, node] of (one?.nodes ?? []).entries()) {
      const [own, list] = [one?.counts[k] ?? 0, passing.get(node) ?? []];
      for (let at = 0; at < list.length; at += 2) {
        const other = list[at] ?? 0;
        cosines[other] = (cosines[other] ?? 0) + own * (list[at + 1] ?? 0);
      }
    }
    cosines[place] = 0;
    const near: number[] = [];
    for (let other = 0; other < cosines.length; other++) if ((cosines[other] ?? 0) >= LEAST) near.push(other);
    const nearest = near.sort((a, b) => (cosines[b] ?? 0) - (cosines[a] ?? 0)).slice(0, MOST);
    return nearest.length === 0 ? [] : [[stems[place], ...nearest.map((other) => stems[other])].join(' ')];
  });
  return { rows };
}
