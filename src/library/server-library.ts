import type { Article, ArticleHead } from '../article/article.ts';
import { UserError } from '../errors.ts';
import type { Knowledge } from '../search/knowledge.ts';
import type { Analyzer } from '../text/terms.ts';
import { openCited } from './cited.ts';
import { judgeEarlierTexts } from './earlier.ts';
import { findArticle } from './find-article.ts';
import type { Library, Place } from './library.ts';
import { createCorpus } from './memory/corpus.ts';
import { createHolding, type Holding } from './memory/holding.ts';
import { createHoldings } from './memory/holdings.ts';
import { createOpener } from './open-articles.ts';
import { ownerOf } from './store/owner.ts';
import type { Store } from './store/store.ts';
import type { TermKeeper } from './terms/term-keeper.ts';
import { openVersions } from './versions.ts';

export interface ServerLibraryOptions {
  /** Opened with the hooks of `keeper`. */
  readonly store: Store;
  readonly keeper: TermKeeper;
  /** In every library, unless it hides them. */
  readonly corpus: readonly Article[];
  /** Called when first needed: both take their time. */
  readonly analyzer: () => Analyzer | Promise<Analyzer>;
  readonly knowledge: () => Knowledge;
  /** Bytes that all libraries may take together. */
  readonly indexMemory: number;
  /** Libraries that would take more bytes are answered from the database. By default half of `indexMemory`. */
  readonly largestInMemory?: number;
}

/** A library that also tells what it holds. */
export interface ServerLibrary extends Library {
  /** Bytes held of all libraries, as near as can be reckoned. */
  readonly bytesHeld: () => number;
  /** Listens to changes no more. */
  readonly close: () => void;
}

/** A library that would take more than this share of the memory is answered from the database. */
const LARGEST_SHARE = 0.5;

/**
 * The libraries of all servers and persons: what they brought, and the corpus.
 *
 * @example
 * const packer = createPacker({ analyzer });
 * const keeper = createTermKeeper(packer);
 * const store = await openStore(config.database, { hooks: keeper.hooks });
 * const library = createServerLibrary({ store, keeper, corpus, analyzer, knowledge, indexMemory });
 */
export function createServerLibrary(options: ServerLibraryOptions): ServerLibrary {
  const { store, keeper, indexMemory } = options;
  const corpus = createCorpus(options.corpus, keeper.packer);
  const holdings = createHoldings({
    budget: indexMemory,
    create: (owner) => createHolding({ store, keeper, corpus, owner }),
    besides: corpus.bytes,
  });
  const open = createOpener({
    ...options,
    corpus,
    largestInMemory: options.largestInMemory ?? indexMemory * LARGEST_SHARE,
  });
  const stop = store.subscribe((change) =>
    holdings.markStale(change.kind === 'everything' ? undefined : change.owner),
  );

  const withHeads = async <T>(
    place: Place,
    work: (heads: readonly ArticleHead[], holding?: Holding) => Promise<T>,
  ): Promise<T> => {
    const owner = ownerOf(place);
    if (owner === undefined) return work(corpus.articles);
    return holdings.use(owner, async (holding) => work((await holding.catalogue()).heads, holding));
  };
  const asked = (place: Place) =>
    withHeads(place, async (heads, holding) => chosenOf(heads, await chosenIn(place, holding)));
  return {
    articles: (place) => withHeads(place, async (heads) => heads),
    asked,
    hidden: (place) =>
      withHeads(place, async (_, holding) => {
        const { hidden } = (await holding?.catalogue()) ?? {};
        return corpus.articles.filter(({ id }) => hidden?.has(id) === true);
      }),
    open: (place, wanted = {}) =>
      withHeads(place, async (heads, holding) => {
        if (heads.length === 0) throw new UserError('corpus-empty');
        const { article, everything = false, words, seeking } = wanted;
        const all = everything ? heads : chosenOf(heads, await chosenIn(place, holding));
        const chosen = article === undefined || everything ? all : [findArticle<ArticleHead>(heads, article)];
        return open({ heads, chosen, holding, owner: ownerOf(place), words, seeking });
      }),
    cited: (place, mark) =>
      withHeads(place, (heads, holding) =>
        openCited(mark, { heads, store, packer: keeper.packer, owner: ownerOf(place), holding, open }),
      ),
    versions: (place, wanted) =>
      withHeads(place, (heads, holding) =>
        openVersions(wanted, { heads, store, packer: keeper.packer, owner: ownerOf(place), holding, open }),
      ),
    earlier: (place, { article, sought }) =>
      withHeads(place, async (heads, holding) => {
        const { entries = [] } = (await holding?.catalogue()) ?? {};
        const named = article === undefined ? undefined : findArticle<ArticleHead>(heads, article).id;
        const asked = named === undefined ? entries : entries.filter(({ id }) => id === named);
        const citing = { heads, store, packer: keeper.packer, owner: ownerOf(place), holding, open };
        return judgeEarlierTexts(sought, asked, citing);
      }),
    bytesHeld: holdings.bytes,
    close: stop,
  };
}

/** What the channel, or the one that a thread belongs to, is about. */
async function chosenIn(place: Place, holding: Holding | undefined): Promise<readonly string[]> {
  if (holding === undefined) return [];
  const catalogue = await holding.catalogue();
  for (const channel of [place.channel, place.parent]) {
    const chosen = channel === undefined ? [] : await catalogue.chosenIn(channel);
    if (chosen.length > 0) return chosen;
  }
  return [];
}

/** Those chosen that are there; all, as the same list, where none is. */
function chosenOf(heads: readonly ArticleHead[], ids: readonly string[]): readonly ArticleHead[] {
  const found = ids.length === 0 ? [] : heads.filter(({ id }) => ids.includes(id));
  return found.length > 0 && found.length < heads.length ? found : heads;
}
