import { COUNTERS, CURRENCIES } from '../../text/measures.ts';
import type { AnswerType } from '../entities/answer-type.ts';
import { DISCOUNT_ZH } from '../entities/discounts.ts';
import { type Extent, extentAsked } from './extents.ts';
import { LIFE_EVENTS, type LifeEvent } from './life-event.ts';
import { WHAT_SUM_EN } from './sum-asked.ts';

/**
 * Which kind of figure a question asks for: `day` is a date with its day, `clock` a time of the day, `weekday` a day of the
 * week, `duration` how long something lasts, `days` the same in days or less, `discount` what is left of a price or is taken off it,
 * `address` a street with a number, which tells where something is as well as any place does, `birth` and `death` the dates of a
 * life.
 */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'discount'
  | 'age'
  | 'count'
  | 'day'
  | 'clock'
  | 'weekday'
  | 'duration'
  | 'days'
  | 'address'
  | LifeEvent
  | Extent;

/** What is a sum of money by its name. */
const SUM_ZH =
  '价格|售价|定价|票价|造价|身价|市值|费用|成本|投资额?|耗资|斥资|金额|总额|款额|资产|票房|营收|营业额|收入|产值|增加值|销售额|预算|利润|奖金|年薪|工资|罚款|债务|贷款|生产总值|gdp';
/** What is paid: each by its name, whatever it is for. Not what is used up, 耗费, nor what is only spent, 花费. */
const FEES_ZH = '(?<![耗花浪免消])费|押金|租金|房租|月租|定金|订金|学杂费|票价|车票|门票|工钱|薪水|月薪|薪资';
/** What has an amount that is no money, no share and no time. English mostly asks for it by how many or how much. */
const QUANTITIES_ZH =
  '产能|产量|销量|容量|库存|载重量?|重量|体积|面积|人数|人口|数量|用量|剂量|流量|吞吐量|藏书量?|发电量|降雨量|排放量';
const SUM_EN =
  'cost|price|budget|revenue|endowment|salary|wage|pay|rent|deposit|fare|fee|fine|net worth|gdp|tuition|debt|profit|turnover|box office';
const PAYS_EN =
  'cost|pay|paid|spend|spent|worth|earn(?:ed)?|donate[ds]?|raise[ds]?|invest(?:ed)?|sell|sold|charged?|budget|fined?';

/** Behind what, which, how high: the rate that is told in percent. */
export const RATE_ASKED_EN =
  '(?:(?:is|was|are|were) (?:the |its |their )?(?:[a-z]+ ){0,2})?(?:interest|unemployment|employment|inflation|growth|literacy|graduation|success|failure|survival|vacancy|poverty|approval|occupancy) rate\\b';

/** What is long in characters, words or pages, not in metres and not in hours; folded. */
const TEXTS_ZH =
  '密码|口令|密钥|用户名|昵称|账号|标题|题目|作文|论文|文章|摘要|简介|正文|稿件|报告|留言|评论|短信|验证码';
const TEXTS_EN =
  'passphrase|password|passcode|pin|username|nickname|title|headline|essay|abstract|summary|caption|bio|post|comment|paper|poem|manuscript|synopsis|cover letter';
/** Behind how long. */
export const TEXT_LONG_EN = ` (?:must|should|can|may|does|do|is|are|will) (?:[a-z'-]+ ){0,3}(?:${TEXTS_EN})s?\\b(?! (?:last|take|expire|stay|(?:be |remain )?valid))`;
export const TEXT_LENGTH_ASKED = new RegExp(
  `(?:${TEXTS_ZH})(?:最短|最长|至少|最多|应该|应|必须|可以|能|要|得|需要|有|写){0,3}多长(?!时)|\\bhow long${TEXT_LONG_EN}`,
  'u',
);

interface Asked {
  readonly kind: FigureKind;
  readonly type: AnswerType;
  readonly patterns: readonly RegExp[];
}

