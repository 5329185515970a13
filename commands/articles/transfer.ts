import { UserError } from '../../src/errors.ts';
import { readExport } from '../../src/library/read-export.ts';
import { writeExport } from '../../src/library/write-export.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { renderNotice } from '../../src/reply/render-library.ts';
import { wordsOf } from '../../src/reply/words/words.ts';
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
  const { bytes, articles } = await kept(writeExport(store.exportAll(owner)));
  if (bytes.length > LIMITS.files.bytes) {
    throw new UserError('export-large', {
      found: Math.ceil(bytes.length / MIB),
      most: LIMITS.files.bytes / MIB,
    });
  }
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
  const read = await readExport(fetched.bytes);
  if (read.kind === 'unreadable') throw new UserError('import-unreadable', { ...read.found });
  const outcome = await kept(store.importAll(owner, read.records));
  if (outcome.kind === 'full')
    throw new UserError('import-full', { wanted: outcome.wanted, most: outcome.limit });
  if (outcome.kind === 'too-long')
    throw new UserError('article-long', { found: outcome.found, most: outcome.limit });
  return tell(words.done.imported(outcome));
}
