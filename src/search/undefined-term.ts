import { stem } from '../text/stem.ts';
import { keyNumber } from './key-number.ts';
import type { Scene } from './scene.ts';

/**
 * What a term that a sentence defines or explains stands beside, folded: before it (称为小鸟球, known as **a birdie**), and after it
 * (羊水栓塞**是**, **a birdie** means). Chinese ones are single characters, English ones words of any form.
 */
const EXPLAINING = {
  zh: { before: '为是即叫称谓指作名', after: '是为即指乃系叫称谓又也亦或等有包分由表' },
  en: {
    before: 'is are call name known as term mean say or ie',
    after: 'is are was were mean refer or also be consist describe include',
  },
} as const;
/** Units that may stand between: 又, 就, a, an, the, and what brackets hold. */
const BETWEEN = 3;
/** Fewer Chinese characters are rather what is to be named (首都是什么) than a term to be explained. */
const SHORTEST = { zh: 3, en: 1 } as const;
/** A question that names so much of the title asks for the subject, and all of the article tells what that is. */
const SUBJECT_NAMED = 0.5;

const MARKS = {
  zh: {
    before: new Set([...EXPLAINING.zh.before].map(keyNumber)),
    after: new Set([...EXPLAINING.zh.after].map(keyNumber)),
  },
  en: {
    before: new Set(EXPLAINING.en.before.split(' ').map((word) => keyNumber(stem(word)))),
    after: new Set(EXPLAINING.en.after.split(' ').map((word) => keyNumber(stem(word)))),
  },
};

/** X是什么, X指什么, 什么是X, what is X: nothing but a term, and of what kind it is. */
const BARE = {
  zh: /^(?:请问)?(?:什么是|什么叫做?|何谓|何为)[^的]+?(?:呢)?[?？。\s]*$|^(?:请问)?[^的在于有]+?(?<![名称号字])(?:指的是|是指|是|指)什么(?:意思|东西)?(?:呢)?[?？。\s]*$/u,
  en: /^what (?:is|are) (?!(?:the|his|her|its|their|this|that|these|those) )(?:an? )?[^ ]+(?: [^ ]+)?\s*\?*$|^what (?:does|do) .+ (?:mean|refer to)\s*\?*$/u,
} as const;

/**
 * 1 where it is asked what something is, and the sentence has that term and does nothing to tell; otherwise 0.
 *
 * @example 什么是数字经济？ is not answered by 要发挥数字经济新引擎作用
 */
export function undefinedTerm({ probe, stretch, titleNamed }: Scene, index: number): number {
  const { language, analysis } = probe.question;
  if (titleNamed >= SUBJECT_NAMED || !BARE[language].test(analysis.folded.text.trim())) return 0;
  const term = termOf(probe.units, probe.content, language);
  if (term.length < SHORTEST[language]) return 0;
  const units = stretch.profiles[index]?.units ?? [];
  const { before, after } = MARKS[language];
  let found = 0;
  for (let at = 0; at + term.length <= units.length; at++) {
    if (!term.every((unit, place) => units[at + place] === unit)) continue;
    found = 1;
    const left = Array.from({ length: BETWEEN }, (_, by) => units[at - 1 - by]);
    const right = Array.from({ length: BETWEEN }, (_, by) => units[at + term.length + by]);
    if (left.some((unit) => before.has(unit ?? -1)) || right.some((unit) => after.has(unit ?? -1))) return 0;
  }
  return found;
}

/** What the question has besides asking, without the words that only join. */
function termOf(
  units: ArrayLike<number>,
  content: ArrayLike<number>,
  language: 'zh' | 'en',
): readonly number[] {
  return Array.from(units).filter((unit, place) => content[place] === 1 && !JOINING[language].has(unit));
}

const JOINING = {
  zh: new Set([...'是指的'].map(keyNumber)),
  en: new Set('is are a an the do does mean refer to'.split(' ').map((word) => keyNumber(stem(word)))),
};