/** How each is asked for, in a folded question. The first that matches decides. */
const ASKED: readonly Asked[] = [
  {
    kind: 'discount',
    type: 'number',
    patterns: [
      new RegExp(
        `(?:几|多少)${DISCOUNT_ZH}|折扣(?:率|力度)?(?:是|为|有)?(?:多少|多大|几)|(?:多少|多大)的?折扣`,
        'u',
      ),
      /\b(?:what|how much|how big|how large)(?: of)?(?: is| are| was)?(?: an?| the)?(?: [a-z]+)? (?:discount|rebate)\b/u,
    ],
  },
  {
    kind: 'percent',
    type: 'number',
    patterns: [
      /百分之(?:几|多少)|几成|多少(?:百分比|比例|百分点)/u,
      /(?:百分比|比例|占比|比重|(?:(?<![效频速功汇斜利]|心|分辨)|(?<=[毛净]利))率)(?:预计|预期|目前|现在|大概|大约|约|将|会|能)*(?:是|为|有|达到?|高达)?(?:多少|几|多高|多大)/u,
      /\b(?:what|which) (?:is |was |were |are )?(?:the )?(?:[a-z]+ ){0,2}(?:percentage|percent|per cent|proportion|portion|fraction)\b/u,
      new RegExp(`\\b(?:what|which|how high|how low) ${RATE_ASKED_EN}`, 'u'),
    ],
  },
  {
    kind: 'money',
    type: 'number',
    patterns: [
      new RegExp(
        `(?:多少|几)(?:钱|块钱?|元|[十百千万亿]*(?:${CURRENCIES})|美金|经费|资金|费用|赔款|奖金)`,
        'u',
      ),
      new RegExp(
        `(?:${SUM_ZH})(?:总额|总值|总量)?(?:是|为|有|约|共|达到?|高达|超过)?(?:多少|几)(?![人个家项次名位倍%成])`,
        'u',
      ),
      new RegExp(
        `(?:${FEES_ZH})(?:是|为|要|收|交|缴|得|需要?|一共|大概|大约|每[月年次天人])*多少(?:呢)?[?\\s]*$`,
        'u',
      ),
      /(?:花|收|交|缴|付|罚|卖|赚)(?:了|掉)?多少(?=[?？\s]*$)/u,
      /\bhow much (?:is|are|was|were|'s) (?:it|they|that|this|an?|the|one|each|tickets?|admission|entry|entrance|parking|membership|delivery|shipping|postage|breakfast|lunch|dinner)\b(?!.*\b(?:of|by|in)\b)/u,
      // How much is a stall in the hall? But not: a gallon in litres.
      /\bhow much (?:is|'s) (?:an?|one) (?:[a-z-]+ ){1,3}(?:in|by|at|on) (?:the|an?|my|your|our|this)\b/u,
      new RegExp(`\\b${WHAT_SUM_EN}`, 'u'),
      new RegExp(
        `\\bhow much (?:money|revenue|funding|(?:[a-z]+ )?(?:did|does|do|was|were|is|are|has|have|had|will)\\b.*\\b(?:${PAYS_EN})\\b)`,
        'u',
      ),
      new RegExp(
        `\\bhow many (?:[a-z]+ )?(?:dollars|euros|yuan)\\b|\\bhow much (?!.*\\b(?:increas|ris|ros|gr[eo]w|drop|fall|fell|chang)).*\\b(?:${SUM_EN})\\b`,
        'u',
      ),
      new RegExp(
        `\\bwhat (?:is|was|were|are) the (?:[a-z-]+ ){0,2}(?:${SUM_EN})s?(?: of| for| in| to| at|\\?|$)`,
        'u',
      ),
    ],
  },
  {
    kind: 'clock',
    type: 'time',
    patterns: [
      /几点(?!建议|意见|要求|原因)|什么钟点/u,
      /\bwhat time\b(?! (?:period|zone|frame|span|of year))|\bwhat hours?\b/u,
    ],
  },
  {
    kind: 'weekday',
    type: 'time',
    patterns: [/(?:周|星期|礼拜)几/u, /\b(?:what|which) (?:days? of the week|weekdays?)\b/u],
  },
  // Before `day`: the date of a life is known to be one, and has its day where it is told.
  { kind: 'birth', type: 'time', patterns: [LIFE_EVENTS.birth] },
  { kind: 'death', type: 'time', patterns: [LIFE_EVENTS.death] },
  {
    kind: 'day',
    type: 'time',
    patterns: [
      /哪(?:一)?[天日]|几月几[日号]|(?<!星期|礼拜)几号|何月何日|什么日期/u,
      /\bon (?:what|which) (?:exact )?(?:date|day)\b(?! of the week)/u,
    ],
  },
  {
    kind: 'age',
    type: 'number',
    patterns: [
      /(?:多少|几)周?岁|(?:年龄|年纪|岁数|高龄|享年)(?:是|为|有)?(?:多少|多大|几)|多大(?:年纪|年龄|岁数)/u,
      /\bhow old\b|\b(?:what|which) age\b/u,
    ],
  },
  {
    kind: 'days',
    type: 'duration',
    patterns: [
      /[几多少](?:天|日|个?(?:小时|钟头|星期|礼拜)|个?(?:工作[日天]|(?:自然|交易)日)|分钟|秒|周)/u,
      /\bhow many (?:days?|hours?|minutes?|seconds?|weeks?)\b/u,
    ],
  },
  {
    kind: 'address',
    type: 'place',
    patterns: [
      /(?:在|位于|坐落于?|座落于?)(?:哪里|哪儿|何处|什么(?:地方|位置))(?:呢)?[?\s]*$/u,
      /地址(?:是|为|在)?(?:什么|哪里|哪儿|多少)?(?:呢)?[?\s]*$/u,
      /\bwhat(?:'s| is) the address\b/u,
      /^where(?:'s| is| are) (?:the |its |their )?(?:[^ ?]+ ){0,4}[^ ?]+(?<!ed| made| built| held| sold| kept| born| from| found| grown| printed| caught)\s*\?*$/u,
    ],
  },
  { kind: 'duration', type: 'duration', patterns: [/./u] },
  {
    kind: 'count',
    type: 'number',
    patterns: [
      new RegExp(`(?:多少|(?<!哪)几)(?:多|余)?[十百千万亿]*[人家${COUNTERS}](?!百分点)`, 'u'),
      new RegExp(
        `(?:${QUANTITIES_ZH})(?:预计|预期|目前|现在|大概|大约|约|将|会|能)*(?:是|为|有|共|达到?)?(?:多少|多大)`,
        'u',
      ),
      /\bhow many\b/u,
      TEXT_LENGTH_ASKED,
    ],
  },
];

/** @example figureAsked('2020年制造业占比是多少?', 'number') // 'percent' */
export function figureAsked(folded: string, type: AnswerType): FigureKind | undefined {
  const found = ASKED.find(
    (asked) => asked.type === type && asked.patterns.some((pattern) => pattern.test(folded)),
  );
  return found?.kind ?? (type === 'number' ? extentAsked(folded) : undefined);
}
