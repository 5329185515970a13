import type { Problem } from '../article/problem.ts';
import type { Upload } from '../library/intake.ts';
import type { Fetching } from './make-intake.ts';

/** A door that keeps what people upload to it until it is read. */
export interface KeptUploads {
  readonly read: (file: Pick<Upload, 'url'>) => Uint8Array | undefined;
}

const GONE: Problem<'unreadable'> = {
  kind: 'problem',
  code: 'unreadable',
  expected: 'a file that was just uploaded',
  found: 'none: only the last few are kept',
  remedy: 'Upload it again.',
};

/** The same fetching, with uploads from where the door keeps them. */
export function serveUploads(fetching: Fetching, uploads: KeptUploads): Fetching {
  return {
    ...fetching,
    upload: async (file) => {
      const bytes = uploads.read(file);
      return bytes === undefined ? GONE : { kind: 'bytes', bytes, name: file.name };
    },
  };
}
