import type { Ear, OnProblem } from './backend.ts';
import type { Change } from './change.ts';
import { sql } from './kysely.ts';
import type { Database } from './schema.ts';

/** Between two looks; others shall hear within a second. */
const LOOK_MS = 500;

interface EarParts {
  readonly db: Database;
  readonly tell: (change: Change) => void;
  readonly onProblem: OnProblem;
}

/**
 * Looks whether another connection has written, which SQLite counts in `data_version`, and then which revisions
 * have grown. What this process wrote itself may be told a second time.
 */
export function createSqliteEar({ db, tell, onProblem }: EarParts): Ear {
  let version: number | undefined;
  let known: ReadonlyMap<string, number> | undefined;
  let looking = Promise.resolve();
  let closed = false;

  const look = async (): Promise<void> => {
    const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
    const found = rows[0]?.data_version;
    if (found === version && known !== undefined) return;
    version = found;
    const libraries = await db.selectFrom('library').select(['guild_id', 'revision']).execute();
    const before = known;
    known = new Map(libraries.map(({ guild_id, revision }) => [guild_id, revision]));
    if (before === undefined) {
      // Between the asking and this first look something may have happened.
      tell({ kind: 'everything' });
      return;
    }
    for (const { guild_id, revision } of libraries) {
      if (before.get(guild_id) !== revision) tell({ kind: 'library', owner: guild_id, revision });
    }
    for (const owner of before.keys()) if (!known.has(owner)) tell({ kind: 'library', owner, revision: 0 });
  };
  const lookAgain = () => {
    looking = looking
      .then(() => (closed ? undefined : look()))
      .catch((error) => onProblem('changes by other processes could not be looked for', error));
  };

  lookAgain();
  const timer = setInterval(lookAgain, LOOK_MS);
  timer.unref();
  return {
    close: async () => {
      closed = true;
      clearInterval(timer);
      await looking;
    },
  };
}
