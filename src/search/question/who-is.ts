import { unitsWithin } from '../../text/units-within.ts';
import type { Question } from './question.ts';

/** Who or what somebody is, folded: 阿顺是谁, 阿顺是做什么的; who is Ann Lee, what does Ann Lee do. */
const WHO_IS = [
  /^(?<name>[^的这那它他她我你,。:?]{2,6}?)(?:到底|究竟)?是(?:谁|何人|什么人|[做作干](?:什么|啥)的|干嘛的)[呀啊呢?\s]*$/u,
  /^who(?:'s| is| was) (?!the\b|an?\b|your\b|their\b|his\b|her\b|its\b|this\b|that\b)(?<name>[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3})\s*\?*$/u,
  /^what (?:does|did) (?<name>[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}) do(?: for a living)?\s*\?*$/u,
] as const;

/** What became of somebody or something in the end, folded: 老驴后来呢, 老驴最后怎么样了; what became of the mill. */
const BECAME = [
  /^(?<name>[^的这那它他她我你,。:?]{2,8}?)(?:后来|最后|最终|结局)(?:呢|怎么样?|怎样|如何|咋样)了?[呀啊呢?\s]*$/u,
  /^what (?:has |had )?(?:became|become|becomes) of (?:the |an? )?(?<name>[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}?)(?: in the end| later| afterwards)?\s*\?*$/u,
  /^what happened to (?:the |an? )?(?<name>[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}?) (?:in the end|later|afterwards|finally|eventually)\s*\?*$/u,
] as const;

/**
 * Places of the name of whom a question asks who or what they are; none, where it asks something else.
 *
 * @example 阿顺是做什么的？ → those of 阿顺
 */
export function whoIsIn(question: Pick<Question, 'analysis'>): readonly number[] {
  return placesOf(question, WHO_IS);
}

/**
 * The same of what became of them.
 *
 * @example 老驴后来怎么样了？ → those of 老驴
 */
export function becameIn(question: Pick<Question, 'analysis'>): readonly number[] {
  return placesOf(question, BECAME);
}

function placesOf(
  { analysis: { folded, units } }: Pick<Question, 'analysis'>,
  patterns: readonly RegExp[],
): readonly number[] {
  for (const pattern of patterns) {
    const name = pattern.exec(folded.text)?.groups?.['name'];
    if (name === undefined) continue;
    const from = folded.text.indexOf(name);
    const { start, end } = unitsWithin(units, folded.toOriginal(from, from + name.length));
    return Array.from({ length: end - start }, (_, by) => start + by);
  }
  return [];
}
