import type { Collection } from '../../search/collection.ts';
import type { Owner } from '../store/owner.ts';
import type { Store } from '../store/store.ts';
import type { TermKeeper } from '../terms/term-keeper.ts';
import { bytesOfCatalogue, type Catalogue, readCatalogue } from './catalogue.ts';
import type { Corpus } from './corpus.ts';
import { readIndexed } from './read-indexed.ts';
import { createShelf, type Shelf } from './shelf.ts';

/** What is in memory of one library: its catalogue as it is now, and as much of its articles as was asked. */
export interface Holding {
  /** As it is after every change that was acknowledged before the asking. */
  readonly catalogue: () => Promise<Catalogue>;
  readonly shelf: Shelf;
  /** The collection made last, whose wording the next shares as far as it is the same. */
  readonly remember: (collection: Collection) => void;
  readonly remembered: () => Collection | undefined;
  /** The library has changed. */
  readonly markStale: () => void;
  readonly bytes: () => number;
}

interface HoldingParts {
  readonly store: Store;
  readonly keeper: TermKeeper;
  readonly corpus: Corpus;
  readonly owner: Owner;
}

export function createHolding({ store, keeper, corpus, owner }: HoldingParts): Holding {
  const shelf = createShelf((entries) => readIndexed(keeper, owner, entries));
  let current: Catalogue | undefined;
  let reading: Promise<void> | undefined;
  let stale = true;
  let latest: Collection | undefined;

  const read = async (): Promise<void> => {
    // Before the reading: a change that comes while it is read makes it stale again.
    stale = false;
    try {
      current = await readCatalogue(store, owner, corpus.articles);
      shelf.keepOnly(current.entries);
    } catch (error) {
      stale = true;
      throw error;
    } finally {
      reading = undefined;
    }
  };
  const catalogue = async (): Promise<Catalogue> => {
    while (stale || reading !== undefined || current === undefined) {
      reading ??= read();
      await reading;
    }
    return current;
  };
  return {
    catalogue,
    shelf,
    remember: (collection) => {
      latest = collection;
    },
    remembered: () => latest,
    markStale: () => {
      stale = true;
    },
    bytes: () =>
      (current === undefined ? 0 : bytesOfCatalogue(current)) + shelf.bytes() + bytesOfWording(latest),
  };
}

function bytesOfWording(collection: Collection | undefined): number {
  return collection?.standings.reduce((sum, standing) => sum + standing.bytes(), 0) ?? 0;
}
