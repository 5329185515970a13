import type { ArticleHead } from '../../article/article.ts';
import type { ArticleEntry } from '../store/entries.ts';
import type { Owner } from '../store/owner.ts';
import type { Store } from '../store/store.ts';

/** What is known of a library without its texts, as it was at one moment. */
export interface Catalogue {
  readonly entries: readonly ArticleEntry[];
  /** Ids of the corpus. */
  readonly hidden: ReadonlySet<string>;
  /** Own articles, oldest first, then those of the corpus that are not hidden. */
  readonly heads: readonly ArticleHead[];
  /** What a channel is about. */
  readonly chosenIn: (channel: string) => Promise<readonly string[]>;
}

/** A head and its place in the list. */
const ENTRY_BYTES = 700;
const CATALOGUE_BYTES = 600;

export async function readCatalogue(
  store: Store,
  owner: Owner,
  corpus: readonly ArticleHead[],
): Promise<Catalogue> {
  const [entries, hidden] = await Promise.all([store.list(owner), store.hiddenCorpusArticles(owner)]);
  const choices = new Map<string, Promise<readonly string[]>>();
  return {
    entries,
    hidden: new Set(hidden),
    heads:
      entries.length === 0 && hidden.length === 0
        ? corpus
        : [...entries.map(headOf), ...corpus.filter(({ id }) => !hidden.includes(id))],
    chosenIn: (channel) => {
      const known = choices.get(channel);
      if (known !== undefined) return known;
      const reading = store.channelArticles(owner, channel);
      choices.set(channel, reading);
      reading.catch(() => choices.delete(channel));
      return reading;
    },
  };
}

export function bytesOfCatalogue({ entries }: Catalogue): number {
  return CATALOGUE_BYTES + entries.length * ENTRY_BYTES;
}

function headOf(entry: ArticleEntry): ArticleHead {
  return { ...entry, version: String(entry.version) };
}
