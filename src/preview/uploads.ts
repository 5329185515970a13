import type { Attachment } from '../../commands/command.ts';
import { createIds } from './identity.ts';

/** Bytes of one file, and how many files are kept: the oldest go first. */
export const UPLOAD_LIMITS = { bytes: 8 * 1024 * 1024, kept: 10 } as const;

/** Files that the page sent, until the app has read them. */
export interface Uploads {
  /** @returns how a request names the file from now on */
  readonly add: (file: { readonly name: string; readonly bytes: Uint8Array }) => Attachment;
  readonly find: (id: string) => Attachment | undefined;
  /** The bytes of a file the page sent, by its address; `undefined` where it is none of these, or gone. */
  readonly read: (file: Pick<Attachment, 'url'>) => Uint8Array | undefined;
}

/**
 * Keeps a few files in memory. Made before the app, which reads from it, and handed to `startPreview`, which adds.
 *
 * @example const uploads = createUploads(); uploads.read(uploads.add({ name: 'a.txt', bytes })) === bytes;
 */
export function createUploads(newId: () => string = createIds()): Uploads {
  const files = new Map<string, { readonly attachment: Attachment; readonly bytes: Uint8Array }>();
  return {
    add({ name, bytes }) {
      const id = newId();
      // An address as good as Discord's to tell files apart; nobody can fetch it.
      const attachment = { id, name, size: bytes.length, url: `preview:${id}/${encodeURIComponent(name)}` };
      files.set(id, { attachment, bytes });
      for (const oldest of files.keys()) {
        if (files.size <= UPLOAD_LIMITS.kept) break;
        files.delete(oldest);
      }
      return attachment;
    },
    find: (id) => files.get(id)?.attachment,
    read: ({ url }) => files.get(/^preview:(\d+)\//.exec(url)?.[1] ?? '')?.bytes,
  };
}
