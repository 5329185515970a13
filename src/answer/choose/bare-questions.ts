import { CLOCK_EN, CLOCK_ZH } from '../../search/entities/clock-times.ts';
import { FIGURE_PATTERNS } from '../../search/entities/figure-patterns.ts';

/**
 * A question that is nothing but the kind of thing asked (电话, price, is it free): what it says hardly stands where it is told, but what
 * tells it can be seen. Matched against folded text.
 */
export interface BareQuestion {
  /** The whole question, in either language. */
  readonly asked: readonly RegExp[];
  /** What a sentence has that tells it; the better one first: the sum, not that children are free. */
  readonly told: readonly RegExp[];
  /** What it has besides, each of these, to be about that. */
  readonly beside: readonly RegExp[];
  /** What it must not be about. */
  readonly never?: RegExp;
  /** Whether what tells it is the answer, not a part of it. */
  readonly marks: boolean;
  /** In more places of an article than this nobody can say which is meant. */
  readonly most: number;
}

/** Politeness, who is asked and what asks, before and behind. Bounded, and no two ways to read one thing: it meets every question. */
const AROUND = {
  zh: {
    before: '(?:请问|想问|问一下|你们|你|您们|您|贵[馆店园校]|这里|那里|它|的){0,4}',
    behind: '(?:是|有)?(?:多少号?|什么|啥|几号|几点|怎样的?|如何)?(?:呢|啊|呀|吗)?',
  },
  en: {
    before:
      "(?:(?:hi|hello|hey|please|excuse me),? )?(?:(?:do you know|can you tell me|what(?:'?s| is| are)|is there|are there|do you have|have you got|can i (?:get|have)|tell me|give me) )?(?:(?:the|your|its|an?|any|their) )?",
    behind: ',?(?: please)?',
  },
} as const;

function asked(ways: { readonly zh: string; readonly en: string }): readonly RegExp[] {
  return (['zh', 'en'] as const).map(
    (language) =>
      new RegExp(`^${AROUND[language].before}(?:${ways[language]})${AROUND[language].behind}$`, 'u'),
  );
}

const all = (...patterns: readonly string[]) => patterns.map((pattern) => new RegExp(pattern, 'gu'));

const SUM = FIGURE_PATTERNS.filter(({ kind }) => kind === 'money')
  .map(({ pattern }) => pattern.source)
  .join('|');
const NO_SUM =
  '免费|不收(?:取)?(?:任何)?(?:门票|费|钱)|无需(?:付费|购票|门票)|分文不取|\\b(?:is|are|entry|entrance|admission|visits?|for) (?:always |also |completely |entirely )?free\\b(?! (?:from|to say))|\\bfree (?:of charge|entry|admission|entrance|for)\\b|\\bno (?:entry |entrance |admission )?(?:charge|fee|cost)s?\\b|\\bcharge nothing\\b|\\b(?:need not|do not (?:need|have) to) pay\\b';
/** Sums that nobody is asked for: what was earned, fined, found, spent. */
const OTHER_SUMS =
  /收入|营收|利润|股|罚|投资|贷款|赔|造价|耗资|花了|拨款|捐|工资|月薪|年薪|奖金|亿|\b(?:profits?|revenue|fined?|found|invest\w*|loans?|million|billion|earn\w*|salary|damages|raised|donat\w*|budget|shares?|stolen|debts?)\b/u;

/** A number right behind what names it; one of three to six digits is no year, and has nothing between. */
const NAMED_PHONE =
  '(?<=(?:电话|手机|热线|专线|拨打|致电|来电|\\btel|\\b(?:tele)?phones?|\\bcall|\\bring|\\bdial|\\bmobile|\\bhotline|\\btext|\\bwhatsapp)(?:号码|号)?[ :]{0,2}(?:(?:是|为|us|at|on|number|no\\.?|is) ?){0,2}[: ]{0,2})';
