import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { createPacker } from '../../../src/library/indexing/packer.ts';
import { hashText } from '../../../src/library/store/content.ts';
import { createImmediateDialect } from '../../../src/library/store/immediate-dialect.ts';
import { Kysely, PostgresDialect, sql } from '../../../src/library/store/kysely.ts';
import { migrate } from '../../../src/library/store/migrate.ts';
import { MIGRATIONS } from '../../../src/library/store/migrations/migrations.ts';
import { openStore, type StorePlace } from '../../../src/library/store/open.ts';
import type { Database, Schema } from '../../../src/library/store/schema.ts';
import { createTermKeeper } from '../../../src/library/terms/create-term-keeper.ts';
import { numberSentence } from '../../../src/library/terms/sentence-number.ts';
import { plainAnalyzer } from '../libraries.ts';
import { startPostgres } from './postgres-server.ts';
import { BY, content } from './texts.ts';

/** A database of every released schema, with something in each of its tables, is brought up to date by a start. */

const folder = mkdtempSync(join(tmpdir(), 'yuanwen-upgrade-'));
const server = await startPostgres();
afterAll(async () => {
  rmSync(folder, { recursive: true });
  if (server.kind === 'running') await server.stop();
});

const NOW = Date.now();
const KEPT = '一篇从前就有的文章。';
const EARLIER = '它从前的样子。';
const draft = JSON.stringify({ title: '草稿', language: 'zh-Hans', format: 'plain', text: '还没留下的。' });

const version = (number: number, text: string) =>
  sql`insert into article_version (guild_id, article_id, version, title, language, format, text_hash, characters, sentences, saved_at, text)
    values ('1', 'a1', ${number}, '从前', 'zh-Hans', 'plain', ${hashText(text)}, ${text.length}, 1, ${NOW}, ${text})`;

/** Of an article that was removed when the program of that time was killed: so many of its sentences still stand in the index. */
const LEFT = { number: 99, sentences: 8, rows: 3 };

/** What stands in the tables that a migration brought, by its name: as the program of that time left it. */
const FILL: Readonly<Record<string, readonly ReturnType<typeof sql>[]>> = {
  '001-library': [
    sql`insert into library (guild_id, revision, counter) values ('1', 7, 2)`,
    sql`insert into article (guild_id, id, version, added_at, changed_at) values ('1', 'a1', 2, ${NOW}, ${NOW})`,
    version(1, EARLIER),
    version(2, KEPT),
    sql`insert into removed_article (guild_id, id, title, version, removed_at) values ('1', 'a2', '没了', 1, ${NOW})`,
    sql`insert into channel_article (guild_id, channel_id, article_id, position) values ('1', '5', 'a1', 0)`,
    sql`insert into hidden_corpus (guild_id, article_id) values ('1', 'conference')`,
    sql`insert into draft (guild_id, id, user_id, created_at, sentences, content) values ('1', 'draft_of_12_', '7', ${NOW}, 1, ${draft})`,
    sql`insert into add_log (guild_id, user_id, at) values ('1', '7', ${NOW})`,
  ],
  '002-terms': [
    // Of an older way to index, so that the article is indexed anew.
    sql`insert into term_article (guild_id, article_id, number, version, terms, sentences, units, letters, profiles)
      values ('1', 'a1', 1, 2, 0, 1, 1, 1, ${Buffer.from([0])})`,
  ],
  '003-feedback': [
    sql`insert into vote (guild_id, id, question, answered, article_id, version, sentence, verdict, ballot, at)
      values ('1', 'v1', '港口何时开挖？', 1, 'a1', '2', 0, 'good', 'b1', ${NOW})`,
    sql`insert into asked_in_vain (guild_id, week, folded, question, times) values ('1', ${NOW}, '谁来了', '谁来了？', 3)`,
    sql`insert into feedback_choice (guild_id, keeps_asked) values ('1', 1)`,
  ],
  '004-settings': [
    sql`insert into setting (guild_id, channel_id, name, value) values ('1', '', 'language', 'en')`,
  ],
};

/** The same in SQLite alone. */
const FILL_SQLITE: typeof FILL = {
  '005-leftovers': [
    sql`insert into term_leftover (number, sentences, rows) values (${LEFT.number}, ${LEFT.sentences}, ${LEFT.rows})`,
    // The first of eight stays longest, those after it as they come: see `clearLeftovers`.
    ...[0, 1, 2].map(
      (sentence) =>
        sql`insert into sentence_terms (rowid, keys) values (${numberSentence(LEFT.number, sentence)}, 'old')`,
    ),
  ],
};

interface Opened {
  readonly db: Database;
  readonly fill: typeof FILL;
  readonly place: StorePlace;
  readonly tables: string;
}

let made = 0;
async function openSqlite(): Promise<Opened> {
  made += 1;
  const file = join(folder, `${made}.db`);
  return {
    db: new Kysely<Schema>({ dialect: createImmediateDialect(new Libsql(file)) }),
    place: { kind: 'sqlite', file },
    fill: { ...FILL, ...FILL_SQLITE },
    tables:
      "select name from sqlite_master where type = 'table' and sql not like '%virtual%' and name not like '%\\_%\\_%' escape '\\' and name not like 'sqlite%'",
  };
}

