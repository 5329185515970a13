import { bare } from '../search/quotes/bare.ts';
import { type Citing, openEarlier } from './cited.ts';
import { createPace, type Pace } from './indexing/pace.ts';
import type { KeptVersion } from './library.ts';
import type { ArticleEntry, StoredArticle } from './store/entries.ts';

/** Characters of earlier texts that are looked through, in UTF-16 code units: those of the articles changed last come first. */
const CHARACTERS = 2_000_000;
/** Texts opened that hold the words. */
const MOST = 3;

/**
 * Earlier texts that have some words as they stand, but for their form: of the articles changed last first, and of each
 * the latest first.
 *
 * @param parts each of which has to be there
 */
export async function findEarlierTexts(
  parts: readonly string[],
  entries: readonly ArticleEntry[],
  { heads, store, packer, owner, holding, open }: Citing,
): Promise<readonly KeptVersion[]> {
  const sought = parts.map(bare).filter((part) => part !== '');
  if (owner === undefined || sought.length === 0) return [];
  const found: KeptVersion[] = [];
  const pace = createPace();
  let room = CHARACTERS;
  for (const { id, version: current } of changedLast(entries)) {
    const head = heads.find((one) => one.id === id);
    for (const { version, savedAt } of await store.versions(owner, id)) {
      if (version === current || head === undefined) continue;
      const read = await store.readVersion(owner, id, version);
      if (read.kind !== 'version') continue;
      room -= read.article.text.length;
      if (room < 0 || found.length === MOST) return found;
      if (!(await holds(read.article, sought, pace))) continue;
      const now = await open({ heads, chosen: [head], holding, owner });
      found.push({ collection: await openEarlier(read.article, { packer, now }), savedAt });
    }
  }
  return found;
}

/** Those that have earlier texts. */
function changedLast(entries: readonly ArticleEntry[]): readonly ArticleEntry[] {
  return entries.filter(({ version }) => version > 1).toSorted((a, b) => b.changedAt - a.changedAt);
}

async function holds({ text }: StoredArticle, sought: readonly string[], pace: Pace): Promise<boolean> {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    lines.push(bare(line));
    await pace.breathe();
  }
  const whole = lines.join('');
  return sought.every((part) => whole.includes(part));
}
