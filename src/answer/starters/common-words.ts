/** A word behind another or a comma, so that a capital is its own. */
const WITHIN = /(?<=[\p{L}\p{N},] )\p{L}+(?![\p{L}'’])/gu;

/**
 * The words that English sentences have in small letters, and never with a capital within one: no names.
 *
 * @example commonWords(['The work is done.', 'He lives in Bath and has a bath.']) // work, is, done, lives, in, and, has, a
 */
export function commonWords(sentences: Iterable<string>): ReadonlySet<string> {
  const small = new Set<string>();
  const names = new Set<string>();
  for (const text of sentences)
    for (const [word] of text.matchAll(WITHIN)) {
      const lower = word.toLowerCase();
      (word === lower ? small : names).add(lower);
    }
  for (const name of names) small.delete(name);
  return small;
}
