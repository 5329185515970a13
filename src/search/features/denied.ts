import type { AnswerType } from '../entities/answer-type.ts';
import type { QuestionWord } from '../question/probe.ts';
import type { Scene } from '../scene/scene.ts';
import { DENIALS, deniesIn } from '../words/denials.ts';
import { standsAt } from '../words/stands-at.ts';
import type { Feature } from './feature.ts';

/** What a denial answers, too: a yes or no, and why or how something is so though it is not. */
const ANSWERED_BY_DENIAL: ReadonlySet<AnswerType> = new Set(['whether', 'reason', 'manner', 'definition']);
/** How far before a word what denies it stands, in units: **不**推荐, do **not** recommend, **never** been recommended. */
const REACH = { zh: 1, en: 2 } as const;

export const DENIED_FEATURES: readonly Feature[] = [
  {
    name: 'deniedHere',
    meaning: 'has a word of the question only denied (不推荐 where 推荐 is asked), and no yes or no is asked',
    value: deniedHere,
  },
];

/**
 * 1 where the sentence has a word of the question, and wherever it has it denies it; otherwise 0. A question that denies
 * something itself is answered by such a sentence.
 *
 * @example 推荐吃什么？ is not answered by 我不推荐网红的宴席
 */
export function deniedHere({ probe, stretch }: Scene, index: number): number {
  const units = stretch.profiles[index]?.units;
  const { type, language } = probe.question;
  if (units === undefined || probe.denies || ANSWERED_BY_DENIAL.has(type) || !deniesIn(units)) return 0;
  return probe.words.some((word) => !word.ordinary && isDenied(word, units, probe.units, REACH[language]))
    ? 1
    : 0;
}

function isDenied(word: QuestionWord, units: Int32Array, asked: Int32Array, reach: number): boolean {
  const row = word.units.map((place) => asked[place] ?? -1);
  let denied = false;
  for (let at = 0; at + row.length <= units.length; at++) {
    if (!standsAt(units, at, row)) continue;
    if (!units.subarray(Math.max(0, at - reach), at).some((unit) => DENIALS.has(unit))) return false;
    denied = true;
  }
  return denied;
}