async function openPostgres(): Promise<Opened> {
  if (server.kind !== 'running') throw new Error(server.reason);
  const url = await server.createSchema();
  const pool = new pg.Pool({ connectionString: url });
  // The server ends before the last of its connections has.
  pool.on('error', () => undefined);
  return {
    db: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }),
    place: { kind: 'postgres', url },
    fill: FILL,
    tables: 'select table_name as name from information_schema.tables where table_schema = current_schema()',
  };
}

/** All rows of all tables, as text that can be compared. */
async function dump({
  db,
  tables,
}: Opened): Promise<ReadonlyMap<string, readonly Record<string, unknown>[]>> {
  const { rows } = await sql.raw<{ name: string }>(tables).execute(db);
  const all = new Map<string, readonly Record<string, unknown>[]>();
  for (const { name } of rows) {
    const table = await sql.raw<Record<string, unknown>>(`select * from ${name}`).execute(db);
    all.set(name, table.rows);
  }
  return all;
}

const prefixes = MIGRATIONS.map((_, i) => MIGRATIONS.slice(0, i + 1));

function describeUpgrades(open: () => Promise<Opened>): void {
  it.each(prefixes.map((some) => [some.at(-1)?.name ?? '', some] as const))('from %s', async (_, some) => {
    const opened = await open();
    const { db, place, fill } = opened;
    await migrate({ db, place: 'there', lock: async () => {}, migrations: some });
    for (const { name } of some) for (const statement of fill[name] ?? []) await statement.execute(db);
    const before = await dump(opened);
    expect(before.get('article')).toHaveLength(1);

    const store = await openStore(place);
    // No row is lost, and none is changed but by columns that are new.
    const after = await dump(opened);
    for (const [table, rows] of before) {
      const kept = after.get(table) ?? [];
      for (const row of rows) expect(kept, table).toContainEqual(expect.objectContaining(row));
    }
    expect(after.get('schema_migration')).toHaveLength(MIGRATIONS.length);

    // And all of it does what it did.
    expect(await store.readAll('1')).toMatchObject({
      revision: 7,
      articles: [{ id: 'a1', version: 2, text: KEPT }],
    });
    expect(await store.readVersion('1', 'a1', 1)).toMatchObject({
      kind: 'version',
      article: { text: EARLIER },
    });
    expect(await store.readVersion('1', 'a2', 1)).toMatchObject({ kind: 'removed', title: '没了' });
    expect(await store.channelArticles('1', '5')).toEqual(['a1']);
    expect(await store.hiddenCorpusArticles('1')).toEqual(['conference']);
    expect(await store.keepDraft('1', 'draft_of_12_', BY)).toMatchObject({
      kind: 'added',
      article: { id: 'a3' },
    });
    expect(await store.add('1', content('新来的。'), BY)).toMatchObject({ article: { id: 'a4' } });
    expect(await store.countAll()).toEqual({ libraries: 1, articles: 3, sentences: 3 });
    await store.close();
    await db.destroy();
  });
}

it('rows are made up for tables that there are', () => {
  const names = MIGRATIONS.map(({ name }) => name);
  for (const name of Object.keys({ ...FILL, ...FILL_SQLITE })) expect(names).toContain(name);
});

describe('an upgrade in SQLite', () => {
  describeUpgrades(openSqlite);

  it('leaves what was to be cleared from the index to be cleared: nobody claims it', async () => {
    const { db, place, fill } = await openSqlite();
    const before = MIGRATIONS.slice(0, MIGRATIONS.findIndex(({ name }) => name === '005-leftovers') + 1);
    await migrate({ db, place: 'there', lock: async () => {}, migrations: before });
    for (const { name } of before) for (const statement of fill[name] ?? []) await statement.execute(db);
    const keeper = createTermKeeper(createPacker({ analyzer: () => plainAnalyzer }));
    const store = await openStore(place, { hooks: keeper.hooks });
    const leftovers = async () =>
      (await sql`select number, sentences, rows, claimed_until from term_leftover order by id`.execute(db))
        .rows;
    const countRows = async () =>
      (await sql<{ n: number }>`select count(*) as n from sentence_terms_docsize`.execute(db)).rows[0]?.n;
    expect(await leftovers()).toEqual([
      { number: 0, sentences: 0, rows: 0, claimed_until: 0 },
      { ...LEFT, claimed_until: 0 },
    ]);
    expect(await countRows()).toBe(LEFT.rows);
    await store.sweep();
    expect(await leftovers()).toEqual([]);
    expect(await countRows()).toBe(0);
    await store.close();
    await db.destroy();
  });
});

if (server.kind === 'running') describe('an upgrade in PostgreSQL', () => describeUpgrades(openPostgres));
else it.skip(`an upgrade in PostgreSQL, which could not be started: ${server.reason}`, () => {});
