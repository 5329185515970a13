import type { ArticleHead } from '../../article/article.ts';
import type { Collection } from '../../search/collection.ts';
import type { Segment } from '../../search/index/segment.ts';
import { groupStands, type Standing } from '../../search/index/standing.ts';
import { readProbe } from '../../search/search.ts';
import { createPace } from '../indexing/pace.ts';
import type { Wanted } from '../library.ts';
import { openWith } from '../memory/read-indexed.ts';
import type { ArticleEntry } from '../store/entries.ts';
import type { Owner } from '../store/owner.ts';
import { selectEntries, storedOf } from '../store/rows.ts';
import { readTogether } from '../store/transact.ts';
import { versioned } from '../store/versioned.ts';
import { readProfiles } from '../terms/read-terms.ts';
import { withTerms } from '../terms/schema.ts';
import type { TermKeeper } from '../terms/term-keeper.ts';
import { termIndexOf } from '../terms/write-terms.ts';
import type { Tools } from '../tools.ts';
import { termsOfWording } from './find-wording.ts';
import type { Counted } from './frequencies.ts';
import { newestOnes } from './newest-ones.ts';
import { type Outline, readOutline } from './outline.ts';
import { reach } from './reach.ts';
import { findAnswering, findWording } from './search-stored.ts';
import { collectStored } from './stored-collection.ts';

export interface StoredOpening extends Pick<Wanted, 'words' | 'seeking'> {
  readonly owner: Owner;
  /** All own articles of the library; the same list while it does not change. */
  readonly entries: readonly ArticleEntry[];
  /** The articles asked, own and shared. */
  readonly chosen: readonly ArticleHead[];
  readonly shared: readonly Segment[];
  readonly tools: Tools;
}

/** Opens of a library that is too large for memory what one question needs. */
export function createStoredOpener(keeper: TermKeeper): (opening: StoredOpening) => Promise<Collection> {
  const outlines = new WeakMap<readonly ArticleEntry[], Outline>();
  const standings = new WeakMap<readonly Segment[], readonly Standing[]>();
  return async ({ owner, entries, chosen, shared, words, seeking, tools }) => {
    const { reading: db } = keeper.backend();
    const index = termIndexOf(db);
    const asked = new Set(chosen.map(({ id }) => id));
    const probe = words === undefined || seeking === 'wording' ? undefined : readProbe(words, tools);
    const wording =
      words === undefined || seeking === 'answer' ? undefined : termsOfWording(words, tools.analyzer);
    const read = await readTogether(db, async (plain) => {
      const transaction = withTerms(plain);
      const outline = outlines.get(entries) ?? (await readOutline(transaction, { owner, entries, index }));
      if (outline.lacking.size === 0) outlines.set(entries, outline);
      const searching = { transaction, index, owner, shared, outline: askedOf(outline, asked) };
      const answering =
        probe && (await findAnswering(searching, { asked: probe, knowledge: tools.knowledge }));
      const holding = wording && (await findWording(searching, wording));
      const found = [...(answering?.ids ?? []), ...(holding?.ids ?? [])];
      const newest = newestOnes(chosen, entries, words);
      const reaching = { outline, entries, asked, opened: newest };
      // Where nothing is looked for, nothing can be missed.
      const reached = words === undefined ? { ids: found, unread: 0 } : reach(found, reaching);
      const ids = [...new Set([...reached.ids, ...newest])];
      const rows = await selectEntries(plain, owner)
        .select('current.text')
        .where('article.id', 'in', ids)
        .execute();
      const counted: Counted = new Map([...(answering?.counted ?? []), ...(holding?.counted ?? [])]);
      const profiles = await readProfiles(transaction, owner, ids);
      return { outline, counted, rows, profiles, unread: reached.unread };
    });
    const places = new Map(entries.map(({ id }, place) => [id, place]));
    const rows = read.rows.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
    const found = [];
    const pace = createPace();
    for (const row of rows) {
      const known = read.profiles.get(row.id);
      const usable = known?.version === row.version ? known.profiles : undefined;
      found.push(await openWith(await versioned(storedOf(row), pace), usable, keeper.packer));
      await pace.breathe();
    }
    const sharedStandings = standings.get(shared) ?? groupStands(shared);
    standings.set(shared, sharedStandings);
    const languages = [...new Set(chosen.map(({ language }) => language))];
    return collectStored({ ...read, found, shared, sharedStandings, languages, tools });
  };
}

/** The same counts, and of the articles those that are asked. */
function askedOf(outline: Outline, asked: ReadonlySet<string>): Outline {
  const byNumber = new Map([...outline.byNumber].filter(([, { id }]) => asked.has(id)));
  return byNumber.size === outline.byNumber.size ? outline : { ...outline, byNumber };
}
