import type { Folded } from '../../text/folded.ts';
import { ANY_MONTH } from '../../text/months.ts';
import { beginningsOf } from '../words/pattern-beginnings.ts';
import { createWayFinder } from '../words/way-finder.ts';
import type { Entity } from './entity.ts';
import { LIFE_WORDS } from './life-words.ts';
import { OFFICES } from './offices.ts';

const NUMERALS = '[零〇一二三四五六七八九十]';
const DATE = [
  `(?:公元前?)?(?:\\d{2,4}|${NUMERALS}{3,4})年(?:(?:\\d{1,2}|${NUMERALS}{1,2})月(?:(?:\\d{1,2}|${NUMERALS}{1,3})[日号])?)?`,
  `(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${ANY_MONTH},? )?(?:\\d{1,2}(?:st|nd|rd|th)?, )?\\d{3,4}(?!\\d|,\\d|年)`,
].join('|');
const BORN_ON = `(?<birth>${DATE})`;
const DIED_ON = `(?<death>${DATE})`;

/** Behind what is no person, a bracket holds how long it lasted: a war, a dynasty, a title. */
const OF_A_THING = [
  '战争|之战|战役|大战|抗战|内战|革命|起义|事变|运动|王朝|[夏商周秦汉晋隋唐宋元明清][朝代]|帝国|共和国|王国|时期|时代|政府|政权|计划|工程|危机|》',
  '\\b(?:wars?(?: i{1,2}| of (?:the )?[a-z]+(?: [a-z]+)?)?|revolution|dynasty|empire|republic|kingdom|era|period|crisis|depression|rebellion|uprising|siege|campaign|expedition|movement|presidency|administration|government|project)',
].join('|');
/** What one is for life: such a one is followed by the dates of the life. */
const PROFESSIONS =
  '教授|学者|博士|院士|律师|医生|记者|编辑|作家|导演|演员|歌手|画家|将军|元帅|professor|editor|engineer|lawyer|teacher|general';
/** What tells that the dates in a bracket are those of an office; not in a name (born Ann King). */
const IN_OFFICE = [
  '[^()]*(?:在位|任期|任内|任职|在任|执政|统治|reign|ruled|governed|in office|in power|served|active|\\bterms?\\b|\\br\\.|\\bfl\\.)',
  `(?![^()\\d]*(?:\\bborn\\b|\\bnee\\b|[原本]名))[^()\\d]*(?:(?!${PROFESSIONS})(?:${OFFICES.zh}|\\b(?:${OFFICES.en})\\b)|[曾历连出]任)`,
  '[^()]*[\\d年月日号]任',
].join('|');
/** A bracket that holds dates may open with a name in other letters. */
const OPENING = `(?=\\()(?<!(?:${OF_A_THING}) ?)\\((?!${IN_OFFICE})[^()\\d]{0,40}?`;
/** 约1920年, c. 1920, born 1920, * 1920; before the second date: d. 1998. */
const ABOUT = '(?:约|生于|出生于|born(?: on)?|b\\.|c\\.|ca\\.|about|\\*)? ?';
const ABOUT_END = '(?:约|卒于|逝于|d\\.|c\\.|ca\\.|about|†)? ?';
const DASH = ' ?(?:[-~]{1,3}|至|to) ?';

const BORN_ZH = `${LIFE_WORDS.birth.zh}|(?<=[年月日号])生(?=[,。;)]|$)`;
const DIED_ZH = LIFE_WORDS.death.zh;
/** 卒于1998年 tells of the date behind it. */
const NOT_ON = '(?!于?(?:公元前?|约)?[\\d〇一二三四五六七八九])';
/** Of b. and d.: in brackets or a list; not Ph.D. */
const LISTED = '(?<=(?:\\([^()]{0,60}|[,;] ?)[bd]\\.)(?<![.\\p{L}][bd]\\.)';
const BORN_EN = `(?:${LIFE_WORDS.birth.en}|b\\.${LISTED})`;
const DIED_EN = `(?:${LIFE_WORDS.death.en}|d\\.${LISTED})`;
/** Who is born or dies on the day is another: 2010年因母亲去世回乡; not 作为长子出生. */
const KIN = {
  zh: '(?<!作为[^,。;]{0,6})(?:[父母]亲|父母|[其生养继祖][父母]|爸|妈|爷爷|奶奶|外[公婆]|妻子|[其爱亡]妻|丈夫|夫人|儿子|女儿|[长次幼独其][子女]|孩子|哥哥|弟弟|姐姐|妹妹|[胞长][兄弟])',
  en: '(?:his|her|their|whose)\\b[^,.;()\\d]{0,20}\\b(?:father|mother|parents?|wife|husband|sons?|daughters?|child|children|brothers?|sisters?|(?:grand|step)[a-z]+|uncle|aunt)',
};
/** From a date to what happened: no other figure between, and no other clause but one that the date opens. */
const ON_THE_DAY = {
  zh: `,?(?:(?!${KIN.zh})[^,。;()\\d]){0,16}?(?<!后)`,
  en: `,? (?:(?!\\b(?:${KIN.en}|where|which|whose)\\b)[^,.;()\\d]){1,30}?`,
};
/** In English a date that comes first opens the clause: In 1920, Ann was born; not born in 1920 and died. */
const OPENS_CLAUSE = '(?:^|[,;.(] ?|\\b(?:and|but) )[io]n ';
/** Not the United States, nor Alfred. */
const PAST =
  '(?!united|aged|[a-z]*(?:fred|dred|hmed|hammed)\\b|(?:jar|t|n|r)?ed\\b)(?:[a-z]+ed|was|were|had|has|is|became|went|came|took|made|left|grew|began|led|won|wrote|built|fought|spent|gave|held|ran|taught|sang)\\b';
