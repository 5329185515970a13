import { readFileSync } from 'node:fs';
import { stem } from '../../src/text/stem.ts';
import { QUESTION_WORDS, STOP_WORDS } from '../../src/text/words.ts';

/** What is listed together: the stems of an entry of a thesaurus, its head among them. */
export type ThesaurusEntry = ReadonlySet<string>;

const WORD = /^[a-z'-]+$/;
/** A sentence is held against the table by its stems: one that can be a stop word's (on, of one) must not be in it. */
const STOPS: ReadonlySet<string> = new Set([...STOP_WORDS.en, ...QUESTION_WORDS.en].map(stem));

/**
 * Reads the Moby Thesaurus (Grady Ward, 1996; put into the public domain by him): an entry a line, its head first, parted by
 * commas. What is of several words is left out, and stop words.
 *
 * @example readMoby('hospital,clinic,first aid\n') // one entry of hospit and clinic
 */
export function readMoby(text: string): readonly ThesaurusEntry[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const words = line.split(',').map((word) => word.trim().toLowerCase());
      const stems = words.filter((word) => WORD.test(word)).map(stem);
      return new Set(stems.filter((stemmed) => !STOPS.has(stemmed)));
    });
}

/** @throws where there is no such file */
export function readMobyFile(path: string): readonly ThesaurusEntry[] {
  return readMoby(readFileSync(path, 'utf8'));
}
