import { UserError } from '../../src/errors.ts';
import { busy } from '../../src/formats/problems.ts';
import { readExport } from '../../src/library/read-export.ts';
import { writeExport } from '../../src/library/write-export.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { renderNotice } from '../../src/reply/render-library.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import type { App, Progress, Reply, Request } from '../command.ts';
import { kept, manage } from './managed.ts';
import { refusalOf } from './refuse.ts';
import { tell } from './replies.ts';

const MIB = 1024 * 1024;
const FILE_NAME = 'yuanwen-library.jsonl.gz';

/** `/articles export`: everything of this library as a file. */
export async function exportLibrary(request: Request, app: App, progress: Progress): Promise<Reply> {
  const { owner, store } = manage(request, app);
  const words = wordsOf(request.locale).library;
  progress(renderNotice(words.progress.writing));
  const { bytes: most } = LIMITS.files;
  const written = await kept(inTurn(app, () => writeExport(store.exportAll(owner), most)));
  if (written.kind === 'too-large') throw new UserError('export-large', { most: most / MIB });
  const { bytes, articles } = written;
  return { ...tell(words.done.exported(articles)), files: [{ name: FILE_NAME, bytes }] };
}

/** `/articles import`: the same file back. All of it is added, or nothing. */
export async function importLibrary(request: Request, app: App, progress: Progress): Promise<Reply> {
  const { owner, store, intake } = manage(request, app);
  const words = wordsOf(request.locale).library;
  const file = request.attachments?.['file'];
  if (file === undefined) throw new UserError('nothing-brought');
  progress(renderNotice(words.progress.fetching));
  const fetched = await intake.bytesOf(file);
  if (fetched.kind === 'problem') throw refusalOf(fetched);
  const outcome = await inTurn(app, async () => {
    const read = await readExport(fetched.bytes);
    if (read.kind === 'unreadable') throw new UserError('import-unreadable', { ...read.found });
    return kept(store.importAll(owner, read.records));
  });
  if (outcome.kind === 'full')
    throw new UserError('import-full', { wanted: outcome.wanted, most: outcome.limit });
  if (outcome.kind === 'too-long')
    throw new UserError('article-long', { found: outcome.found, most: outcome.limit });
  return tell(words.done.imported(outcome));
}

/** Unpacked, a library may take 64 MiB of memory: so one is read or written after the other. */
async function inTurn<T>({ management }: App, work: () => Promise<T>): Promise<T> {
  const outcome = management?.transfers === undefined ? await work() : await management.transfers.pass(work);
  if (outcome === 'full') throw refusalOf(busy());
  return outcome;
}
