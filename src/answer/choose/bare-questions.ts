import { CLOCK_EN, CLOCK_ZH } from '../../search/entities/clock-times.ts';
import { FIGURE_PATTERNS } from '../../search/entities/figure-patterns.ts';

/**
 * A question that is nothing but the kind of thing asked (电话, price, is it free): what it says hardly stands where it is told, but what
 * tells it can be seen. Matched against folded text.
 */
export interface BareQuestion {
  /** What may be asked, alternatives of a regular expression; what may stand around it (`AROUND`) is left out. */
  readonly zh: string;
  readonly en: string;
  /** What a sentence has that tells it; the better one first: the sum, not that children are free. */
  readonly told: readonly RegExp[];
  /** What it has besides, to be about that. */
  readonly beside?: RegExp;
  /** Whether what tells it is the answer, not a part of it. */
  readonly marks: boolean;
  /** In more sentences of an article than this nobody can say which is meant. */
  readonly most: number;
}

/** Politeness, who is asked and what asks, before and behind; folded. */
export const AROUND = {
  zh: {
    before: '(?:请问|想问|问一下|你们?的?|您们?的?|贵[馆店园校](?:的)?|这里的?|那里的?|它的?|的)*',
    behind: '(?:是|有)?(?:多少|什么|啥|几号)?(?:呢|啊|呀|吗)?',
  },
  en: {
    before:
      "(?:(?:what(?:'s| is| are)|is there|are there|do you have|have you got|can i (?:get|have)|tell me|give me) )?(?:(?:the|your|its|an?|any|their) )?",
    behind: '(?: please)?',
  },
} as const;

const SUM = FIGURE_PATTERNS.filter(({ kind }) => kind === 'money')
  .map(({ pattern }) => pattern.source)
  .join('|');
const NO_SUM =
  '免费|不收(?:取)?(?:任何)?(?:门票|费|钱)|无需(?:付费|购票|门票)|分文不取|\\b(?<!(?:feel|sugar|smoke|duty|alcohol)[- ])free(?! (?:time|will|speech|kick|trade|from))\\b(?!-)|\\bno (?:entry |entrance |admission )?(?:charge|fee|cost)s?\\b|\\bcharge nothing\\b|\\b(?:need not|do not (?:need|have) to|without) pay(?:ing)?\\b';

/** A number behind what names it, or one that is long enough by itself; no date, no sum. */
const PHONE =
  '(?<![\\d.,/-])(?:\\+\\d{1,3}[ -]?)?(?:\\(\\d{2,5}\\)[ -]?|\\d{2,5}[ -])(?:\\d{2,5}[ -]){0,3}\\d{3,8}(?![\\d,/]|-\\d|\\.\\d|[年月日号元])|(?<![\\d.,/-])(?:\\+?\\d{7,15})(?![\\d,/]|-\\d|\\.\\d|[年月日号元])|(?<=(?:电话|热线|拨打|致电|call|dial|ring|phone|tel)(?:是|为)?[: ]{0,2})\\d{3,6}(?![\\d,.年月日号元点])';
const PHONED =
  /电话|手机|热线|拨打|致电|来电|联系|联络|\b(?:tel|(?:tele)?phones?|call|ring|dial|text|whatsapp|hotline|mobile|contact)\b|\+\d/u;
const ADDRESS = '[a-z0-9_.+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+';
const WEB = 'https?://\\S+|\\bwww\\.\\S+';

const PRICED_ZH = '多少钱|几钱|几块钱?|多少元|怎么收费|如何收费|怎么卖';