const PHONE = [
  `${NAMED_PHONE}(?=(?:\\D?\\d){7})\\+?\\(?\\d{2,5}\\)?(?:[ -]?\\d{2,8}){1,4}(?![\\d,]|[.-]\\d|[年月日元万亿])(?<!(?: 000)+)`,
  `${NAMED_PHONE}(?!(?:19|20)\\d\\d(?!\\d))\\d{3,6}(?![\\d,%]|[ .-]\\d|[年月日号元点万亿个人台]| [a-z])`,
  '(?<![\\d.,/-])(?:(?:\\+\\d{1,3}[ -]?)?(?:\\(0?\\d{2,4}\\)|0\\d{2,4})[ -]?\\d{3,4}[ -]?\\d{3,4}|1[3-9]\\d{9}|[48]00[ -]?\\d{3,4}[ -]?\\d{3,4})(?![\\d,]|[.-]\\d|[年月日元万亿])',
].join('|');
const PHONED =
  /电话|手机|热线|专线|拨打|致电|来电|联系|联络|洽|\b(?:tel|(?:tele)?phones?|call|ring|dial|mobile|hotline|contact|reach|text|whatsapp)\b/u;
const ADDRESS = '(?<![a-z0-9_.+-])[a-z0-9_.+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,5}';
const WEB = 'https?://\\S+|\\bwww\\.\\S+';

/** A ticket to something: no stamp (邮票), share (股票) or vote (选票). */
const TICKET =
  '(?<![邮股彩支发选投钞])票(?![据数房面])|入场|入园|进馆|进场|参观|\\b(?:tickets?|admission|entry|entrance|pass(?:es)?|get in|enter|visit(?:ors?|s)?)\\b';
const PAID_FOR = `${TICKET}|每[人位张次天晚小个件份]|一[张个次位人份天件]|收费|费用|学费|报名费|售价?|价|\\b(?:per|each|costs?|price[sd]?|adults?|students?|child(?:ren)?|fees?|charges?|sells? for|pays?|a (?:day|night|month|year|person|week|head))\\b`;
const USED_FREE = `${PAID_FOR}|使用|课程|服务|停车|\\b(?:use|parking|classes|open to|join)\\b`;

const CLOCK = `(?:${CLOCK_ZH}|${CLOCK_EN})`;
const OPEN =
  /(?<!对外|改革)开放|开门|营业|开馆|闭馆|关门|上班|办公|打烊|下班|\b(?:opens?|opening|closes?|closed|shuts?|hours)\b(?<!\b(?:found|left|wide|forced) open)/u;
/** From one time to another, or at the same time again and again. */
const REGULAR = new RegExp(
  `${CLOCK}[^。]*?${CLOCK}|每天|每日|每[周晚]|[周星]期?[一二三四五六日天末]|起|\\b(?:daily|every|each|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\\b`,
  'u',
);

const HOW_MUCH_ZH = '多少钱|几钱|几块钱?|多少元|怎么收费|如何收费|怎么卖';

