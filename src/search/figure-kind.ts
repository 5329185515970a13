import { COUNTERS, CURRENCIES } from '../text/measures.ts';
import type { AnswerType } from './answer-type.ts';
import { type Extent, extentAsked, isExtent, isExtentName } from './extents.ts';
import { keyNumber } from './key-number.ts';
import type { UnitSpan } from './profile.ts';

/**
 * Which kind of figure a question asks for: `day` is a date with its day, `clock` a time of the day, `weekday` a day of the
 * week, `duration` how long something lasts, `days` the same in days or less.
 */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'age'
  | 'count'
  | 'day'
  | 'clock'
  | 'weekday'
  | 'duration'
  | 'days'
  | Extent;

/** How each is asked for, in a folded question. The first that matches decides. */
const SUM_ZH =
  '价格|售价|定价|票价|造价|身价|市值|费用|成本|投资额?|耗资|斥资|金额|总额|款额|资产|票房|营收|营业额|收入|产值|增加值|销售额|预算|利润|奖金|年薪|工资|罚款|债务|贷款|生产总值|gdp';
const SUM_EN =
  'cost|price|budget|revenue|endowment|salary|fee|fine|net worth|gdp|tuition|debt|profit|turnover|box office';
const PAYS_EN =
  'cost|pay|paid|spend|spent|worth|earn(?:ed)?|donate[ds]?|raise[ds]?|invest(?:ed)?|sell|sold|charged?|budget|fined?';

interface Asked {
  readonly kind: FigureKind;
  readonly type: AnswerType;
  readonly patterns: readonly RegExp[];
}

const ASKED: readonly Asked[] = [
  {
    kind: 'percent',
    type: 'number',
    patterns: [
      /百分之(?:几|多少)|几成|多少(?:百分比|比例|百分点)/u,
      /(?:百分比|比例|占比|比重|(?<![效频速功汇斜利]|心|分辨)率)(?:是|为|有|达到?|高达)?(?:多少|几|多高|多大)/u,
      /\b(?:what|which) (?:is |was |were |are )?(?:the )?(?:[a-z]+ ){0,2}(?:percentage|percent|per cent|proportion|portion|fraction)\b/u,
    ],
  },
  {
    kind: 'money',
    type: 'number',
    patterns: [
      new RegExp(`多少(?:钱|块钱|[十百千万亿]*(?:${CURRENCIES})|美金|经费|资金|费用|赔款|奖金)`, 'u'),
      new RegExp(
        `(?:${SUM_ZH})(?:总额|总值|总量)?(?:是|为|有|约|共|达到?|高达|超过)?(?:多少|几)(?![人个家项次名位倍%成])`,
        'u',
      ),
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
    kind: 'day',
    type: 'time',
    patterns: [
      /哪(?:一)?[天日]|几月几[日号]|(?<!星期|礼拜)几号|何月何日|什么日期/u,
      /\bon (?:what|which) (?:exact )?(?:date|day)\b(?! of the week)/u,
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
  {
    kind: 'age',
    type: 'number',
    patterns: [
      /(?:多少|几)岁|(?:年龄|年纪|岁数|高龄|享年)(?:是|为|有)?(?:多少|多大|几)|多大(?:年纪|年龄|岁数)/u,
      /\bhow old\b|\b(?:what|which) age\b/u,
    ],
  },
  {
    kind: 'days',
    type: 'duration',
    patterns: [
      /[几多少](?:天|日|小时|分钟|秒|周)/u,
      /\bhow many (?:days?|hours?|minutes?|seconds?|weeks?)\b/u,
    ],
  },
  { kind: 'duration', type: 'duration', patterns: [/./u] },
  {
    kind: 'count',
    type: 'number',
    patterns: [
      new RegExp(`(?:多少|几)(?:多|余)?[十百千万亿]*[人家${COUNTERS}](?!百分点)`, 'u'),
      /\bhow many\b/u,
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

const DAYS: ReadonlySet<number> = new Set(['日', '号'].map(keyNumber));
const CLOCK: ReadonlySet<number> = new Set(
  "点 时 am pm a.m p.m clock o'clock morn afternoon even noon midnight past quarter minut"
    .split(' ')
    .map(keyNumber),
);
/** `9:00` and `09:00` are one unit each. */
const HOURS: ReadonlySet<number> = new Set(
  Array.from({ length: 24 * 60 }, (_, minute) => {
    const [hours, minutes] = [Math.floor(minute / 60), `${minute % 60}`.padStart(2, '0')];
    return [`${hours}:${minutes}`, `${hours}`.padStart(2, '0').concat(`:${minutes}`)];
  })
    .flat()
    .map(keyNumber),
);
const WEEKDAYS: ReadonlySet<number> = new Set(
  '周 星 拜 每 mondai tuesdai wednesdai thursdai fridai saturdai sundai weekdai weekend daili'
    .split(' ')
    .map(keyNumber),
);
const AGES: ReadonlySet<number> = new Set('岁 old ag'.split(' ').map(keyNumber));
/** As stems. How far from a figure it may stand that it is an age: 72岁, aged 45, at the age of 45, 45 years old. */
const NEAR_AGE = 2;
const MONTHS: ReadonlySet<number> = new Set(
  'januari februari march april mai june juli august septemb octob novemb decemb'.split(' ').map(keyNumber),
);
/** How long something lasts is told by two dates or by the first alone beside one of these, as stems: from 1914 to 1918, since 2001. */
const LASTING: ReadonlySet<number> = new Set('to until till sinc 到 至 自 从 起'.split(' ').map(keyNumber));
const NEAR_LASTING = 2;
/** What is longer than is told in days, as stems. */
const LONG: ReadonlySet<number> = new Set('年 纪 year decad centuri'.split(' ').map(keyNumber));
/** A number within one of these is no count. */
const MEASURED: ReadonlySet<UnitSpan['kind']> = new Set(['percent', 'money', 'year', 'time', 'duration']);

/** Those of a sentence's candidates that are figures of a kind. */
export function figuresOf(
  kind: FigureKind,
  candidates: readonly UnitSpan[],
  { units, entities }: { readonly units: Int32Array; readonly entities: readonly UnitSpan[] },
): readonly UnitSpan[] {
  return candidates.filter((candidate) => {
    if (kind === 'percent' || kind === 'money') return candidate.kind === kind;
    if (isExtentName(kind)) return isExtent(kind, candidate, { units, entities });
    const own = units.subarray(candidate.start, candidate.end);
    if (kind === 'days' && candidate.kind === 'duration') return !own.some((unit) => LONG.has(unit));
    if (kind === 'duration' && candidate.kind === kind) return true;
    if (kind === 'clock') return own.some((unit) => CLOCK.has(unit) || HOURS.has(unit));
    if (kind === 'duration' || kind === 'days') {
      const around = units.subarray(
        Math.max(0, candidate.start - NEAR_LASTING),
        candidate.end + NEAR_LASTING,
      );
      return around.some((unit) => LASTING.has(unit));
    }
    if (kind === 'age') {
      const around = units.subarray(Math.max(0, candidate.start - NEAR_AGE), candidate.end + NEAR_AGE);
      return around.some((unit) => AGES.has(unit));
    }
    if (kind === 'weekday') return own.some((unit) => WEEKDAYS.has(unit));
    if (kind === 'day') return own.length > 1 && own.some((unit) => DAYS.has(unit) || MONTHS.has(unit));
    return (
      candidate.kind === 'number' &&
      !entities.some(
        (other) => MEASURED.has(other.kind) && other.start < candidate.end && other.end > candidate.start,
      )
    );
  });
}
