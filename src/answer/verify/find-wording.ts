import type { Article } from '../../article/article.ts';
import type { Collection } from '../../search/collection.ts';
import { splitAtElisions } from './elisions.ts';
import { findOccurrences, type Occurrence } from './occurrences.ts';
import { listStandings, standAt } from './standing.ts';
import type { Absent, Difference, Exact, Same } from './verdict.ts';

/** The parts of a quotation, in the order of the article. */
type Chain = readonly Occurrence[];

/**
 * Looks for a quotation that is there, letter for letter or but for differences of form. Where it leaves something out,
 * each part must stand there, in order, in the same article; else it is told what stands in the way.
 */
export function findWording(
  quotation: string,
  collection: Collection,
): Exact | Same | Absent['parts'] | undefined {
  const whole = findOccurrences(quotation, collection).map((one): Chain => [one]);
  const parts = splitAtElisions(quotation);
  if (parts.length < 2) return judge(whole);
  const asWritten = whole.filter((chain) => differencesOf(chain).length === 0);
  if (asWritten.length > 0) return judge(asWritten);
  const found = parts.map((part) => findOccurrences(part, collection));
  if (found.some((places) => places.length === 0)) return judge(whole);
  const articles = [...new Set(found[0]?.map(({ article }) => article))].filter((article) =>
    found.every((places) => places.some((place) => place.article === article)),
  );
  const chains = articles.flatMap((article) => chainIn(article, found) ?? []);
  if (chains.length > 0) return judge(chains.map(({ chain }) => chain));
  return articles.length > 0 ? 'out-of-order' : 'apart';
}

/** The parts in order in one article, in the shortest stretch of it. */
function chainIn(
  article: Article,
  found: readonly (readonly Occurrence[])[],
): { readonly chain: Chain } | undefined {
  const here = found.map((places) => places.filter((place) => place.article === article));
  let best: Chain | undefined;
  for (const first of here[0] ?? []) {
    const chain: Occurrence[] = [first];
    for (const places of here.slice(1)) {
      const next = places.find(({ span }) => span.start >= (chain.at(-1)?.span.end ?? 0));
      if (next === undefined) break;
      chain.push(next);
    }
    if (chain.length === here.length && (best === undefined || lengthOf(chain) < lengthOf(best)))
      best = chain;
  }
  return best && { chain: best };
}

function lengthOf(chain: Chain): number {
  return (chain.at(-1)?.span.end ?? 0) - (chain[0]?.span.start ?? 0);
}

/** The places with the fewest differences. */
function judge(chains: readonly Chain[]): Exact | Same | undefined {
  if (chains.length === 0) return undefined;
  const told = chains.map((chain) => ({ chain, but: differencesOf(chain) }));
  const fewest = Math.min(...told.map(({ but }) => but.length));
  const best = told.filter(({ but }) => but.length === fewest);
  const standings = listStandings(best.map(({ chain }) => placeOf(chain)));
  const [first] = best;
  return first === undefined || fewest === 0
    ? { kind: 'exact', ...standings }
    : { kind: 'same', but: first.but, ...standings };
}

function placeOf(chain: Chain) {
  const article = chain[0]?.article;
  return (
    article &&
    standAt(
      article,
      chain.map(({ span }) => span),
    )
  );
}

function differencesOf(chain: Chain): readonly Difference[] {
  return [...new Set(chain.flatMap(({ but }) => but))];
}
