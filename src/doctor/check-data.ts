import { accessSync, constants, existsSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCorpus } from '../article/corpus.ts';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import { type Examination, examine } from '../library/store/examine.ts';
import type { Finding } from './finding.ts';

const MIB = 1024 * 1024;
/** Room that SQLite needs for what it writes ahead, and for an upgrade. */
const LEAST_FREE = 100 * MIB;

/** Whether the folder of the data can be written, or made, and has room; nothing is left there. */
export function checkDataFolder(folder: string): Finding {
  const about = 'Data folder';
  const remedy = 'Make it writable for the user who runs the bot, or set DATA_DIR to another folder';
  try {
    const there = nearest(folder);
    if (!statSync(there).isDirectory()) throw new Error(`${there} is no folder`);
    if (there === folder) {
      const probe = join(folder, `.doctor-${process.pid}`);
      writeFileSync(probe, 'x');
      rmSync(probe);
    } else accessSync(there, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(there);
    const free = bavail * bsize;
    const found = `${folder} is writable, ${Math.round(free / MIB)} MiB free`;
    if (free >= LEAST_FREE) return { kind: 'ok', about, found };
    return { kind: 'wrong', about, found, remedy: 'Free some space, or set DATA_DIR to another disk' };
  } catch (error) {
    return { kind: 'wrong', about, found: `${folder} cannot be written (${messageOf(error)})`, remedy };
  }
}

/** The folder itself, or the one above it that there is. */
function nearest(folder: string): string {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  return there;
}

export async function checkDatabase(database: Config['database']): Promise<Finding> {
  const place = database.kind === 'sqlite' ? database.file : 'PostgreSQL';
  return tellDatabase(await examine(database), place, database.kind);
}

/** What an examination of the database means to the operator. */
function tellDatabase(found: Examination, place: string, kind: 'sqlite' | 'postgres'): Finding {
  const about = 'Database';
  const wrong = (said: string, remedy: string): Finding => ({ kind: 'wrong', about, found: said, remedy });
  if (found.kind === 'none')
    return { kind: 'note', about, found: `${place}: none yet; the first start makes it` };
  if (found.kind === 'newer')
    return wrong(
      `${place} was written by a newer version (schema “${found.unknown}”)`,
      'Run that version or a later one, or restore the backup made before the upgrade',
    );
  if (found.kind === 'foreign')
    return wrong(`${place} belongs to another program (${found.found})`, 'Move it away, or set DATA_DIR');
  if (found.kind === 'unreadable')
    return wrong(
      `${place} cannot be read (${found.reason})`,
      kind === 'sqlite'
        ? 'Restore a backup (npm run restore -- FILE), or set DATA_DIR to another folder'
        : 'Start that server, or correct DATABASE_URL',
    );
  if (found.behind.length > 0)
    return {
      kind: 'note',
      about,
      found: `${place}: schema “${found.schema}”; the next start brings ${found.behind.join(', ')}. Make a backup first`,
    };
  return { kind: 'ok', about, found: `${place}: schema “${found.schema}”, up to date` };
}

export async function checkCorpus(corpusDir: string): Promise<Finding> {
  const about = 'Corpus';
  const { articles, problems } = await readCorpus(corpusDir);
  const [first] = problems;
  if (first === undefined) return { kind: 'ok', about, found: `${corpusDir}: articles: ${articles.length}` };
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return {
    kind: 'wrong',
    about,
    found: `${first.file}: ${first.reason}${more}`,
    remedy: 'Mend the file as that says, or check CORPUS_DIR',
  };
}
