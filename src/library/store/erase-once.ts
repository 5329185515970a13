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
 * takes about as long as copying it and, while it lasts, up to twice its size on the disk. Where that fails (no room,
 * another process at work), the library is served all the same, and the next start tries again.
 */
export async function eraseOnce(database: Libsql.Database, onProblem: OnProblem): Promise<void> {
  try {
    await retry(async () => {
      const [row] = database.prepare('pragma user_version').all() as Readonly<Record<string, unknown>>[];
      if (Number(row?.['user_version'] ?? 0) >= ERASED) return;
      database.exec('vacuum');
      database.exec(MARK_ERASED);
      // Until then the new content stands ahead, in a file beside, and the old in this one.
      database.exec('pragma wal_checkpoint(truncate)');
    });
  } catch (error) {
    onProblem(
      'what an earlier version deleted may still stand in the file of the library; the next start tries again',
      error,
    );
  }
}
