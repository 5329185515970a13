import { fold } from '../../src/text/fold.ts';
import type { Analyzer } from '../../src/text/terms.ts';

/** Our words of a text, without stop words: nodejieba's for Chinese, stems for English, figures whole; all folded. */
export function wordsOf(text: string, analyzer: Analyzer): string[] {
  return analyzer
    .analyze(text)
    .terms.filter(({ stop }) => !stop)
    .map(({ key }) => key);
}

const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/**
 * Pairs of neighbouring Chinese characters, and the runs of letters and digits of other scripts; folded. A Chinese
 * character alone is a token.
 *
 * @example bigramsOf('發展5G') // ['发展', '5g']
 */
export function bigramsOf(text: string): string[] {
  return [...fold(text).text.matchAll(RUN)].flatMap(([run]) => {
    const characters = [...run];
    if (characters.length === 1 || !/^\p{Script=Han}/u.test(run)) return [run];
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}
