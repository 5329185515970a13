import type { AnswerType } from '../entities/answer-type.ts';

/** The nouns that questions ask with (哪座**城市**, which **city**) and what they say of the answer. Regular expressions. */
export const HEADS = {
  place: {
    zh: '(?:国家|国|省份|省|城市|市|州|县|地区|地方|地点|区域|区|岛屿|岛|洲|镇|乡|村|城|大陆|山脉|山|河流|河|湖泊|湖|海域|海|位置|车站|站|机场|街道|路)',
    en: '(?:country|city|countries|cities|county|(?:state|place|location|region|continent|island|river|town|village|province|district|neighborhood|area|street|nation|capital|mountain|ocean|sea|lake|building|port|airport|canal|road|highway|bridge|park|stadium|desert|peninsula|bay|hotel|venue|suburb|border|valley|castle|palace|cathedral)s?)',
  },
  work: {
    zh: '(?:部|本|首|篇|出|集)?(?:电影|影片|电视剧|剧|小说|书籍|书|歌曲|歌|专辑|作品|著作|节目|游戏|动画|漫画|诗|杂志|报纸|文献|史书)',
    en: '(?:film|movie|book|novel|song|album|magazine|newspaper|poem|opera|painting)s?',
  },
  organisation: {
    zh: '(?:公司|企业|大学|学院|学校|中学|小学|组织|机构|单位|政党|党|球队|球会|俱乐部|队伍|队|团体|乐团|乐队|部门|部队|集团|银行|电视台|出版社|杂志社|报社|委员会|协会|军队|医院|教会|民族|族群|部落|家族)',
    en: '(?:company|companies|university|universities|party|parties|agency|agencies|army|(?:organization|organisation|school|college|team|group|institution|club|band|church|network|court|corporation|tribe|union|league|bank|department|ministry|museum|hospital|airline|brand|channel|firm|society|association|council|committee|parliament|manufacturer|publisher)s?)',
  },
  person: {
    zh: '(?:人物|皇帝|国王|总统|作家|导演|演员|歌手|科学家|学者|将军|画家|诗人|选手|球员|教授|总理|市长)',
    en: '(?:person|man|woman|(?:scientist|king|queen|president|emperor|author|actor|player|leader|pope|philosopher|ruler|mathematician|singer|quarterback|writer|artist|poet|composer|general|commander|inventor|engineer|chemist|economist|historian|explorer|musician|coach|governor|mayor|minister|duke|bishop|saint|god|goddess|character|director|professor|architect|doctor|critic|politician|theologian|monarch|physicist|biologist|astronaut)s?)',
  },
  time: {
    zh: '(?:时间|时候|年代|年份|日期|世纪|朝代|时期|时代)',
    en: '(?:year|date|century|centuries|decade|month|era)s?',
  },
  number: { zh: '(?:面积|人口|数量|比例|高度|长度|温度|速度|价格|金额|规模)', en: undefined },
  name: {
    zh: '(?:名字|名称|称号|称呼|别名|名|昵称)',
    en: '(?:war|battle|treaty|treaties|act|award|prize|language|religion|dynasty|ship|aircraft|name|title|nickname|ethnicity|denomination|festival|holiday|event|law|bill)s?',
  },
} as const satisfies Partial<Record<AnswerType, { readonly zh: string; readonly en: string | undefined }>>;

const TYPES = Object.entries(HEADS).map(([type, { zh, en }]) => ({
  type: type as keyof typeof HEADS,
  pattern: new RegExp(en === undefined ? `${zh}$` : `${zh}$|^${en}$`, 'u'),
}));

/** What a head noun says of the type, where the question phrase alone says nothing. */
export function typeOfHead(head: string): AnswerType | undefined {
  return head === '' ? undefined : TYPES.find(({ pattern }) => pattern.test(head))?.type;
}
