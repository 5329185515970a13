import { stem } from '../../../text/stem.ts';
import type { Probe } from '../../question/probe.ts';
import type { Scene } from '../../scene/scene.ts';
import { keyNumber } from '../../words/key-number.ts';

/**
 * What a term that a sentence defines or explains stands beside, folded: before it (称为小鸟球, known as **a birdie**), after it
 * (羊水栓塞**是**, **a birdie** means), and right after it (Kubernetes, **a** system). A sentence that goes on about it begins
 * as `on` says, and has one of `after`. Chinese ones are single characters, English ones words of any form.
 */
const EXPLAINING = {
  zh: {
    before: '为是即叫称谓指作名',
    after: '是为即指乃系叫称谓又也亦或等有包分由表',
    next: '即',
    on: '它这此其',
  },
  en: {
    before: 'is are call name known as term mean say or ie',
    after: 'is are was were mean refer or also be consist describe include',
    next: 'a an the which that',
    on: 'it this that these those they such',
  },
} as const;
/** `A fair was a market` explains, `the fair was opened` does not: one of these follows a past copula. */
const PAST_EXPLAINING = { copula: 'was were', followed: 'a an the one 1 any some when where what' } as const;
/** Units that may stand between: 又, 就, a, an, the, and what brackets hold. */
const BETWEEN = 3;
/** Fewer characters of a word of the dictionary are rather what is to be named (首都是什么) than a term to be explained. */
const SHORTEST = { zh: 3, en: 1 } as const;
/** An unknown word may be as short: 六稳. */
const SHORTEST_UNKNOWN = 2;
/** What stands at the end of what is to be told of something, not explained: 主办单位, 年度主题; the budget. */
const TOLD_OF = {
  zh: /(?:单位|主题|口号|名称|时间|日期|地点|地址|任务|目标|目的|内容|精神|思想|理念|宗旨|原则|标准|条件|要求|作用|意义|影响|特点|特色|优势|功能|职责|职务|方式|方法|措施|步骤|途径|原因|理由|结果|成果|对象|范围|专业|作品|身份|职业|项目|活动|奖项|服务|产品|问题|费用|来源|颜色|形状|部分|核心|关键|重点|基础)$/u,
  en: new Set(
    'theme motto slogan name address aim goal purpose task budget cost result reason cause role job title colour color capital population'
      .split(' ')
      .map(stem),
  ),
} as const;
/** A question that names so much of the title asks for the subject, and all of the article tells what that is. */
const SUBJECT_NAMED = 0.5;

const MARKS = {
  zh: marksFrom(EXPLAINING.zh, (characters) => [...characters]),
  en: marksFrom(EXPLAINING.en, stems),
};

const PAST = {
  copula: new Set(stems(PAST_EXPLAINING.copula).map(keyNumber)),
  followed: new Set(stems(PAST_EXPLAINING.followed).map(keyNumber)),
};

function marksFrom(
  { before, after, next, on }: (typeof EXPLAINING)['zh' | 'en'],
  unitsOf: (words: string) => readonly string[],
) {
  const numbers = (words: string) => new Set(unitsOf(words).map(keyNumber));
  return { before: numbers(before), after: numbers(after), next: numbers(next), on: numbers(on) };
}

function stems(words: string): readonly string[] {
  return words.split(' ').map(stem);
}

/** X是什么, X指什么, 什么是X, what is X: nothing but a term, and of what kind it is. */
const BARE = {
  zh: /^(?:请问)?(?:(?:什么|啥)(?:是|叫做?)|何谓|何为)[^的]+?(?:呢)?[?？。\s]*$|^(?:请问)?[^的在于有]+?(?<![名称号字])(?:指的是|是指|是|指)(?:什么|啥)(?:意思|东西)?(?:呢)?[?？。\s]*$/u,
  en: /^what (?:is|are) (?!(?:the|his|her|its|their|this|that|these|those) )(?:an? )?[^ ]+(?: [^ ]+)?\s*\?*$|^what (?:does|do) .+ (?:mean|refer to)\s*\?*$/u,
} as const;

/**
 * 1 where it is asked what something is, and the sentence has that term and does nothing to tell, nor does the next one;
 * otherwise 0. A sentence that opens with the term tells of it (碳汇：森林吸收…, tithes took a tenth).
 *
 * @example 什么是数字经济？ is not answered by 要发挥数字经济新引擎作用
 */
export function undefinedTerm({ probe, stretch, titleNamed }: Scene, index: number): number {
  const { language, analysis, type } = probe.question;
  if (type !== 'thing' && type !== 'definition') return 0;
  if (titleNamed >= SUBJECT_NAMED || !BARE[language].test(analysis.folded.text.trim())) return 0;
  const term = termOf(probe, language);
  const units = stretch.profiles[index]?.units ?? [];
  const places = Array.from(units.keys()).filter((at) => term.every((unit, by) => units[at + by] === unit));
  if (term.length === 0 || places.length === 0) return 0;
  if (places.some((at) => isExplained(units, at, at + term.length, language))) return 0;
  return goesOn(stretch.profiles[index + 1]?.units ?? [], language) ? 0 : 1;
}

type Units = ArrayLike<number>;

function isExplained(units: Units, start: number, end: number, language: 'zh' | 'en'): boolean {
  const { before, after, next } = MARKS[language];
  const has = (set: ReadonlySet<number>, at: number) => set.has(units[at] ?? -1);
  const explains = (at: number) =>
    has(after, at) && (!has(PAST.copula, at) || has(PAST.followed, at + 1) || has(PAST.followed, at + 2));
  const between = Array.from({ length: BETWEEN }, (_, by) => by);
  if (between.some((by) => has(before, start - 1 - by) || explains(end + by)) || has(next, end)) return true;
  const opens = start === 0 || (start === 1 && has(ARTICLES, 0));
  return opens && !has(PAST.copula, end);
}

/** Whether a sentence begins 它是, this means: it goes on about what the one before named last. */
function goesOn(units: Units, language: 'zh' | 'en'): boolean {
  const { on, after } = MARKS[language];
  return on.has(units[0] ?? -1) && [1, 2].some((at) => after.has(units[at] ?? -1));
}

const ARTICLES: ReadonlySet<number> = new Set(stems('a an the').map(keyNumber));

/**
 * What the question has besides asking, without the words that only join; empty where it is not a term to be explained.
 * Latin letters and figures (5G) make one of any length.
 */
function termOf({ question, units, content }: Probe, language: 'zh' | 'en'): readonly number[] {
  const { analysis } = question;
  const places = Array.from(units.keys()).filter(
    (place) => content[place] === 1 && !JOINING[language].has(units[place] ?? -1),
  );
  const written = places.map((place) => analysis.units[place]?.key ?? '').join(language === 'en' ? ' ' : '');
  const unknown = places.every((place) => analysis.terms[analysis.units[place]?.term ?? -1]?.tag === 'x');
  const shortest = /[\da-z]/u.test(written) ? 1 : unknown ? SHORTEST_UNKNOWN : SHORTEST[language];
  const last = analysis.units[places.at(-1) ?? -1]?.key ?? '';
  if (TOLD_OF.zh.test(written) || TOLD_OF.en.has(last) || places.length < shortest) return [];
  return places.map((place) => units[place] ?? -1);
}

const JOINING = {
  zh: new Set([...'是指的'].map(keyNumber)),
  en: new Set('is are a an the do does mean refer to'.split(' ').map((word) => keyNumber(stem(word)))),
};
