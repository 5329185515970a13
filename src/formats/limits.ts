import { LONGEST_ARTICLE } from '../article/parse.ts';

/** What the reading of one file may take. */
export interface ImportLimits {
  /** Bytes of the file as it comes. */
  readonly fileBytes: number;
  /** Characters (UTF-16 units) of the text found in it. */
  readonly characters: number;
  /** Bytes of what is unpacked from an archive. */
  readonly unpackedBytes: number;
  /** From the moment its turn has come and the reading process has started. */
  readonly milliseconds: number;
  /** MiB of the JavaScript heap of the reading process. */
  readonly heapMiB: number;
  /** MiB of the whole reading process as the system counts it. */
  readonly processMiB: number;
}

export const IMPORT_LIMITS: ImportLimits = {
  fileBytes: 8 * 1024 * 1024,
  characters: LONGEST_ARTICLE,
  unpackedBytes: 64 * 1024 * 1024,
  milliseconds: 20_000,
  heapMiB: 512,
  processMiB: 768,
};
