import { parseArticle } from '../article/parse.ts';
import type { Problem } from '../article/problem.ts';
import { createImporter } from '../formats/importer.ts';
import type { Bytes, Intake, Upload } from '../library/intake.ts';
import { LIMITS } from '../reply/limits.ts';

export interface ClosableIntake extends Intake {
  readonly close: () => void;
}

/** Bytes from outside, with what was learnt of them on the way. */
export interface FetchedBytes extends Bytes {
  readonly name: string;
  readonly contentType?: string;
  /** Where they are in the end, after redirects. */
  readonly source?: string;
}

/** Gets bytes from outside; refusals are values. */
export interface Fetching {
  /** @param most bytes; left out, those of an article's file */
  readonly upload: (file: Upload, most?: number) => Promise<FetchedBytes | Problem<string>>;
  readonly link: (url: string) => Promise<FetchedBytes | Problem<string>>;
}

export interface IntakeLimits {
  /** Bytes of a file. */
  readonly file: number;
  /** UTF-16 code units of an article. */
  readonly characters: number;
}

/** A message or a pasted text names itself by its first line, or not at all. */
const UNTITLED = '…';

/**
 * Brings in articles: what is fetched is read by the importers, what was written is an article already.
 *
 * @example makeIntake(fetching, config.limits)
 */
export function makeIntake(fetching: Fetching, limits: IntakeLimits): ClosableIntake {
  const importer = createImporter({ limits: { fileBytes: limits.file, characters: limits.characters } });
  const read = async (fetched: FetchedBytes | Problem<string>) => {
    if (fetched.kind === 'problem') return fetched;
    const { name, bytes, contentType, source } = fetched;
    return importer.importArticle({
      name,
      bytes,
      ...(contentType !== undefined && { contentType }),
      ...(source !== undefined && { source }),
    });
  };
  return {
    fromFile: async (file) => read(await fetching.upload(file)),
    fromLink: async (url) => read(await fetching.link(url)),
    fromText: async (text) => parseArticle({ id: 'new', text, stem: openingOf(text) }),
    // What /articles export sends must come back, whatever an article may have.
    bytesOf: (file) => fetching.upload(file, Math.max(limits.file, LIMITS.files.bytes)),
    close: importer.close,
  };
}

/** Characters of a title made of a first sentence. */
const TITLE_LENGTH = 24;

function openingOf(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const opening = Array.from(line.split(/[。！？!?；;]/u)[0] ?? '');
  if (opening.length === 0) return UNTITLED;
  return opening.length <= TITLE_LENGTH ? opening.join('') : `${opening.slice(0, TITLE_LENGTH).join('')}…`;
}
