import { createHash } from 'node:crypto';
import { isDeceptive } from '../article/clean-line.ts';
import type { ArticleProblem } from '../article/problem.ts';
import type { ImportedArticle, ImportJob } from './import-job.ts';
import { IMPORT_LIMITS, type ImportLimits } from './limits.ts';
import { badName, tooLarge } from './problems.ts';
import { readArticle } from './read-article.ts';
import { createReaderPool, type PoolOptions } from './reader-pool.ts';
import { type NamedBytes, recognise } from './recognise.ts';

export interface ImportInput extends NamedBytes {
  /** By default made of the bytes: the same file has the same id. */
  readonly id?: string;
  /** Where the file was fetched from, if it was. */
  readonly source?: string;
}

export interface Importer {
  /**
   * Reads a file of any kind that `recognise` knows.
   * @throws Error where a reader fails in a way that no limit explains
   */
  readonly importArticle: (input: ImportInput) => Promise<ImportedArticle | ArticleProblem>;
  /** Ends the reading processes; what is read or waits is answered `busy`. */
  readonly close: () => void;
}

export type ImporterOptions = Omit<PoolOptions, 'limits'> & { readonly limits?: Partial<ImportLimits> };

/** Bytes of plain text that are read at once: a few milliseconds. */
const SMALL_TEXT = 64 * 1024;
/**
 * Makes articles of files that nobody vouches for. A small text is read on the spot; all else by a process of its
 * own, started when first needed.
 *
 * @example
 * const importer = createImporter();
 * const result = await importer.importArticle({ name: '报道.pdf', bytes });
 * if (result.kind === 'article') show(result.article.title);
 */
export function createImporter(options: ImporterOptions = {}): Importer {
  const limits = { ...IMPORT_LIMITS, ...options.limits };
  const pool = createReaderPool({ ...options, limits });
  return {
    importArticle: async ({ id, ...file }) => {
      if (isDeceptive(file.name)) return badName();
      if (file.bytes.length > limits.fileBytes) return tooLarge(file.bytes.length, limits.fileBytes);
      const format = recognise(file);
      if (typeof format === 'object') return format;
      const job: ImportJob = { ...file, id: id ?? idOf(file.bytes), format, limits };
      const isSmall = (format === 'text' || format === 'markdown') && file.bytes.length <= SMALL_TEXT;
      return isSmall ? readArticle(job) : pool.read(job);
    },
    close: pool.close,
  };
}

function idOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
