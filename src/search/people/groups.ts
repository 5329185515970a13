import { type Ways, waysOf } from '../figures/unit-ways.ts';

/** A group of people, or of animals, of whom rules are made. */
export interface Group {
  readonly name: string;
  /** How it is called. */
  readonly zh: Ways;
  readonly en: Ways;
  /** Groups that it is a part of: what is said of children is said of babies. */
  readonly within: readonly string[];
  /** A rule by age is one on the group where it begins with one of these ages, in years, and ends at last at `most`. */
  readonly ages?: { readonly from: number; readonly before: number; readonly most: number };
}

/** Up to and with 18. */
const OF_AGE = 19;
const NO_END = Number.POSITIVE_INFINITY;

/** The ways of both languages, parted by `|`; Chinese ones match anywhere, English ones as whole words of any form. */
const TABLE = [
  {
    name: 'baby',
    zh: '婴|宝宝|新生儿|幼儿|奶娃',
    en: 'baby|infant|newborn|toddler',
    within: ['child'],
    ages: { from: 0, before: 2, most: OF_AGE },
  },
  {
    name: 'child',
    zh: '儿童|孩子|小孩|孩童|幼童|学童|小朋友|未成年|少儿|小娃',
    en: 'child|kid|youngster|minor|underage',
    within: [],
    ages: { from: 0, before: 14, most: OF_AGE },
  },
  {
    name: 'teenager',
    zh: '青少年|中学生',
    en: 'teenager|teen|adolescent',
    within: ['child'],
    ages: { from: 10, before: 18, most: OF_AGE },
  },
  {
    name: 'adult',
    zh: '成人|大人|成年',
    en: 'adult|grown-up|grown up',
    within: [],
    ages: { from: 16, before: 50, most: NO_END },
  },
  {
    name: 'old',
    zh: '老人|老人家|老年|长者|长辈|高龄|年长|年老|耆|爷爷|奶奶|外公|外婆|阿公|阿嬷|银发',
    en: 'elderly|senior|pensioner|old people|older people|older person|older adult|old person|old age|grandmother|grandfather|grandma|grandpa|grandparent|granny|gran',
    within: [],
    ages: { from: 50, before: NO_END, most: NO_END },
  },
  {
    name: 'pregnant',
    zh: '孕|孕妇|怀孕|怀孕妇女|孕期|孕妈|孕妈妈|妊娠|妊娠期|准妈妈|怀胎',
    en: 'pregnant|pregnancy|expecting|expectant|mother to be',
    within: [],
  },
  {
    name: 'nursing',
    zh: '哺乳|哺乳期|哺乳妈妈|哺乳期妈妈|哺乳的妈妈|喂奶|喂奶的妈妈|喂母乳|喂母乳的妈妈|母乳|授乳|授乳妇',
    en: 'breastfeed|breastfeeding|breast feed|nursing mother|nursing woman|lactating|breast milk',
    within: [],
  },
  { name: 'driver', zh: '司机|驾驶|开车|驾车|行车', en: 'driver|drive|driving', within: [] },
  { name: 'disabled', zh: '残疾|残障|身心障碍|轮椅', en: 'disabled|disability|wheelchair', within: [] },
  {
    name: 'foreigner',
    zh: '老外|外国人|外籍|外国籍',
    en: 'foreigner|foreign national|foreign visitor',
    within: [],
  },
  { name: 'dog', zh: '狗|犬', en: 'dog|puppy', within: ['pet'] },
  { name: 'cat', zh: '猫', en: 'cat|kitten', within: ['pet'] },
  { name: 'pet', zh: '宠物|动物|毛孩', en: 'pet|animal', within: [] },
] as const;

export const GROUPS: readonly Group[] = TABLE.map(({ zh, en, ...group }) => ({
  ...group,
  zh: waysOf(zh, 'zh'),
  en: waysOf(en, 'en'),
}));

/** Words of a group in which it is not meant: 幼儿园, 婴儿车, 避孕; out of the reach of children. */
export const NOT_MEANT = {
  zh: waysOf(
    '幼儿园|动物园|老年痴呆|婴儿车|婴儿床|婴儿房|儿童医院|儿童节|儿童房|儿童座椅|儿童床|老人院|老年大学|避孕|热狗|哺乳动物|未成年人保护|儿童接触不到|儿童不能接触|儿童无法|儿童拿不到|儿童触及|儿童不易|儿童够不|儿童碰不|孩童无法|孩童接触不到|孩童拿不到|小孩拿不到|小孩接触不到|幼儿接触不到|幼儿拿不到|孩子接触不到|孩子拿不到|孩子够不',
    'zh',
  ),
  en: waysOf(
    'reach of child|sight of child|reach and sight of child|sight and reach of child|away from child|hot dog|reach of pet',
    'en',
  ),
} as const;

/** Said of all there are. */
export const EVERYBODY = {
  zh: waysOf('所有|任何人|人人|大家|均可|皆可|一律|不限|老少|谁都|各年龄', 'zh'),
  en: waysOf(
    'everyone|everybody|anybody|anyone|nobody|no one|all ages|any age|all visitors|all guests',
    'en',
  ),
} as const;
