import { unitsWithin } from '../../text/units-within.ts';
import type { Question } from './question.ts';

/** Who or what somebody is, folded: 阿顺是谁, 阿顺是做什么的; who is Ann Lee, what does Ann Lee do. */
const WHO_IS = [
  /^(?<name>[^的这那它他她我你,。:?]{2,6}?)(?:到底|究竟)?是(?:谁|何人|什么人|[做作干](?:什么|啥)的|干嘛的)[呀啊呢?\s]*$/u,
  /^who(?:'s| is| was) (?!the\b|an?\b|your\b|their\b|his\b|her\b|its\b|this\b|that\b)(?<name>[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3})\s*\?*$/u,
  /^what (?:does|did) (?<name>[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}) do(?: for a living)?\s*\?*$/u,
] as const;

/**
 * Places of the name of whom a question asks who or what they are; none, where it asks something else.
 *
 * @example 阿顺是做什么的？ → those of 阿顺
 */
export function whoIsIn({ analysis }: Pick<Question, 'analysis'>): readonly number[] {
  const folded = analysis.folded.text;
  for (const pattern of WHO_IS) {
    const name = pattern.exec(folded)?.groups?.['name'];
    if (name === undefined) continue;
    const from = folded.indexOf(name);
    const { start, end } = unitsWithin(analysis.units, analysis.folded.toOriginal(from, from + name.length));
    return Array.from({ length: end - start }, (_, by) => start + by);
  }
  return [];
}
