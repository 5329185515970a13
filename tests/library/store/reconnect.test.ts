import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Backend } from '../../../src/library/store/backend.ts';
import type { Change } from '../../../src/library/store/change.ts';
import { openStore } from '../../../src/library/store/open.ts';
import { openPostgres } from '../../../src/library/store/postgres.ts';
import type { StoreTransaction } from '../../../src/library/store/schema.ts';
import { change, changed } from '../../../src/library/store/transact.ts';
import { startPostgres } from './postgres-server.ts';
import { BY, content } from './texts.ts';

const server = await startPostgres();

if (server.kind === 'running') {
  afterAll(server.stop, 60_000);
  describe('a store whose connections to PostgreSQL are cut', () => {
    it('goes on, hears again, and says that it may have missed something', async () => {
      const url = await server.createDatabase();
      const problems: string[] = [];
      const store = await openStore(
        { kind: 'postgres', url },
        { onProblem: (problem) => problems.push(problem) },
      );
      const other = await openStore({ kind: 'postgres', url });
      const heard: Change[] = [];
      const everything = () => heard.filter(({ kind }) => kind === 'everything').length;
      store.subscribe((change) => heard.push(change));
      await vi.waitFor(() => expect(everything()).toBe(1), { timeout: 5000 });
      await store.add('1', content('一'), BY);

      const operator = new pg.Client({ connectionString: server.url });
      await operator.connect();
      await operator.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'yuanwen'",
      );
      await operator.end();

      await vi.waitFor(() => expect(everything()).toBe(2), { timeout: 10_000 });
      expect(problems).toContain('the connection that hears of changes broke');
      expect(await store.list('1')).toHaveLength(1);
      await other.add('1', content('二'), BY);
      await vi.waitFor(() => expect(heard).toContainEqual({ kind: 'library', owner: '1', revision: 2 }), {
        timeout: 1000,
      });
      await Promise.all([store.close(), other.close()]);
    });

    it('says that the database may only be read, and works when it may be written again', async () => {
      const url = await server.createDatabase();
      const store = await openStore({ kind: 'postgres', url });
      await store.add('1', content('前'), BY);
      await setReadOnly(url, true);
      // Its connections are cut; whoever finds that takes another.
      await expect(store.add('1', content('中'), BY)).rejects.toMatchObject({
        name: 'StoreFailure',
        kind: 'not-writable',
      });
      expect(await store.list('1')).toHaveLength(1);
      await setReadOnly(url, false);
      expect(await store.add('1', content('后'), BY)).toMatchObject({ kind: 'added', article: { id: 'a2' } });
      await store.close();
    });

    it('does a change anew whose connection goes before it begins to commit', async () => {
      const backend = await openPostgres(await server.createDatabase(), () => {});
      let tried = 0;
      await change({ backend, owner: '1', onChanged: () => {} }, async (transaction) => {
        tried += 1;
        await hide(transaction, `c${tried}`);
        if (tried === 1) await sql`select pg_terminate_backend(pg_backend_pid())`.execute(transaction);
        return changed(undefined);
      });
      expect(tried).toBe(2);
      expect(await hidden(backend)).toEqual(['c2']);
      await backend.close();
    });

    it('does no change twice whose connection goes while it commits', async () => {
      const backend = await openPostgres(await server.createDatabase(), () => {});
      let tried = 0;
      const work = change(
        { backend: cutAfterCommit(backend), owner: '1', onChanged: () => {} },
        async (own) => {
          tried += 1;
          await hide(own, `c${tried}`);
          return changed(undefined);
        },
      );
      await expect(work).rejects.toMatchObject({ name: 'StoreFailure', kind: 'unreachable' });
      expect(await hidden(backend)).toEqual(['c1']);
      await backend.close();
    });

    it('waits for the disk, even where the server by default does not', async () => {
      const url = await server.createDatabase();
      await alter(url, 'set synchronous_commit = off');
      const backend = await openPostgres(url, () => {});
      const { rows } = await sql`show synchronous_commit`.execute(backend.db);
      expect(rows).toEqual([{ synchronous_commit: 'on' }]);
      await backend.close();
    });
  });

  const hide = (transaction: StoreTransaction, article: string) =>
    transaction.insertInto('hidden_corpus').values({ guild_id: '1', article_id: article }).execute();
  const hidden = async (backend: Backend) =>
    (await backend.db.selectFrom('hidden_corpus').select('article_id').execute()).map(
      (row) => row.article_id,
    );
  /** As if the answer to `commit` were lost on its way. */
  const cutAfterCommit = (backend: Backend): Backend => {
    const transaction = () => ({
      execute: async (work: (own: StoreTransaction) => Promise<unknown>) => {
        await backend.db.transaction().execute(work);
        throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
      },
    });
    return { ...backend, db: { transaction } as unknown as Backend['db'] };
  };
  const alter = async (url: string, what: string): Promise<void> => {
    const name = new URL(url).pathname.slice(1);
    const operator = new pg.Client({ connectionString: server.url });
    await operator.connect();
    await operator.query(`alter database ${name} ${what}`);
    await operator.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    await operator.end();
  };
  const setReadOnly = (url: string, readOnly: boolean) =>
    alter(url, `set default_transaction_read_only = ${readOnly ? 'on' : 'off'}`);
} else {
  it.skip(`a store whose connections to PostgreSQL are cut: it could not be started: ${server.reason}`, () => {});
}
