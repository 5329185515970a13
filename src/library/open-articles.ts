import type { ArticleHead } from '../article/article.ts';
import { type Collection, type Base as CollectionBase, collectSegments } from '../search/collection.ts';
import type { Segment } from '../search/index/segment.ts';
import type { Knowledge } from '../search/knowledge.ts';
import type { Analyzer } from '../text/terms.ts';
import type { Wanted } from './library.ts';
import { estimateBytes } from './memory/bytes.ts';
import type { Corpus } from './memory/corpus.ts';
import type { Holding } from './memory/holding.ts';
import { prepareWording } from './memory/prepare.ts';
import type { ArticleEntry } from './store/entries.ts';
import type { Owner } from './store/owner.ts';
import { createStoredOpener } from './stored/open-stored.ts';
import type { TermKeeper } from './terms/term-keeper.ts';
import type { Tools } from './tools.ts';

/** What is to be opened: articles that are known to be there. */
export interface Opening extends Pick<Wanted, 'words' | 'seeking'> {
  /** Of the library; the chosen are the very same list where all are meant. */
  readonly heads: readonly ArticleHead[];
  readonly chosen: readonly ArticleHead[];
  /** Absent where there is the corpus alone. */
  readonly holding?: Holding | undefined;
  readonly owner?: Owner | undefined;
}

export type Open = (opening: Opening) => Promise<Collection>;

interface OpenerOptions {
  readonly keeper: TermKeeper;
  readonly corpus: Corpus;
  readonly analyzer: () => Analyzer | Promise<Analyzer>;
  readonly knowledge: () => Knowledge;
  /** In bytes. */
  readonly largestInMemory: number;
}

/** Opens articles in memory, or where they are too many for that, from the database. */
export function createOpener({ keeper, corpus, analyzer, knowledge, largestInMemory }: OpenerOptions): Open {
  let tools: Promise<Tools> | undefined;
  const getTools = (): Promise<Tools> => {
    tools ??= Promise.resolve(analyzer()).then((made) => ({ analyzer: made, knowledge: knowledge() }));
    return tools;
  };
  const collect = createCollecting();
  const openStored = createStoredOpener(keeper);
  return async ({ heads, chosen, holding, owner, words, seeking }) => {
    const made = await getTools();
    const ids = new Set(chosen.map(({ id }) => id));
    const shared = await corpus.segments(ids);
    const own = holding === undefined ? [] : (await holding.catalogue()).entries;
    const entries = chosen === heads ? own : own.filter(({ id }) => ids.has(id));
    if (owner !== undefined && entries.length > 1 && estimateBytes(entries) > largestInMemory)
      return openStored({ owner, entries: own, chosen, shared, words, seeking, tools: made });
    const key = chosen === heads ? 'all' : keyOf(entries);
    const segments =
      holding === undefined || entries.length === 0 ? NONE : await holding.shelf.segments({ key, entries });
    const collection = collect(segments, shared, { ...made, standings: holding?.remembered()?.standings });
    if (entries.length > 1) holding?.remember(collection);
    if (seeking === 'wording') await prepareWording(collection);
    return collection;
  };
}

const NONE: readonly Segment[] = [];

function keyOf(entries: readonly ArticleEntry[]): string {
  return entries.map(({ id }) => id).join(' ');
}

/** Puts own and shared segments together: the same of the same. */
function createCollecting() {
  const made = new WeakMap<readonly Segment[], WeakMap<readonly Segment[], Collection>>();
  return (own: readonly Segment[], shared: readonly Segment[], base: CollectionBase): Collection => {
    const ofOwn = made.get(own) ?? new WeakMap<readonly Segment[], Collection>();
    made.set(own, ofOwn);
    const collection = ofOwn.get(shared) ?? collectSegments([...own, ...shared], base);
    ofOwn.set(shared, collection);
    return collection;
  };
}
