import type { ArticleEntry } from '../store/entries.ts';
import type { Owner } from '../store/owner.ts';
import { readIndexEntries } from '../terms/read-terms.ts';
import type { TermTransaction } from '../terms/schema.ts';
import type { TermIndex } from '../terms/term-index.ts';
import { TERMS_VERSION } from '../terms/version.ts';
import { createFrequencies, type Frequencies } from './frequencies.ts';

/** What is remembered of a library that is too large for memory, while it does not change. */
export interface Outline {
  /** By the number under which its sentences are in the index. */
  readonly byNumber: ReadonlyMap<number, Outlined>;
  readonly articles: number;
  readonly sentences: number;
  /** Units of all sentences; characters of their bare text. */
  readonly units: number;
  readonly letters: number;
  readonly frequencies: Frequencies;
  /** Ids of the articles that are not in the index as this program puts them there: `catchUp` will number them anew. */
  readonly lacking: ReadonlySet<string>;
}

export interface Outlined {
  readonly id: string;
  /** In the order of the library. */
  readonly place: number;
  readonly sentences: number;
}

export async function readOutline(
  transaction: TermTransaction,
  {
    owner,
    entries,
    index,
  }: { readonly owner: Owner; readonly entries: readonly ArticleEntry[]; readonly index: TermIndex },
): Promise<Outline> {
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  const lacking = new Map(entries.map(({ id, version }) => [id, version]));
  const byNumber = new Map<number, Outlined>();
  let [sentences, units, letters] = [0, 0, 0];
  for (const entry of await readIndexEntries(transaction, owner)) {
    const place = places.get(entry.id);
    sentences += entry.sentences;
    units += entry.units;
    letters += entry.letters;
    if (entry.terms === TERMS_VERSION && entry.version === lacking.get(entry.id)) lacking.delete(entry.id);
    if (place !== undefined) byNumber.set(entry.number, { id: entry.id, place, sentences: entry.sentences });
  }
  return {
    byNumber,
    articles: byNumber.size,
    sentences,
    units,
    letters,
    frequencies: createFrequencies(index, owner),
    lacking: new Set(lacking.keys()),
  };
}
