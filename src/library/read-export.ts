import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExportAnswer, ExportJob } from './export-process.ts';
import type { ExportedVersion, ExportRecord } from './store/export-record.ts';
import { type ReadExport, unpackExport, unreadable } from './unpack-export.ts';

export interface ExportLimits {
  /** Bytes when unpacked. Text is packed to a third or a fourth, so that ten MiB of it fit. */
  readonly unpacked: number;
  /** To unpack, check and count, with the start of the process. */
  readonly milliseconds: number;
  /** Of the process's heap. */
  readonly heapMiB: number;
}

const LIMITS: ExportLimits = { unpacked: 64 * 1024 * 1024, milliseconds: 300_000, heapMiB: 1024 };
/** Bytes, packed and unpacked, that are read at once: a few milliseconds. */
const SMALL = 64 * 1024;

/**
 * The records of a file that `writeExport` made; nothing of it is trusted. A small one is read on the spot; any other
 * by a process of its own, without environment, which has counted the sentences of its articles besides.
 *
 * @throws Error where the process ends or fails in a way that no limit explains
 * @example const read = await readExport(bytes);
 */
export async function readExport(bytes: Uint8Array, given: Partial<ExportLimits> = {}): Promise<ReadExport> {
  const limits = { ...LIMITS, ...given };
  if (bytes.length <= SMALL) {
    const read = await unpackExport(bytes, Math.min(SMALL, limits.unpacked));
    if (read.kind === 'records' || read.found.fault !== 'large') return read;
  }
  return readElsewhere({ bytes, most: limits.unpacked }, limits);
}

async function readElsewhere(job: ExportJob, { milliseconds, heapMiB }: ExportLimits): Promise<ReadExport> {
  const own = extname(import.meta.url);
  const child = fork(fileURLToPath(new URL(`./export-process${own}`, import.meta.url)), [], {
    // Run from the source, the process has to translate it like this one.
    execArgv: [
      `--max-old-space-size=${heapMiB}`,
      ...(own === '.ts' ? ['--import', import.meta.resolve('tsx')] : []),
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ReadExport>((resolve, reject) => {
      timer = setTimeout(
        () => resolve(unreadable({ fault: 'slow', most: milliseconds / 1000 })),
        milliseconds,
      );
      const records: ExportRecord[] = [];
      let versions: ExportedVersion[] = [];
      child.on('message', (answer: ExportAnswer) => {
        if (answer.kind === 'version') versions.push(answer.version);
        else if (answer.kind === 'record') {
          versions = [];
          records.push(answer.record.kind === 'article' ? { ...answer.record, versions } : answer.record);
        } else if (answer.kind === 'done') resolve({ kind: 'records', records });
        else if (answer.kind === 'unreadable') resolve(answer);
        else reject(new Error(`An export could not be read: ${answer.message}`));
      });
      child.on('exit', (code, signal) =>
        reject(new Error(`The process that reads an export ended with ${signal ?? code}`)),
      );
      child.on('error', reject);
      child.send(job, (error) => error && reject(error));
    });
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}
