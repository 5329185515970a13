import type { Span } from '../article/article.ts';
import type { Analysis, Term } from '../text/terms.ts';
import type { EntityKind } from './answer-type.ts';

/** Words of a sentence that could answer a question of some type. Offsets are those of the analysed text. */
export interface Entity extends Span {
  readonly kind: EntityKind;
}

/** Finds what can answer who, when, where, how many and the like. Made for recall: it proposes, the match decides. */
export function findEntities(analysis: Analysis): readonly Entity[] {
  const entities: Entity[] = [];
  matchPatterns(analysis, entities);
  for (const term of analysis.terms) {
    const kind = kindOfTerm(term);
    if (kind !== undefined) entities.push({ kind, start: term.start, end: term.end });
  }
  matchCapitals(analysis.text, entities);
  return entities;
}

const DIGITS = '[\\d零〇一二两三四五六七八九十百千万亿]';
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|third|quarter|first|second|fourth|fifth';

/** Matched against the folded sentence. */
const PATTERNS: readonly { readonly kind: EntityKind; readonly pattern: RegExp }[] = [
  {
    kind: 'year',
    pattern: /(?<!\d)\d{3,4}年(?!来|间|级)|[一二三四五六七八九][零〇一二三四五六七八九]{3}年|公元前?\d+年/gu,
  },
  { kind: 'year', pattern: /(?<![\d.,$£€])(?:1[0-9]|20)\d{2}s?(?![\d.,%]\d|年|[a-z])/gu },
  {
    kind: 'time',
    pattern: new RegExp(
      `(?<!${DIGITS})${DIGITS}{1,4}(?:年代|世纪|月份|月|日|号)(?:初|末|底|中|上旬|中旬|下旬)?`,
      'gu',
    ),
  },
  {
    kind: 'time',
    pattern:
      /[春夏秋冬]季|[春秋]天|凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|当天|次日|翌日|同年|次年|翌年|今年|去年|明年|目前|至今|(?:唐|宋|元|明|清|汉|秦|隋|晋|魏|周|商|夏)(?:代|朝|末|初)|时期|战后|战前|初期|末期|中期|晚期|年间/gu,
  },
  {
    kind: 'time',
    pattern: new RegExp(
      `\\b(?:${MONTHS})\\b(?: \\d{1,2}(?:st|nd|rd|th)?)?|\\b\\d{1,2}(?:st|nd|rd|th) century\\b|\\b\\d{1,4} (?:bc|bce|ad|ce)\\b|\\b(?:spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|noon|midnight)\\b`,
      'gu',
    ),
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `(?:${DIGITS}|[几数多半])+(?:余|多)?(?:年(?!代|份)|天|个?月|小时|分钟|秒|周|日(?!本)|世纪)`,
      'gu',
    ),
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `\\b(?:\\d[\\d,.]*|${NUMBER_WORDS})(?:[- ](?:\\d+|${NUMBER_WORDS}))* ?-?(?:years?|days?|months?|weeks?|hours?|minutes?|seconds?|decades?|centuries|century)\\b`,
      'gu',
    ),
  },
  {
    kind: 'percent',
    pattern:
      /\d[\d.]*%|百分之[\d零一二三四五六七八九十百点]+|\d[\d.]* ?(?:percent|per cent)\b|[一二三四五六七八九十百\d]+分之[一二三四五六七八九十\d]+|[一二三四五六七八九\d]成/gu,
  },
  {
    kind: 'money',
    pattern:
      /\d[\d,.]*[十百千万亿]*(?:多|余)?(?:美元|欧元|英镑|日元|港元|港币|人民币|元|円|韩元|卢布|台币)|[$£€¥]\s?\d[\d,.]*/gu,
  },
  { kind: 'number', pattern: /\d+(?:,\d{3})*(?:\.\d+)?[十百千万亿]*/gu },
  {
    kind: 'number',
    pattern:
      /[零〇一二两三四五六七八九十百千万亿]+(?:余|多)?(?=[个名位座种次届部集枚架艘辆台条项件倍米吨克度岁人层间所家支只颗大门本首场章卷级代口户世元公平立英分对双亩里尺])|数[十百千万]/gu,
  },
  { kind: 'number', pattern: new RegExp(`\\b(?:${NUMBER_WORDS})(?:[- ](?:${NUMBER_WORDS}))*\\b`, 'gu') },
  { kind: 'work', pattern: /[《〈][^》〉]{1,40}[》〉]/gu },
  { kind: 'quoted', pattern: /"[^"]{1,30}"/gu },
  { kind: 'person', pattern: /[\p{Script=Han}]{1,6}(?:·[\p{Script=Han}]{1,8}){1,3}/gu },
  {
    kind: 'place',
    pattern:
      /\p{Script=Han}{1,4}(?:省|市|县|州|区|镇|乡|村|国|岛|洲|山|河|江|湖|海|湾|港|路|街|站|寺|庙|宫|城|岭|峡|谷|平原|高原|盆地|半岛|地区|机场|公园)/gu,
  },
  {
    kind: 'organisation',
    pattern:
      /\p{Script=Han}{1,8}(?:公司|大学|学院|学校|中学|小学|委员会|协会|集团|银行|组织|政府|议会|法院|医院|电视台|出版社|俱乐部|联盟|联队|球会|部队|研究所|基金会|教会|博物馆|图书馆|乐团|乐队|党|军|局|署|厅|部|社|会|队)/gu,
  },
];