/** The kinds of bare questions, those that say more first. */
export const BARE_QUESTIONS: readonly BareQuestion[] = [
  {
    zh: '(?:联系|联络|客服|咨询|服务|订票|预约)?(?:电话|手机)(?:号码?)?|(?:客服|咨询|服务)?热线(?:电话)?|打(?:什么|哪个|几号)?电话',
    en: "(?:(?:tele)?phone|tel|hotline|mobile)(?: number)?|contact number|number to call|(?:who|what number) (?:do|can|should) i (?:call|ring|phone)|how (?:do|can) i (?:call|phone|ring)(?: you| them)?|what(?:'s| is) your number",
    told: [new RegExp(PHONE, 'gu')],
    beside: PHONED,
    marks: true,
    most: 3,
  },
  {
    zh: '(?:电子)?(?:邮箱|邮件|信箱|电邮)(?:地址)?|email(?:地址)?|e-mail(?:地址)?|(?:写信|发邮件|邮件)(?:到|发)哪里?',
    en: 'e-?mail(?: address)?|where (?:do|can|should) i (?:e-?mail|write)(?: to)?|how (?:do|can) i e-?mail(?: you| them)?',
    told: [new RegExp(ADDRESS, 'gu')],
    marks: true,
    most: 3,
  },
  {
    zh: '(?:联系|联络)(?:方式|方法|资料)?|(?:怎么|如何|怎样|要怎么)(?:才能)?(?:联系|联络)(?:你们?|您|上|到|客服|主办方?|工作人员)*|找谁(?:联系|联络)|(?:联系|联络)谁|客服',
    en: 'contacts?(?: (?:details|information|info|us|you|person))?|how (?:can|do|could) i (?:contact|reach|get in touch with|get hold of)(?: (?:you|them|us|someone|anyone))?|who (?:do|can|should) i contact|customer (?:service|support)',
    told: [new RegExp(`${ADDRESS}|${PHONE}|${WEB}`, 'gu')],
    beside: new RegExp(
      `${PHONED.source}|${ADDRESS}|写信|来信|邮件|\\b(?:write|e-?mail|reach|message)\\b`,
      'u',
    ),
    marks: false,
    most: 3,
  },
  {
    zh: `(?:门票|票|入场券?|入园|进馆|参观)(?:价格?|费用?|${PRICED_ZH})|票价|入场费|门票`,
    en: '(?:admission|entrance|entry)(?: (?:fee|price|charge|cost)s?)?|ticket (?:price|cost)s?|how much (?:is|are) (?:admission|entry|entrance|tickets?|a ticket|it to get in)|what does (?:it|a ticket) cost to get in',
    told: [new RegExp(SUM, 'gu'), new RegExp(NO_SUM, 'gu')],
    beside:
      /票|入场|入园|进馆|进场|参观|\b(?:tickets?|admission|entry|entrance|pass(?:es)?|get in|enter|visit)\b/u,
    marks: true,
    most: 3,
  },
  {
    zh: `(?:要|需要|得)?(?:花|付)?(?:${PRICED_ZH})(?:一[张个次位人份杯天])?|价格|价钱|价位|售价|收费(?:标准|情况)?(?!吗)|费用|贵不贵|贵`,
    en: 'how much(?: (?:is|are|does|do|will) (?:it|this|that|they)(?: cost)?)?|prices?|pricing|costs?|fees?|charges?|what (?:does|do|will) (?:it|this|they) cost',
    told: [new RegExp(SUM, 'gu')],
    marks: true,
    most: 2,
  },
  {
    zh: '是?(?:不是)?免费(?:的)?|(?:要不要|需不需要|要|需要)(?:付|交)?(?:钱|费|门票|买票|收费)|收(?:不收)?(?:钱|费|门票)(?:吗)?',
    en: '(?:is|are) (?:it|this|they|admission|entry|entrance) (?:for )?free(?: of charge)?|free|is there (?:an? )?(?:(?:entry|entrance|admission) )?(?:fee|charge)|(?:do|must) (?:i|you|we) (?:have to |need to )?pay(?: anything)?|does it cost (?:anything|money)',
    told: [new RegExp(NO_SUM, 'gu'), new RegExp(SUM, 'gu')],
    marks: false,
    most: 2,
  },
  {
    zh: '(?:营业|开放|开馆|开门|上班|办公|服务|工作|客服|接待)(?:时间|时段)|几点(?:到|至)几点|(?:几点|什么时候|何时)(?:开门|关门|开放|开馆|闭馆|打烊|下班|上班|营业|开始营业)|开到几点|营业到几点',
    en: '(?:(?:opening|business|office|working|visiting) )?hours|opening times|(?:when|what time|until when|till when) (?:are|is|do|does) (?:you|it|they) (?:open|close|shut)|(?:what time|when) (?:are you|is it) open|from when (?:till|to|until) when',
    told: [new RegExp(`${CLOCK_ZH}|${CLOCK_EN}`, 'gu')],
    beside:
      /开放|开门|营业|开馆|闭馆|关门|上班|办公|打烊|下班|\b(?:open(?:s|ing)?|closes?|closed|shuts?|hours)\b/u,
    marks: false,
    most: 2,
  },
];
