import type { Collection } from '../search/collection.ts';
import { bare } from '../search/quotes/bare.ts';
import { type Citing, openEarlier } from './cited.ts';
import { createPace, type Pace } from './indexing/pace.ts';
import type { Sought } from './library.ts';
import type { ArticleEntry, StoredArticle } from './store/entries.ts';
import type { Owner } from './store/owner.ts';

/** Characters of earlier texts that are looked through, in UTF-16 code units: those of the articles changed last come first. */
const CHARACTERS = 2_000_000;
/** Texts that hold some words and are judged for them. */
const MOST = 3;

/**
 * Judges earlier texts for each of some words: of the articles changed last first, and of each the latest first. However
 * many words there are, a text is read once, and opened only where one has to be judged.
 *
 * @returns of each words in turn, what was judged of the first text that has them; nothing where none has
 */
export async function judgeEarlierTexts<T>(
  sought: readonly Sought<T>[],
  entries: readonly ArticleEntry[],
  { heads, store, packer, owner, holding, open }: Citing,
): Promise<readonly (T | undefined)[]> {
  const searches = sought.map(startSearch);
  const isOver = () => searches.every(({ left }) => left === 0);
  if (owner === undefined || isOver()) return searches.map(({ told }) => told);
  const pace = createPace();
  for await (const { head, earlier } of readEarlier(entries, { heads, store, owner })) {
    const whole = await bareText(earlier, pace);
    const those = searches.filter(
      ({ left, parts }) => left > 0 && parts.every((part) => whole.includes(part)),
    );
    if (those.length === 0) continue;
    const now = await open({ heads, chosen: [head], holding, owner });
    const text = await openEarlier(earlier, { packer, now });
    for (const search of those) {
      judgeFor(search, text);
      await pace.breathe();
    }
    if (isOver()) break;
  }
  return searches.map(({ told }) => told);
}

/** One by one, as far as there is room for them. */
async function* readEarlier(
  entries: readonly ArticleEntry[],
  { heads, store, owner }: Pick<Citing, 'heads' | 'store'> & { readonly owner: Owner },
) {
  let room = CHARACTERS;
  for (const { id, version: current } of changedLast(entries)) {
    const head = heads.find((one) => one.id === id);
    if (head === undefined) continue;
    for (const { version } of await store.versions(owner, id)) {
      if (version === current) continue;
      const read = await store.readVersion(owner, id, version);
      if (read.kind !== 'version') continue;
      room -= read.article.text.length;
      if (room < 0) return;
      yield { head, earlier: read.article };
    }
  }
}

/** What becomes of some words, text by text. */
interface Search<T> extends Sought<T> {
  /** Texts that may yet be judged. */
  left: number;
  told: T | undefined;
}

/** Without their form; of words of which nothing is left then, no text is judged. */
function startSearch<T>({ parts: given, judge }: Sought<T>): Search<T> {
  const parts = given.map(bare).filter((part) => part !== '');
  return { parts, judge, left: parts.length === 0 ? 0 : MOST, told: undefined };
}

function judgeFor<T>(search: Search<T>, text: Collection): void {
  search.told = search.judge(text);
  search.left = search.told === undefined ? search.left - 1 : 0;
}

/** Those that have earlier texts. */
function changedLast(entries: readonly ArticleEntry[]): readonly ArticleEntry[] {
  return entries.filter(({ version }) => version > 1).toSorted((a, b) => b.changedAt - a.changedAt);
}

async function bareText({ text }: StoredArticle, pace: Pace): Promise<string> {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    lines.push(bare(line));
    await pace.breathe();
  }
  return lines.join('');
}
