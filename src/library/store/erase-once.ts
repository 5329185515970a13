import { dirname } from 'node:path';
import type Libsql from 'libsql';
import type { OnProblem } from './backend.ts';
import { retry } from './transact.ts';

/**
 * `user_version` of a file in which all that is deleted is overwritten. Earlier programs deleted without that, and left
 * 0 there.
 */
const ERASED = 1;

/** Says so of a file: of one that is new, or was written anew. */
export const MARK_ERASED = `pragma user_version = ${ERASED}`;

/**
 * Takes out of a file what was deleted in it before deleting overwrote: it would stand in free pages, and in gaps of
 * others, until something else is written there. Once for each file, by writing it anew without them (`VACUUM`), which
 * takes three or four times as long as copying it and, while it lasts, up to twice its size on the disk beside it, and
 * little memory. Where that fails (no room, another process at work), the file is as it was, the room is given back, the
 * library is served all the same, and the next start tries again.
 */
export async function eraseOnce(
  database: Libsql.Database,
  { file, onProblem }: { readonly file: string; readonly onProblem: OnProblem },
): Promise<void> {
  try {
    await retry(async () => {
      const [row] = database.prepare('pragma user_version').all() as Readonly<Record<string, unknown>>[];
      if (Number(row?.['user_version'] ?? 0) >= ERASED) return;
      writeAnew(database, dirname(file));
      database.exec(MARK_ERASED);
    });
  } catch (error) {
    onProblem(
      'what an earlier version deleted may still stand in the file of the library, since it could not be written anew (that takes twice its size of free disk); the next start tries again',
      error,
    );
  }
}

/**
 * @param folder for what is written meanwhile: libsql would keep it in memory, all of the file, and `/tmp` may be memory as
 * well, where a container has no other
 */
function writeAnew(database: Libsql.Database, folder: string): void {
  try {
    database.exec('pragma temp_store = file');
    database.exec(`pragma temp_store_directory = '${folder.replaceAll("'", "''")}'`);
    database.exec('vacuum');
  } finally {
    // Within a transaction none of it can be set, nor was it.
    if (!database.inTransaction) {
      database.exec("pragma temp_store_directory = ''");
      database.exec('pragma temp_store = default');
      // Until then the new content stands ahead, in a file beside, and the old in this one; or as much of the new as had room.
      database.exec('pragma wal_checkpoint(truncate)');
    }
  }
}
