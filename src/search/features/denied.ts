import type { AnswerType } from '../entities/answer-type.ts';
import type { QuestionWord } from '../question/probe.ts';
import type { Scene } from '../scene/scene.ts';
import { DENIALS, deniesIn } from '../words/denials.ts';
import { keyNumber } from '../words/key-number.ts';
import { standsAt } from '../words/stands-at.ts';
import type { Feature } from './feature.ts';

/**
 * Who asks which, who or where of several. A denial answers all else: a yes or no, why or how something is so though it is not, and
 * how much, how many or when (停车不收费, none were rescued, it was never repaired).
 */
const ASKS_WHICH: ReadonlySet<AnswerType> = new Set([
  'thing',
  'list',
  'name',
  'person',
  'place',
  'organisation',
  'work',
]);
/** What something has in it is told by what it has not, too. */
const ASKS_CONTENTS = /包括|包含|涵盖|含有?|\b(?:includ|contain|cover|compris)/u;
/** How far before a word what denies it stands, in units: **不**推荐, do **not** recommend, **never** been recommended. */
const REACH = { zh: 1, en: 2 } as const;
/** What stands between the two: **没**有推荐, **不**太推荐, **并不**会推荐. */
const BETWEEN: ReadonlySet<number> = new Set([...'有太会再曾很怎么'].map(keyNumber));
/** Behind a denial, they undo it: **not** only, **no** doubt, 不**得**不. */
const UNDOING: ReadonlySet<number> = new Set(
  ['onli', 'just', 'doubt', 'mere', '得', '能', '可'].map(keyNumber),
);

export const DENIED_FEATURES: readonly Feature[] = [
  {
    name: 'deniedHere',
    meaning:
      'has a word of the question only denied (不推荐 where 推荐 is asked), where it is asked which, who or where',
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
  const { type, language, figure, analysis } = probe.question;
  if (units === undefined || probe.denies || !ASKS_WHICH.has(type) || !deniesIn(units)) return 0;
  if (figure !== undefined && figure !== 'address') return 0;
  if (ASKS_CONTENTS.test(analysis.folded.text)) return 0;
  return probe.words.some((word) => !word.ordinary && isDenied(word, units, probe.units, REACH[language]))
    ? 1
    : 0;
}

function isDenied(word: QuestionWord, units: Int32Array, asked: Int32Array, reach: number): boolean {
  const row = word.units.map((place) => asked[place] ?? -1);
  let denied = false;
  for (let at = 0; at + row.length <= units.length; at++) {
    if (!standsAt(units, at, row)) continue;
    let until = at;
    while (until > 0 && BETWEEN.has(units[until - 1] ?? -1)) until--;
    const from = Math.max(0, until - reach);
    if (!units.subarray(from, until).some((unit) => DENIALS.has(unit))) return false;
    // Right before what denies, or between it and the word: 不得**不**推荐, **not** only recommended.
    if (units.subarray(Math.max(0, from - 1), until).some((unit) => UNDOING.has(unit))) return false;
    denied = true;
  }
  return denied;
}
