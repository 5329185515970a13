import { Buffer } from 'node:buffer';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { ArticleProblem } from '../article/problem.ts';
import { messageOf } from '../errors.ts';
import { broken, locked, unpacksTooLarge } from './problems.ts';

export interface ZipParts {
  readonly kind: 'parts';
  /** The names of all parts. */
  readonly names: ReadonlySet<string>;
  /** The bytes of those that were wanted. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Parts of an archive: a document has dozens, one with very many pictures some thousands. */
const MOST_PARTS = 10_000;
/** Deflate gives at most 1:1032; the markup of a real document comes near 1:50. Looked at from so many bytes on. */
const MOST_RATIO = 200;
const RATIO_FROM = 4 * 1024 * 1024;

interface Wanted {
  readonly isWanted: (name: string) => boolean;
  /** Bytes of all wanted parts together. */
  readonly most: number;
}

/**
 * The wanted parts of a zip archive, unpacked as a stream that stops at the limit: what the archive says of its
 * sizes is not relied on. Parts that are not wanted stay packed.
 */
export async function openZip(bytes: Uint8Array, wanted: Wanted): Promise<ZipParts | ArticleProblem> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true });
    const names = new Set<string>();
    const parts = new Map<string, Uint8Array>();
    let room = wanted.most;
    for await (const entry of zip.eachEntry()) {
      names.add(entry.fileName);
      if (names.size > MOST_PARTS) return unpacksTooLarge(wanted.most);
      if (!wanted.isWanted(entry.fileName) || parts.has(entry.fileName)) continue;
      if (entry.isEncrypted()) return locked('docx');
      const part = await unpack(zip, entry, Math.min(room, mostOf(entry)));
      if (part === undefined) return unpacksTooLarge(wanted.most);
      room -= part.length;
      parts.set(entry.fileName, part);
    }
    return { kind: 'parts', names, parts };
  } catch (error) {
    return broken('docx', messageOf(error));
  }
}

function mostOf({ compressedSize }: Entry): number {
  return Math.max(RATIO_FROM, compressedSize * MOST_RATIO);
}

/** `undefined` where it is larger than it may be; no more than that is ever held. */
async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
