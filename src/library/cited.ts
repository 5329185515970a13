import type { ArticleHead } from '../article/article.ts';
import { type Collection, collectSegments } from '../search/collection.ts';
import { openArticle } from '../search/index/indexed-article.ts';
import { makeSegment } from '../search/index/segment.ts';
import type { Packer } from './indexing/packer.ts';
import type { Cited } from './library.ts';
import type { Holding } from './memory/holding.ts';
import type { Open } from './open-articles.ts';
import type { StoredArticle } from './store/entries.ts';
import type { Owner } from './store/owner.ts';
import type { Store } from './store/store.ts';
import { versioned } from './store/versioned.ts';

export interface Citing {
  readonly heads: readonly ArticleHead[];
  readonly store: Store;
  readonly packer: Packer;
  readonly owner: Owner | undefined;
  readonly holding: Holding | undefined;
  readonly open: Open;
}

/** Versions of a library are whole numbers; the corpus has hashes, and keeps no earlier texts. */
const VERSION = /^\d{1,9}$/;

/** What became of an article since it was cited. */
export async function openCited(
  { id, version }: { readonly id: string; readonly version: string },
  { heads, store, packer, owner, holding, open }: Citing,
): Promise<Cited> {
  const article = heads.find((one) => one.id === id);
  if (article?.version === version) return { kind: 'same', article };
  const earlier =
    owner === undefined || !VERSION.test(version)
      ? undefined
      : await store.readVersion(owner, id, Number(version));
  if (earlier?.kind === 'removed') return earlier;
  if (article === undefined) return { kind: 'unknown' };
  if (earlier?.kind === 'unknown' && isBeyond(version, article.version)) return { kind: 'never', article };
  const now = await open({ heads, chosen: [article], holding });
  if (earlier?.kind !== 'version') return { kind: 'changed', now };
  return { kind: 'changed', now, earlier: await openEarlier(earlier.article, { packer, now }) };
}

/** They are numbered from 1 without a gap; of those that are not there any more nothing is kept. */
function isBeyond(version: string, latest: string | undefined): boolean {
  return (
    latest !== undefined && VERSION.test(latest) && (Number(version) < 1 || Number(version) > Number(latest))
  );
}

/** The text of an earlier version, as a collection of its own. @param now that of the article as it is */
export async function openEarlier(
  stored: StoredArticle,
  { packer, now }: { readonly packer: Packer; readonly now: Collection },
): Promise<Collection> {
  const before = await versioned(stored);
  const segment = makeSegment([openArticle(before, await packer.pack(before))]);
  return collectSegments([segment], now);
}
