import { messageOf } from '../errors.ts';
import { isEntry } from '../is-entry.ts';
import { countContent } from './store/content.ts';
import type { ExportedVersion, ExportRecord } from './store/export-record.ts';
import { type ExportFault, unpackExport } from './unpack-export.ts';

export interface ExportJob {
  readonly bytes: Uint8Array;
  /** Bytes when unpacked. */
  readonly most: number;
}

/**
 * What the process answers: the records one by one, each article before its versions, so that taking none of them in
 * takes long; then that this is all.
 */
export type ExportAnswer =
  | { readonly kind: 'record'; readonly record: ExportRecord }
  | { readonly kind: 'version'; readonly version: ExportedVersion }
  | { readonly kind: 'done' }
  | { readonly kind: 'unreadable'; readonly found: ExportFault }
  | { readonly kind: 'surprise'; readonly message: string };

function serve(): void {
  process.on('message', (job: ExportJob) => {
    answer(job).catch((error) => send({ kind: 'surprise', message: messageOf(error) }));
  });
  process.on('disconnect', () => process.exit(0));
  // Sent to the whole group from a terminal: the program ends its processes itself.
  process.on('SIGINT', () => {});
}

async function answer({ bytes, most }: ExportJob): Promise<void> {
  const read = await unpackExport(bytes, most);
  if (read.kind === 'unreadable') return send(read);
  for (const record of read.records) {
    if (record.kind !== 'article') {
      send({ kind: 'record', record });
      continue;
    }
    send({ kind: 'record', record: { ...record, versions: [] } });
    for (const version of record.versions) send({ kind: 'version', version: await counted(version) });
  }
  send({ kind: 'done' });
}

/** To find the sentences is most of the work of an import, and is done here. */
async function counted(version: ExportedVersion): Promise<ExportedVersion> {
  const { content, sentences } = await countContent(version);
  return { ...version, ...content, sentences };
}

function send(message: ExportAnswer): void {
  process.send?.(message, (error: Error | null) => error && process.exit(0));
}

if (isEntry(import.meta.url)) serve();
