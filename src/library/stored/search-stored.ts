import { gatherPostings } from '../../search/gathered.ts';
import { chooseSentences } from '../../search/hearing.ts';
import type { PackedProfiles } from '../../search/index/packed-profiles.ts';
import type { Segment } from '../../search/index/segment.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Probe } from '../../search/question/probe.ts';
import { heedPhrase } from '../../search/search.ts';
import type { Owner } from '../store/owner.ts';
import { readProfiles } from '../terms/read-terms.ts';
import type { TermTransaction } from '../terms/schema.ts';
import type { TermIndex } from '../terms/term-index.ts';
import { bestArticles, termsOfProbe, totalsOf, worthOf } from './find-answering.ts';
import {
  articlesNear,
  articlesWithAll,
  rarestCertain,
  type WordingTerms,
  worthOfWording,
} from './find-wording.ts';
import type { Counted } from './frequencies.ts';
import type { Outline, Outlined } from './outline.ts';
import { scoreSentences } from './read-postings.ts';
import { scanProfiles } from './scan-profiles.ts';

export interface Searching {
  readonly transaction: TermTransaction;
  readonly index: TermIndex;
  readonly owner: Owner;
  /** By its numbers it knows the articles that are asked alone. */
  readonly outline: Outline;
  /** Of the corpus: they take part in the choice, and in the counts. */
  readonly shared: readonly Segment[];
}

/** What was found: ids of own articles, those that cannot be looked into with the best first, and the counts that were read for it. */
export interface FoundStored {
  readonly ids: readonly string[];
  readonly counted: Counted;
}

/**
 * The articles that a question's candidates are of. A first look at the rarest terms says which articles to look
 * into; what is kept of these says the rest, by the very choice that is made in memory.
 */
export async function findAnswering(
  searching: Searching,
  { asked, knowledge }: { readonly asked: Probe; readonly knowledge: Knowledge },
): Promise<FoundStored> {
  const { transaction, owner, outline, shared } = searching;
  const counted = await outline.frequencies.of(transaction, termsOfProbe(asked).all);
  const totals = totalsOf(asked, { outline, counted, shared });
  const probe = heedPhrase(asked, totals, knowledge);
  const scores = await scoreSentences(transaction, searching, { worth: worthOf(probe, totals), counted });
  const looked = bestArticles(scores, outline);
  const profiles = await readProfiles(
    transaction,
    owner,
    looked.map(({ id }) => id),
  );
  const known = looked.filter(({ id }) => profiles.has(id)).sort((a, b) => a.place - b.place);
  const blocks = [
    scanProfiles(
      probe,
      known.flatMap(({ id }): readonly PackedProfiles[] => {
        const one = profiles.get(id);
        return one === undefined ? [] : [one.profiles];
      }),
    ),
    ...blocksAfter(probe, shared, known.length),
  ];
  const candidates = chooseSentences(probe, { ...totals, blocks });
  const chosen = new Set(candidates.flatMap(({ article }) => known[article]?.id ?? []));
  // What an earlier program kept cannot be looked into: it has to be opened, and worked out then.
  const unknown = looked.filter(({ id }) => !profiles.has(id));
  return { ids: [...chosen, ...unknown.map(({ id }) => id)], counted };
}

/** What the shared articles' postings say, their places after those of the own. */
export function blocksAfter(probe: Probe, shared: readonly Segment[], first: number) {
  return gatherPostings(probe, shared).blocks.map((block) => ({
    ...block,
    places: Int32Array.from(block.places, (place) => first + place),
  }));
}

/** The articles that may hold a wording, or what is near to it. */
export async function findWording(
  { transaction, index, owner, outline }: Searching,
  wording: WordingTerms,
): Promise<FoundStored> {
  const counted = await outline.frequencies.of(transaction, [...wording.all, ...wording.certain]);
  const certain = rarestCertain(wording, counted);
  const mayHold = certain.length > 0 && certain.every((term) => (counted.get(term) ?? 0) > 0);
  const holding = mayHold ? articlesWithAll(await index.find(transaction, owner, certain), outline) : [];
  const worth = worthOfWording(wording, counted, outline.sentences);
  const near = articlesNear(await scoreSentences(transaction, { index, owner }, { worth, counted }), outline);
  const found: readonly Outlined[] = [...holding, ...near];
  return { ids: found.map(({ id }) => id), counted };
}
