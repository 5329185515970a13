import type { Article } from '../../article/article.ts';
import { type IndexedArticle, openArticle } from '../../search/index/indexed-article.ts';
import type { PackedProfiles } from '../../search/index/packed-profiles.ts';
import { createPace } from '../indexing/pace.ts';
import type { Packer } from '../indexing/packer.ts';
import type { Owner } from '../store/owner.ts';
import { selectEntries, storedOf } from '../store/rows.ts';
import { readTogether } from '../store/transact.ts';
import { versioned } from '../store/versioned.ts';
import { readProfiles } from '../terms/read-terms.ts';
import { withTerms } from '../terms/schema.ts';
import type { TermKeeper } from '../terms/term-keeper.ts';

/** What is read at once: the drivers take no breath in between. */
const BATCH_ARTICLES = 50;
const BATCH_CHARACTERS = 200_000;

/**
 * Articles of a library ready to be searched, by id, as they are now; those that went are not among them. What was
 * worked out when they came is used as it is.
 */
export async function readIndexed(
  keeper: TermKeeper,
  owner: Owner,
  wanted: readonly { readonly id: string; readonly characters: number }[],
): Promise<ReadonlyMap<string, IndexedArticle>> {
  const found = new Map<string, IndexedArticle>();
  const pace = createPace();
  for (const ids of batchesOf(wanted)) {
    const read = await readTogether(keeper.backend().reading, async (transaction) => {
      const rows = await selectEntries(transaction, owner)
        .select('current.text')
        .where('article.id', 'in', ids)
        .execute();
      return { stored: rows.map(storedOf), profiles: await readProfiles(withTerms(transaction), owner, ids) };
    });
    for (const stored of read.stored) {
      await pace.breathe();
      const article = await versioned(stored, pace);
      const known = read.profiles.get(stored.id);
      const usable = known?.version === stored.version ? known.profiles : undefined;
      found.set(stored.id, await openWith(article, usable, keeper.packer));
    }
  }
  return found;
}

/** @param profiles what was worked out of just this text, where that was kept */
export async function openWith(
  article: Article,
  profiles: PackedProfiles | undefined,
  packer: Packer,
): Promise<IndexedArticle> {
  if (profiles !== undefined) {
    try {
      return openArticle(article, profiles);
    } catch (error) {
      // Made of the same text, which this program parts into other sentences.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return openArticle(article, await packer.pack(article));
}

function batchesOf(
  wanted: readonly { readonly id: string; readonly characters: number }[],
): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let room = 0;
  for (const { id, characters } of wanted) {
    room -= characters;
    const batch = batches.at(-1);
    if (batch !== undefined && batch.length < BATCH_ARTICLES && room >= 0) batch.push(id);
    else {
      batches.push([id]);
      room = BATCH_CHARACTERS - characters;
    }
  }
  return batches;
}