/** The date behind is that of another event: born in York and moved in 1990; born in York, Ann moved in 1990. */
const ANOTHER_EVENT = [
  `\\b(?:and|but|then) (?:[a-z]+ly )?${PAST}`,
  `, (?:[a-z'-]+ ){1,3}(?<!\\b(?:an?|the) )${PAST}`,
  '(?<!\\b(?:when|while|as) )\\b(?:he|she|they)\\b|\\b(?:who|whose|which|where)\\b',
  LIFE_WORDS.birth.en,
  LIFE_WORDS.death.en,
].join('|');
/** From what happened to its date: died, aged 78, in York on … */
const WHEN = `(?:aged \\d{1,3}|(?!${ANOTHER_EVENT})[^.;()\\d]){0,40}?`;

/** Matched against the folded sentence; a group `birth` or `death` is the date. Of `needs` every match has one (`beginningsOf`). */
const PATTERNS: readonly { readonly needs: string; readonly pattern: RegExp }[] = [
  {
    needs: '\\(',
    pattern: new RegExp(`${OPENING}${ABOUT}${BORN_ON}[^()\\d]{0,12}?${DASH}${ABOUT_END}${DIED_ON}`, 'gdu'),
  },
  { needs: '\\(', pattern: new RegExp(`${OPENING}${ABOUT}${BORN_ON}${DASH}(?:\\)|至今|present)`, 'gdu') },
  { needs: '\\(', pattern: new RegExp(`\\((?:\\?|不详|未知|unknown)${DASH}${ABOUT_END}${DIED_ON}`, 'gdu') },
  {
    needs: `${BORN_ZH}|生于`,
    pattern: new RegExp(
      `${BORN_ON}${ON_THE_DAY.zh}(?:${BORN_ZH})${NOT_ON}|(?<![发产])生于${BORN_ON.replace('birth', 'birth2')}`,
      'gdu',
    ),
  },
  {
    needs: `${DIED_ZH}|[卒逝死殁世]于`,
    pattern: new RegExp(
      `${DIED_ON}${ON_THE_DAY.zh}(?:${DIED_ZH})${NOT_ON}(?![^,。;]{0,5}周年)|(?:[卒逝死殁]|[去逝过辞]世)于${DIED_ON.replace('death', 'death2')}`,
      'gdu',
    ),
  },
  { needs: `${LIFE_WORDS.birth.en}|b\\.`, pattern: new RegExp(`${BORN_EN}${WHEN}${BORN_ON}`, 'gdu') },
  {
    needs: LIFE_WORDS.birth.en,
    pattern: new RegExp(`${OPENS_CLAUSE}${BORN_ON}${ON_THE_DAY.en}${LIFE_WORDS.birth.en}`, 'gdu'),
  },
  {
    needs: `${LIFE_WORDS.death.en}|d\\.`,
    pattern: new RegExp(`${DIED_EN}${WHEN}${DIED_ON}`, 'gdu'),
  },
  {
    needs: LIFE_WORDS.death.en,
    pattern: new RegExp(`${OPENS_CLAUSE}${DIED_ON}${ON_THE_DAY.en}${LIFE_WORDS.death.en}`, 'gdu'),
  },
];
/** Which patterns are worth a search in a folded text. */
const findNeeds = createWayFinder(PATTERNS.map(({ needs }) => beginningsOf(needs)));
const FIGURE = /[\d〇]|[一二三四五六七八九十]年/u;

/**
 * The dates of a life: in brackets (1920年5月6日—1998年3月2日), one alone (1920–), or with what happened (b. 1920, 卒于1998年).
 *
 * @param folded a sentence
 */
export function findLifeDates({ text, toOriginal }: Folded): readonly Entity[] {
  if (!FIGURE.test(text)) return [];
  const entities: Entity[] = [];
  const needed = findNeeds(text);
  for (let at = 0; at < PATTERNS.length; at++) {
    const pattern = PATTERNS[at]?.pattern;
    if (needed[at] !== 1 || pattern === undefined) continue;
    // Not `matchAll`, which copies the pattern each time. Found to the end, it begins anew.
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
      for (const [name, place] of Object.entries(match.indices?.groups ?? {}))
        if (place !== undefined)
          entities.push({ kind: name.startsWith('birth') ? 'birth' : 'death', ...toOriginal(...place) });
  }
  return entities;
}
