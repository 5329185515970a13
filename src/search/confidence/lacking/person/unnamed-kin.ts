import type { EntityKind } from '../../../entities/answer-type.ts';
import { saysAny, type Ways, waysOf } from '../../../figures/unit-ways.ts';
import type { Scene } from '../../../scene/scene.ts';

/** Whose name is asked for, and what tells of them, parted by `|`, folded. Who has married tells of both. */
const MARRIED = { zh: '娶|嫁|婚|夫妇|夫妻|爱人|伴侣|配偶', en: 'marry|wed|spouse|partner' } as const;
const KIN = [
  { zh: '父亲|爸爸|爹', toldZh: '父|爸|爹', en: 'father|dad', toldEn: 'father|dad|parent|son|daughter' },
  {
    zh: '母亲|妈妈|娘',
    toldZh: '母|妈|娘',
    en: 'mother|mum|mom',
    toldEn: 'mother|mum|mom|parent|son|daughter',
  },
  {
    zh: '妻子|太太|老婆|夫人',
    toldZh: `妻|太太|老婆|夫人|媳妇|${MARRIED.zh}`,
    en: 'wife',
    toldEn: `wife|${MARRIED.en}`,
  },
  { zh: '丈夫|老公', toldZh: `夫|老公|先生|${MARRIED.zh}`, en: 'husband', toldEn: `husband|${MARRIED.en}` },
  { zh: '儿子', toldZh: '子|儿|父', en: 'son', toldEn: 'son|child|boy|father|mother' },
  { zh: '女儿', toldZh: '女|父|母', en: 'daughter', toldEn: 'daughter|child|girl|father|mother' },
  {
    zh: '爷爷|祖父|外公|外祖父',
    toldZh: '爷|祖父|外公|孙',
    en: 'grandfather|grandpa',
    toldEn: 'grandfather|grandpa|grandson|granddaughter',
  },
  {
    zh: '奶奶|祖母|外婆|外祖母|姥姥',
    toldZh: '奶奶|祖母|外婆|姥姥|孙',
    en: 'grandmother|grandma|granny',
    toldEn: 'grandmother|grandma|granny|grandson|granddaughter',
  },
  { zh: '哥哥|弟弟', toldZh: '哥|弟|兄', en: 'brother', toldEn: 'brother|sibling|sister' },
  { zh: '姐姐|妹妹', toldZh: '姐|妹|姊', en: 'sister', toldEn: 'sister|sibling|brother' },
].map(({ zh, toldZh, en, toldEn }) => ({
  zh: {
    asked: new RegExp(
      `(?:${zh})的?(?:名字|姓名)?(?:是|叫|名叫)?(?:做|作)?(?:谁|什么|啥)(?:名字?)?(?:呢|啊)?[?\\s]*$`,
      'u',
    ),
    told: waysOf(toldZh, 'zh'),
  },
  en: {
    asked: new RegExp(
      `\\bwho (?:is|was) (?:[a-z'-]+ ){1,3}(?:${en})\\W*$|\\b(?:${en})(?:'s name|'?s? (?:called|named))\\W*$|\\bname of (?:[a-z'-]+ ){1,3}(?:${en})\\W*$`,
      'u',
    ),
    told: waysOf(toldEn, 'en'),
  },
}));

const NAMES: ReadonlySet<EntityKind> = new Set(['person', 'name', 'quoted']);
/** How far from the word a name stands, in units. */
const BESIDE = 6;

/**
 * 1 where the name of somebody's kin is asked for (她的父亲叫什么, what is his wife called), and the sentence has no name that the question
 * has not beside a word for them; otherwise 0.
 *
 * @example 外婆叫什么名字？ is not answered by 村里有个青年，名叫阿顺
 */
export function unnamedKin({ probe, stretch }: Scene, index: number): number {
  const profile = stretch.profiles[index];
  const { language, analysis } = probe.question;
  if (profile === undefined) return 0;
  const kin = KIN.find((one) => one[language].asked.test(analysis.folded.text.toLowerCase()))?.[language]
    .told;
  if (kin === undefined) return 0;
  const { units, entities } = profile;
  const named = entities.some(
    ({ kind, start, end }) =>
      NAMES.has(kind) &&
      !units.subarray(start, end).every((unit) => probe.places.has(unit)) &&
      isBeside(units, { start, end }, kin),
  );
  return named ? 0 : 1;
}

function isBeside(
  units: Int32Array,
  { start, end }: { readonly start: number; readonly end: number },
  ways: Ways,
): boolean {
  return saysAny(units.subarray(Math.max(0, start - BESIDE), end + BESIDE), ways);
}
