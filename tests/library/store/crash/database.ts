import Libsql from 'libsql';
import pg from 'pg';
import type { StorePlace } from '../../../../src/library/store/open.ts';

/** Rows that belong to no article, articles without their text, drafts that were kept as well: none may be there. */
const HALVES = [
  `select 'article without its version' as what, count(*) as count from article a where not exists
     (select 1 from article_version v where v.guild_id = a.guild_id and v.article_id = a.id and v.version = a.version)`,
  `select 'version without its article', count(*) from article_version v where not exists
     (select 1 from article a where a.guild_id = v.guild_id and a.id = v.article_id)`,
  `select 'article and also removed', count(*) from article a where exists
     (select 1 from removed_article r where r.guild_id = a.guild_id and r.id = a.id)`,
  `select 'id beyond the counter', count(*) from article a, library l where l.guild_id = a.guild_id
     and cast(substr(a.id, 2) as integer) > l.counter`,
  `select 'draft that was kept', count(*) from draft d where exists
     (select 1 from article_version v where v.guild_id = d.guild_id and v.title = 'kept ' || d.id)`,
].join(' union all ');

/** What is wrong with the database itself, looked at without the store. Waits until the killed process is gone. */
export async function inspect(place: StorePlace): Promise<string[]> {
  return place.kind === 'sqlite' ? inspectFile(place.file) : inspectServer(place.url);
}

function inspectFile(file: string): string[] {
  const database = new Libsql(file);
  try {
    const integrity = JSON.stringify(database.pragma('integrity_check'));
    const keys = JSON.stringify(database.pragma('foreign_key_check'));
    const halves = database.prepare(HALVES).all([]);
    return [
      ...(integrity === '[{"integrity_check":"ok"}]' ? [] : [`integrity_check: ${integrity}`]),
      ...(keys === '[]' ? [] : [`foreign_key_check: ${keys}`]),
      ...tellHalves(halves),
    ];
  } finally {
    database.close();
  }
}

/** The server goes on with what it was sent, a commit among it, after the client has died. */
async function inspectServer(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (let tries = 0; ; tries++) {
      const { rows } = await client.query(
        'select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = $1',
        ['client backend'],
      );
      if (rows.length === 0) break;
      if (tries > 6000) return ['the connections of the killed process do not end'];
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return tellHalves((await client.query(HALVES)).rows);
  } finally {
    await client.end();
  }
}

function tellHalves(rows: readonly unknown[]): string[] {
  return rows
    .map((row) => Object.assign({ what: '', count: 0 }, row))
    .filter(({ count }) => Number(count) > 0)
    .map(({ what, count }) => `${count} × ${what}`);
}