/** The kinds of bare questions, those that say more first. */
export const BARE_QUESTIONS: readonly BareQuestion[] = [
  {
    asked: asked({
      zh: '(?:联系|联络|客服|咨询|服务|订票|预约)?(?:电话|手机)(?:号码?)?|(?:客服|咨询|服务)?热线(?:电话)?|打(?:什么|哪个|几号)?电话',
      en: "(?:(?:tele)?phone|tel|hotline|mobile)(?: (?:number|no\\.?))?|contact number|number to call|(?:who|what number) (?:do|can|should) i (?:call|ring|phone)|how (?:do|can) i (?:call|phone|ring)(?: you| them)?|what(?:'s| is) your number",
    }),
    told: all(PHONE),
    beside: [PHONED],
    marks: true,
    most: 3,
  },
  {
    asked: asked({
      zh: '(?:电子)?(?:邮箱|邮件|信箱|电邮)(?:地址)?|email(?:地址)?|e-mail(?:地址)?|(?:写信|发邮件|邮件)(?:到|发)哪里?',
      en: 'e-?mail(?: address)?|where (?:do|can|should) i (?:e-?mail|write)(?: to)?|how (?:do|can) i e-?mail(?: you| them)?',
    }),
    told: all(ADDRESS),
    beside: [],
    marks: true,
    most: 3,
  },
  {
    asked: asked({
      zh: '(?:联系|联络)(?:方式|方法|资料)?|(?:怎么|如何|怎样|要怎么)(?:才能)?(?:联系|联络)(?:你们|你|您|上|到|客服|工作人员){0,2}|找谁(?:联系|联络)|(?:联系|联络)谁|客服',
      en: 'contacts?(?: (?:details|information|info|us|you|person))?|how (?:can|do|could) i (?:contact|reach|get in touch with|get hold of)(?: (?:you|them|us|someone|anyone))?|who (?:do|can|should) i contact|customer (?:service|support)',
    }),
    told: all(`${ADDRESS}|${PHONE}|${WEB}`),
    beside: [new RegExp(`${PHONED.source}|${ADDRESS}|写信|来信|邮件|\\b(?:write|e-?mail|message)\\b`, 'u')],
    marks: false,
    most: 3,
  },
  {
    asked: asked({
      zh: `(?:门票|票|入场券?|入园|进馆|参观)(?:价格?|费用?|${HOW_MUCH_ZH})|票价|入场费|门票`,
      en: '(?:admission|entrance|entry)(?: (?:fee|price|charge|cost)s?)?|ticket (?:price|cost)s?|how much (?:is|are) (?:admission|entry|entrance|tickets?|a ticket|it to get in)|what does (?:it|a ticket) cost to get in',
    }),
    told: all(SUM, NO_SUM),
    beside: [new RegExp(TICKET, 'u')],
    never: OTHER_SUMS,
    marks: true,
    most: 3,
  },
  {
    asked: asked({
      zh: `(?:要|需要|得)?(?:花|付)?(?:${HOW_MUCH_ZH})(?:一[张个次位人份杯天])?|价格|价钱|价位|售价|收费(?:标准|情况)?(?!吗)|费用|贵不贵|贵`,
      en: 'how much(?: (?:is|are|does|do|will) (?:it|this|that|they)(?: cost)?)?|prices?|pricing|cost|fees?|what (?:does|do|will) (?:it|this|they) cost',
    }),
    told: all(SUM),
    beside: [new RegExp(PAID_FOR, 'u')],
    never: OTHER_SUMS,
    marks: true,
    most: 2,
  },
  {
    asked: asked({
      zh: '是?(?:不是)?免费(?:的)?|(?:要不要|需不需要|要|需要)(?:付|交)?(?:钱|费|门票|买票|收费)|收(?:不收)?(?:钱|费|门票)吗?',
      en: '(?:is|are) (?:it|this|they|admission|entry|entrance) (?:for )?free(?: of charge)?|free|(?:do|must) (?:i|you|we) (?:have to |need to )?pay(?: anything)?|does it cost (?:anything|money)',
    }),
    told: all(NO_SUM, SUM),
    beside: [new RegExp(USED_FREE, 'u')],
    never: OTHER_SUMS,
    marks: false,
    most: 2,
  },
  {
    asked: asked({
      zh: '(?:营业|开放|开馆|开门|上班|办公|服务|工作|客服|接待)(?:时间|时段)|几点(?:到|至)几点|(?:几点|什么时候|何时)(?:开门|关门|开放|开馆|闭馆|打烊|下班|上班|营业|开始营业)|开到几点|营业到几点',
      en: '(?:(?:opening|business|office|working|visiting) )?hours|opening times|(?:when|what time|until when|till when) (?:are|is|do|does) (?:you|it|they) (?:open|close|shut)|(?:what time|when) (?:are you|is it) open|from when (?:till|to|until) when',
    }),
    told: all(CLOCK),
    beside: [OPEN, REGULAR],
    marks: false,
    most: 2,
  },
];
