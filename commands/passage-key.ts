import { createHash } from 'node:crypto';
import { placeOf } from '../src/answer/context.ts';
import type { Passage } from '../src/answer/outcomes.ts';

/**
 * A sentence as the id of a button names it: so short that a few of them fit, and so exact that it never means a
 * sentence of another article, or of another text of the same one.
 */
export interface PassageKey {
  /** Of the article, by `keyOf`. */
  readonly article: string;
  readonly version: string;
  /** Place of the sentence among all of the article, from 0. */
  readonly sentence: number;
}

const BETWEEN = '.';
const SHORT = /^[a-z0-9]{1,12}$/i;
/** Hexadecimal digits of a hash: of a million articles, two would hardly share it. */
const DIGITS = 10;

/** An article's id where it is short; of the corpus, whose ids are names of files, a hash of it. */
export function keyOf(article: string): string {
  if (SHORT.test(article)) return article;
  return `_${createHash('sha256').update(article).digest('hex').slice(0, DIGITS)}`;
}

/** @returns `undefined` for an article that has no versions, so that a button could not be sure of its text */
export function keyOfPassage({ article, sentence }: Passage): PassageKey | undefined {
  if (article.version === undefined) return undefined;
  return { article: keyOf(article.id), version: article.version, sentence: placeOf(article, sentence) };
}

/** @example writeKey({ article: 'a12', version: '2', sentence: 7 }) === 'a12.2.7' */
export function writeKey({ article, version, sentence }: PassageKey): string {
  return [article, version, sentence].join(BETWEEN);
}

export function readKey(written: string | undefined): PassageKey | undefined {
  const [article = '', version = '', sentence = ''] = (written ?? '').split(BETWEEN);
  if (article === '' || version === '' || !/^\d{1,7}$/.test(sentence)) return undefined;
  return { article, version, sentence: Number(sentence) };
}
