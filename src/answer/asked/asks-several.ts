/**
 * How several are asked for at once, both languages, both scripts: 哪几个国家, which rivers are. Not *what is*, nor *which causes*,
 * nor of one whose word ends so (which bus did, which class can).
 */
const ASKS_SEVERAL =
  /哪[些几幾两兩]|\b(?:which|what) (?:[a-z]+ )?(?:(?:countries|cities|people|companies|states|places|names)\b|\w+(?<![siu])s (?:are|were|can|do|did|have|must|should|may|will)\b)/iu;

/** @example asksSeveral('哪兩個城市？') // true */
export function asksSeveral(question: string): boolean {
  return ASKS_SEVERAL.test(question);
}
