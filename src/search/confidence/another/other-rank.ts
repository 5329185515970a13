import { OFFICES } from '../../entities/offices.ts';
import type { Question } from '../../question/question.ts';
import type { Scene } from '../../scene/scene.ts';
import { keyNumber } from '../../words/key-number.ts';

/** A way to ask for another one than the one that an article tells of, and what tells of that other one. */
interface OtherKind {
  /** Matched against two words together, so that 上 opens one (晚上 has none); ends in what follows 副, 上 or 下. */
  readonly zh: RegExp;
  /** Matched against the folded question. */
  readonly en: RegExp;
  /** Characters that tell of it where the same follows, with 一 between or without; stems that do so anywhere. */
  readonly toldBy: { readonly zh: string; readonly en: string };
}

/** What comes round again: 下届, 下一届. 任 and 场 do so behind 一, 任 before an office too: 上任 alone is to take one. */
const ROUNDS = `[届季期次回轮]|[一1][届季期次回轮任场集代]|任(?=\\p{Script=Han}{0,3}?(?:${OFFICES.zh}))`;
const OWNERS = "(?:the|its|his|her|their|our|[a-z]+'s?)";
/** What goes with “next” and “previous” and is a time, a place or a step, not another of the article's things. */
const NO_THING =
  '(?:to|of|door|step|stage|(?:[a-z]+ )?(?:second|minute|hour|day|morning|afternoon|evening|night|week|month|season|year|decade|generation)s?|century|(?:[a-z]+ )?centuries)';

const DEPUTY: OtherKind = {
  zh: new RegExp(`^副(?=\\p{Script=Han}{0,3}?(?:${OFFICES.zh})).`, 'u'),
  en: new RegExp(`\\bdeput(?:y|ies)\\b|\\bvice[- ](?:chair|principal|admiral|${OFFICES.en})`, 'u'),
  toldBy: { zh: '副', en: 'deputi vice' },
};
const NEXT: OtherKind = {
  zh: new RegExp(`^下(?:${ROUNDS})`, 'u'),
  en: new RegExp(`\\b${OWNERS} next (?!${NO_THING}\\b)[a-z]`, 'u'),
  toldBy: { zh: '下次', en: 'next follow subsequ successor succeed futur upcom' },
};
const PREVIOUS: OtherKind = {
  zh: new RegExp(`^(?:上(?:${ROUNDS})|前任)`, 'u'),
  en: new RegExp(`\\b${OWNERS} previous (?!${NO_THING}\\b)[a-z]`, 'u'),
  toldBy: { zh: '上前往', en: 'previou preced predecessor former prior earlier last' },
};

const OTHERS = [DEPUTY, NEXT, PREVIOUS].map(({ zh, en, toldBy }) => ({
  zh,
  en,
  heads: new Set([...toldBy.zh].map(keyNumber)),
  stems: new Set(toldBy.en.split(' ').map(keyNumber)),
}));
const ONE = keyNumber('1');

/**
 * 1 where the question asks for a deputy (副 or “vice” with an office), or for the next or the previous one of what comes
 * round or is owned (下一届, “the next edition”), and the sentence tells of none such; otherwise 0.
 *
 * @example 副馆长是谁？ is not answered by 馆长是陈立群, nor 下次大会在哪里？ by 大会在济南市开幕
 */
export function otherRank({ probe: { question }, stretch }: Scene, index: number): number {
  const units = stretch.profiles[index]?.units ?? [];
  return OTHERS.some(({ zh, en, heads, stems }) =>
    question.language === 'zh'
      ? followersOf(zh, question).some((follower) => !tellsBefore(units, heads, follower))
      : en.test(question.analysis.folded.text) && !units.some((unit) => stems.has(unit)),
  )
    ? 1
    : 0;
}

/** Numbers of what follows 副, 上 or 下 wherever the question has them so. */
function followersOf(pattern: RegExp, { analysis: { terms } }: Question): readonly number[] {
  return terms.flatMap(({ key }, place) => {
    const [found] = pattern.exec(key + (terms[place + 1]?.key ?? '')) ?? [];
    return found === undefined ? [] : [keyNumber(found.slice(-1))];
  });
}

function tellsBefore(units: ArrayLike<number>, heads: ReadonlySet<number>, follower: number): boolean {
  for (let at = 0; at < units.length; at++) {
    if (!heads.has(units[at] ?? -1)) continue;
    if (units[at + (units[at + 1] === ONE ? 2 : 1)] === follower) return true;
  }
  return false;
}