function matchPatterns({ folded }: Analysis, entities: Entity[]): void {
  for (const { kind, pattern } of PATTERNS) {
    for (const match of folded.text.matchAll(pattern)) {
      entities.push({ kind, ...folded.toOriginal(match.index, match.index + match[0].length) });
    }
  }
}

/** The hundred-odd most frequent surnames, simplified: what an unknown word must start with to be taken for a person. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤康易俞齐庞樊兰殷施洪翟安倪严牛温芦季章鲁葛伍尤毕聂焦柳邢路岳梅庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵欧阳司马诸葛';

function kindOfTerm({ kind, tag, key, stop }: Term): EntityKind | undefined {
  if (kind === 'latin') return undefined;
  if (stop) return undefined;
  if (tag.startsWith('nr')) return 'person';
  if (tag === 'ns') return 'place';
  if (tag === 'nt') return 'organisation';
  if (tag === 'nz') return 'name';
  if (tag === 't') return 'time';
  if (tag === 'x' && key.length >= 2 && key.length <= 4)
    return SURNAMES.includes(key.charAt(0)) && key.length <= 3 ? 'person' : 'name';
  return undefined;
}

/** Names in Latin letters: runs of capitalised words, small words between them allowed; the first word of a sentence only with company. */
const CAPITALS =
  /(?:\p{Lu}[\p{L}\p{N}'’.-]*|\d+(?=\s\p{Lu}))(?:\s(?:(?:of|the|de|van|von|and|la|le|du|for|&)\s)*\p{Lu}[\p{L}\p{N}'’.-]*)*/gu;
const PLACE_BEFORE = /\b(?:in|at|from|near|to|into|across|outside|throughout)\s(?:the\s)?$/iu;
const GROUP_NAME =
  /\b(?:University|College|Company|Corporation|Inc|Party|Church|Committee|Agency|Association|Institute|School|Council|Court|Department|Army|Union|Club|Team|Network|Group|League|Society|Bank|Commission)\b/u;

function matchCapitals(text: string, entities: Entity[]): void {
  for (const match of text.matchAll(CAPITALS)) {
    const [name] = match;
    const start = match.index;
    const end = start + name.length;
    const before = text.slice(0, start);
    const opening = !/[\p{L}\p{N}]/u.test(before);
    if (opening && !name.includes(' ') && /^\p{Lu}\p{Ll}*$/u.test(name) && name.length < 5) continue;
    entities.push({ kind: 'name', start, end });
    if (GROUP_NAME.test(name)) entities.push({ kind: 'organisation', start, end });
    else if (PLACE_BEFORE.test(before)) entities.push({ kind: 'place', start, end });
    else if (name.includes(' ')) entities.push({ kind: 'person', start, end });
  }
}
