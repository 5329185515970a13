import type { Span } from '../../../article/article.ts';
import type { Analysis } from '../../../text/terms.ts';

const DIGITS = '[\\d零〇一二三四五六七八九十百]';
/** Words that a time is told by and that are no dates, folded; both languages. */
const TIMES = {
  zh: [
    // 民国38年初, 正德十六年, 嘉靖二年三月, 元年, 第九年.
    new RegExp(
      `(?:民国|公元前?|西元前?|第|(?!\\p{Script=Han}期|历时|持续|超过|至少)\\p{Script=Han}{2}(?=(?:元|[一二三四五六七八九十]{1,3})年))?(?:元|${DIGITS}{1,4})年(?:[初末底中]|[闰正腊\\d一二三四五六七八九十]{1,3}月)?(?:初?[\\d一二三四五六七八九十]{1,3}日?)?`,
      'gu',
    ),
    /[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?/gu,
    // 七月初十, 九月十二.
    /[正腊闰\d一二三四五六七八九十]{1,3}月(?:[初廿]?[一二三四五六七八九十]{1,3}|[上中下]旬|[初中末底])/gu,
    new RegExp(`(?:公元前?|西元前?)?${DIGITS}{1,4}(?:世纪|年代)(?:[初中末]期?|[前后]半叶?)?`, 'gu'),
    /[\p{Script=Han}\d·]{1,10}?(?:时期|时代|年间|王朝|期间|之际)/gu,
    /(?<=^|[,。;:!?"()])[^,。;:!?"()]{2,14}?(?:之后|以后|之前|以前|的时候|时|后|前)(?=[,。;]|$)/gu,
  ],
  en: [
    /\b(?:(?:early|mid|late|the|end of the|beginning of the)[- ]){0,2}(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)(?: (?:and|to|or) (?:\d{1,2}th|[a-z]+th))?[- ](?:century|centuries|millennium)\b/gu,
    /\b(?:during|after|before|until|since|upon|throughout|at the (?:end|beginning|start|time) of|(?:in|by) the (?:early|mid|late)[- ])(?: ?[\p{L}\p{N}'’-]+){1,6}/gu,
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/gu,
    /\b[a-z]+(?:['’]s)? (?:day|night|eve)\b/gu,
    /\bwhen [a-z][^,.;:]{4,36}/gu,
  ],
} as const;

/** What stands before a time in Chinese and is no part of it, the number of an item as well. */
const OPENING = /^(?:\d{1,3}[.、] ?)?(?:(?:一直|早在|并|而)?[在于自从到至是为即当由])?/u;

/** How long, not when: 一年. */
const LASTING = /^[一二三四五六七八九十百]{1,3}年$/u;

/** Times told in other words than dates: in the reign of somebody, after a war, in the sixteenth century. */
export function timesIn({ folded }: Analysis, language: 'zh' | 'en'): readonly Span[] {
  return TIMES[language].flatMap((pattern) =>
    [...folded.text.matchAll(pattern)].flatMap(({ index, 0: words }) =>
      LASTING.test(words)
        ? []
        : [folded.toOriginal(index + (OPENING.exec(words)?.[0].length ?? 0), index + words.length)],
    ),
  );
}

const YEAR = '\\d{3,4}(?:年(?:\\d{1,2}月)?(?:\\d{1,2}日)?)?';
const RANGES = [
  new RegExp(`${YEAR}[^。;]{0,10}?(?:至|到|-|开始|起|始)[^。;]{0,6}?(?<!\\d)${YEAR}(?!\\d)`, 'gu'),
  /\b\d{4}(?:[-–]| (?:to|until|and) (?:[a-z]+ (?:in|until) )?)\d{2,4}\b/gu,
];

/** Two years between which something lasted: it **began in 1642 and ended in 1644**. */
export function rangesIn({ folded }: Analysis): readonly Span[] {
  return RANGES.flatMap((pattern) =>
    [...folded.text.matchAll(pattern)].map((match) =>
      folded.toOriginal(match.index, match.index + match[0].length),
    ),
  );
}
