import { type Citing, openEarlier } from './cited.ts';
import { findArticle } from './find-article.ts';
import type { KeptVersion, Versions } from './library.ts';

/** The texts an article had, the latest `most` of them, oldest first. @throws UserError `article-unknown` */
export async function openVersions(
  { article: named, most }: { readonly article: string; readonly most: number },
  { heads, store, packer, owner, holding, open }: Citing,
): Promise<Versions> {
  const head = findArticle(heads, named);
  const now = await open({ heads, chosen: [head], holding, owner });
  if (owner === undefined) return { kept: [{ collection: now }], count: 1 };
  const known = await store.versions(owner, head.id);
  const kept: KeptVersion[] = [];
  for (const { version, savedAt } of known.slice(0, most)) {
    if (String(version) === head.version) kept.push({ collection: now, savedAt });
    else {
      const read = await store.readVersion(owner, head.id, version);
      // Removed since it was listed.
      if (read?.kind !== 'version') continue;
      kept.push({ collection: await openEarlier(read.article, { packer, now }), savedAt });
    }
  }
  return kept.length === 0
    ? { kept: [{ collection: now }], count: 1 }
    : { kept: kept.toReversed(), count: known.length };
}
