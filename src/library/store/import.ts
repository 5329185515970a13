import { createPace } from '../indexing/pace.ts';
import { hideArticle, readChannelArticles, setChannelArticles } from './choices.ts';
import { type CountedContent, countContent, storable } from './content.ts';
import type { ExportedArticle, ExportRecord } from './export-record.ts';
import { type Allotment, allotIds } from './import-ids.ts';
import type { ImportOutcome } from './outcomes.ts';
import type { Owner } from './owner.ts';
import { listEntries } from './read.ts';
import { versionRow } from './rows.ts';
import type { StoreTransaction } from './schema.ts';
import { changed, type Done, unchanged } from './transact.ts';
import { writeVersion } from './write.ts';
import type { Writing } from './writing.ts';

/** An export made ready outside the transaction: the counting takes its time. */
export interface PreparedImport {
  readonly kind: 'prepared';
  readonly articles: readonly PreparedArticle[];
  readonly records: readonly ExportRecord[];
}

interface PreparedArticle {
  readonly record: ExportedArticle;
  readonly earlier: readonly PreparedVersion[];
  readonly current: PreparedVersion;
}

interface PreparedVersion {
  readonly version: number;
  readonly savedAt: number;
  readonly counted: CountedContent;
}

/** @param limit UTF-16 code units of a text, of earlier versions too */
export async function prepareImport(
  records: readonly ExportRecord[],
  limit: number,
): Promise<PreparedImport | (ImportOutcome & { readonly kind: 'too-long' })> {
  const articles: PreparedArticle[] = [];
  const pace = createPace();
  for (const record of records) {
    if (record.kind !== 'article') continue;
    const long = record.versions.find(({ text }) => text.length > limit);
    if (long !== undefined) return { kind: 'too-long', limit, found: long.text.length, title: long.title };
    const versions: PreparedVersion[] = [];
    for (const { version, savedAt, ...content } of record.versions) {
      versions.push({ version, savedAt, counted: await countContent(content, pace) });
    }
    const current = versions.at(-1);
    if (current !== undefined) articles.push({ record, earlier: versions.slice(0, -1), current });
  }
  return { kind: 'prepared', articles, records };
}

/** Characters of an import that are worked out within its transaction; all others wait so long where they change something. */
const IN_PLACE = 20_000;

export async function importLibrary(
  transaction: StoreTransaction,
  writing: Writing,
  { articles, records }: PreparedImport,
): Promise<Done<ImportOutcome>> {
  const { owner, limits } = writing;
  const there = await listEntries(transaction, owner);
  const byHash = new Map(there.map(({ hash, id }) => [hash, id]));
  const seen = new Set(byHash.keys());
  const fresh = articles.filter(({ current }) => {
    const { hash } = current.counted;
    return !seen.has(hash) && seen.add(hash);
  });
  const wanted = there.length + fresh.length;
  if (fresh.length > 0 && wanted > limits.articles) {
    return unchanged({ kind: 'full', limit: limits.articles, wanted });
  }

  const ids = allotIds(await readCounter(transaction, owner), {
    articles: fresh.map(({ record }) => record.id),
    removed: records.flatMap((record) => (record.kind === 'removed' ? [record.id] : [])),
  });
  const later = fresh.reduce((sum, { current }) => sum + current.counted.characters, 0) > IN_PLACE;
  const pace = createPace();
  for (const [i, article] of fresh.entries()) {
    await pace.breathe();
    const id = ids.articles[i];
    if (id === undefined) throw new Error(`No id was allotted to article ${i} of the import.`);
    byHash.set(article.current.counted.hash, id);
    await insertArticle(transaction, writing, { id, article, later });
  }
  await setCounter(transaction, owner, ids.counter);
  const renumbered = new Map(
    articles
      .map(({ record, current }) => [record.id, byHash.get(current.counted.hash) ?? record.id] as const)
      .filter(([from, to]) => from !== to),
  );
  const touched = await importRest(transaction, writing, { records, renumbered, ids });
  const outcome: ImportOutcome = {
    kind: 'imported',
    added: fresh.length,
    skipped: articles.length - fresh.length,
    renumbered,
  };
  return fresh.length > 0 || touched ? changed(outcome) : unchanged(outcome);
}

async function insertArticle(
  transaction: StoreTransaction,
  writing: Writing,
  { id, article, later }: { readonly id: string; readonly article: PreparedArticle; readonly later: boolean },
): Promise<void> {
  const { owner } = writing;
  const { record, earlier, current } = article;
  const { version, savedAt, counted } = current;
  await transaction
    .insertInto('article')
    .values({ guild_id: owner, id, version, added_at: record.addedAt, changed_at: savedAt })
    .execute();
  for (const old of earlier) {
    await transaction
      .insertInto('article_version')
      .values(versionRow({ owner, id, ...old, at: old.savedAt }))
      .execute();
  }
  await writeVersion(transaction, { ...writing, now: savedAt }, { id, version, counted, later });
}

interface Rest {
  readonly records: readonly ExportRecord[];
  readonly renumbered: ReadonlyMap<string, string>;
  readonly ids: Allotment;
}

/** Whether anything was not so before. A channel that is about something already stays so. */
async function importRest(
  transaction: StoreTransaction,
  { owner }: Writing,
  { records, renumbered, ids }: Rest,
): Promise<boolean> {
  let touched = false;
  for (const record of records) {
    if (record.kind === 'removed' && ids.removed.has(record.id)) {
      const { id, title, version, removedAt } = record;
      await transaction
        .insertInto('removed_article')
        .values({ guild_id: owner, id, title: storable(title), version, removed_at: removedAt })
        .execute();
      touched = true;
    } else if (record.kind === 'channel') {
      const { channel } = record;
      if ((await readChannelArticles(transaction, { owner, channel })).length > 0) continue;
      const articles = record.articles.map((id) => renumbered.get(id) ?? id);
      touched = (await setChannelArticles(transaction, { owner, channel }, articles)).changed || touched;
    } else if (record.kind === 'hidden') {
      touched = (await hideArticle(transaction, owner, record.article)).changed || touched;
    }
  }
  return touched;
}

async function readCounter(transaction: StoreTransaction, owner: Owner): Promise<number> {
  const { counter } = await transaction
    .selectFrom('library')
    .select('counter')
    .where('guild_id', '=', owner)
    .executeTakeFirstOrThrow();
  return counter;
}

async function setCounter(transaction: StoreTransaction, owner: Owner, counter: number): Promise<void> {
  await transaction.updateTable('library').set({ counter }).where('guild_id', '=', owner).execute();
}
