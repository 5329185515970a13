import { ANY_MONTH, WAYS_OF_MONTHS } from '../../text/months.ts';
import { CLOCK_EN, CLOCK_ZH, WEEKDAY_EN, WEEKDAY_ZH } from './clock-times.ts';
import type { EntityPattern } from './entity-pattern.ts';
import { FIGURE_PATTERNS } from './figure-patterns.ts';
import { RANGES } from './number-ranges.ts';
import { DIGIT_CHARACTERS, DIGITS, NUMBER_WORDS } from './number-words.ts';
import { OFFICES } from './offices.ts';

const PERIODS_EN = 'year|day|month|week|fortnight|hour|hr|minute|min|second|decade|century|centurie';
/** Before the number of a house; not 铁路, 逛街, 报道, 该村. */
const STREETS_ZH =
  '(?<![铁公网思])路|(?<![上逛])街|[巷弄]|胡同|(?<![知报难说隧频管通])道|(?<![该全本我各农山乡渔])村';

const PARTS_OF_TIME_ZH =
  '[春夏秋冬]季|[春秋]天|凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|当天|次日|翌日|同年|次年|翌年|今年|去年|明年|目前|至今|(?:唐|宋|元|明|清|汉|秦|隋|晋|魏|周|商|夏)(?:代|朝|末|初)|时期|战后|战前|初期|末期|中期|晚期|年间';
const PARTS_OF_TIME_EN = 'spring|summer|autumn|winter|today|tomorrow|yesterday|noon|midnight';
const ORDINALS_EN = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const STREETS_EN = 'street|road|avenue|lane|drive|square|boulevard';

/** A date with points between, which tells the year and the day: 1998.6.1. */
const DOTTED_DATE = String.raw`(?<![\d.,$£€])(?:1\d|20)\d\d\.(?:1[0-2]|0?[1-9])\.(?:3[01]|[12]\d|0?[1-9])(?!\d|\.\d)`;

/**
 * Matched against the folded sentence. Where a pattern looks behind first, it first looks ahead for what it begins with: most
 * places have none, and to look behind at each costs more than all else.
 */
export const ENTITY_PATTERNS: readonly EntityPattern[] = [
  {
    kind: 'year',
    needs: '年',
    pattern:
      /(?<!\d)\d{3,4}年(?!来|间|级)|[一二三四五六七八九][零〇一二三四五六七八九]{3}年|公元前?\d+[千万]?年/gu,
  },
  {
    kind: 'year',
    needs: '1\\d|20',
    pattern: /(?<![\d.,$£€])(?:1[0-9]|20)\d{2}s?(?!\d|[.,%]\d|[年万亿吨元]|[a-z])/gu,
  },
  { kind: 'year', needs: '(?:1\\d|20)\\d\\d\\.', pattern: new RegExp(DOTTED_DATE, 'gu') },
  { kind: 'time', needs: '(?:1\\d|20)\\d\\d\\.', pattern: new RegExp(DOTTED_DATE, 'gu') },
  {
    kind: 'time',
    needs: `${DIGITS}(?:年代|世纪|月|日|号)`,
    pattern: new RegExp(
      // No month has a day 128, and what has a number of its own is no day: 2号线, 5号楼, 大街27号 (but 报道27号发表).
      `(?=${DIGITS})(?<!${DIGITS}|(?:${STREETS_ZH})(?=${DIGITS}{1,4}号))(?!(?:\\d{3,4}|[4-9]\\d|3[2-9])[日号])${DIGITS}{1,4}(?:年代|世纪|月份|月|日|号(?![线楼馆院码机房门厅口井路台船舰]))(?:初|末|底|中|上旬|中旬|下旬)?`,
      'gu',
    ),
  },
  { kind: 'time', needs: PARTS_OF_TIME_ZH, pattern: new RegExp(PARTS_OF_TIME_ZH, 'gu') },
  {
    kind: 'time',
    needs: `${WAYS_OF_MONTHS}|century|\\d (?:bc|ad|ce)|${PARTS_OF_TIME_EN}`,
    pattern: new RegExp(
      `\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?${ANY_MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?|\\b\\d{1,2}(?:st|nd|rd|th) century\\b|\\b\\d{1,4} (?:bc|bce|ad|ce)\\b|\\b(?:${PARTS_OF_TIME_EN})\\b`,
      'gu',
    ),
  },
  { kind: 'time', needs: `${DIGITS}[点时]|\\d:\\d`, pattern: new RegExp(CLOCK_ZH, 'gu') },
  {
    kind: 'time',
    needs: `(?:\\d|${NUMBER_WORDS}) ?(?:[ap]\\.?m|o'clock|in the (?:mor|aft|eve))|past|quarter to|minutes? to`,
    pattern: new RegExp(CLOCK_EN, 'gu'),
  },
  {
    kind: 'time',
    needs: `周|星期|礼拜|每[天日]|${WEEKDAY_EN}`,
    pattern: new RegExp(`${WEEKDAY_ZH}|\\b(?:${WEEKDAY_EN})\\b`, 'gu'),
  },
  {
    kind: 'duration',
    needs: `[${DIGIT_CHARACTERS}几数多半余](?:年|天|个(?:半|多)?(?:月|小时|钟头|星期|礼拜|世纪)|个?(?:工作[日天]|(?:自然|交易)日)|小时|钟头|星期|分钟|秒|周|日|世纪)`,
    pattern: new RegExp(
      `(?=[${DIGIT_CHARACTERS}几数多半.])(?!多${DIGITS})(?<![\\d.月]|${DIGITS})(?!\\d{4}年|[百千]年)(?:${DIGITS}|[几数多半]|\\.(?=\\d)){1,12}(?:余|多)?(?:年(?!代|份|级|生[草植灌木])半?|天半?|个(?:半|多)?(?:月|小时|钟头|礼拜|世纪)|(?:个(?:半|多)?)?星期(?![一二三四五六日天])|个?(?:工作[日天]|(?:自然|交易)日)|小时半?|钟头|分钟|秒|周(?![岁年边])|日(?!本)|世纪)`,
      'gu',
    ),
  },
  {
    kind: 'duration',
    needs: `(?:\\d|${NUMBER_WORDS}|several|few|many)?(?:${PERIODS_EN})`,
    pattern: new RegExp(
      [
        `(?<![\\d,.])\\b(?:\\d[\\d,.]{0,20}|${NUMBER_WORDS}|several|few|many)(?:[- ](?:\\d{1,9}|${NUMBER_WORDS})){0,3}(?: and a (?:half|quarter))? ?-?(?:working |business |calendar |full |whole )?(?:${PERIODS_EN})s?\\b`,
        // Not twice a year, nor a day that something happened.
        `(?<=\\b(?:for|almost|about|nearly|than|over|under|within|lasted|lasts|took|takes|half) )an? (?:${PERIODS_EN})\\b`,
      ].join('|'),
      'gu',
    ),
  },
  ...FIGURE_PATTERNS,
  {
    kind: 'address',
    needs: `\\d号|${STREETS_EN}`,
    pattern: new RegExp(
      `(?:[^\\p{P}\\s\\d在于为是至到]{1,12}?)(?:路|街|道|巷|弄|胡同)(?:[东西南北中])?(?:段)?\\d{1,5}(?:-\\d{1,4})?号(?:院|楼|馆)?|\\b\\d{1,5} (?:[a-z'.]+ ){1,3}(?:${STREETS_EN})\\b`,
      'gu',
    ),
  },
  {
    kind: 'ordinal',
    needs: `第|\\d(?:st|nd|rd|th)|${ORDINALS_EN}`,
    pattern: new RegExp(
      `第[\\d零一二三四五六七八九十百千]{1,8}|\\b(?:\\d{1,4}(?:st|nd|rd|th)|${ORDINALS_EN})\\b`,
      'gu',
    ),
  },
  {
    kind: 'position',
    needs: `${OFFICES.zh}|${OFFICES.en}`,
    pattern: new RegExp(`\\p{Script=Han}{0,4}(?:${OFFICES.zh})|\\b(?:${OFFICES.en})\\b`, 'gu'),
  },
  { kind: 'range', ...RANGES },
  { kind: 'work', needs: '[《〈]', pattern: /[《〈][^》〉]{1,40}[》〉]/gu },
  { kind: 'quoted', needs: '"', pattern: /"[^"]{1,30}"/gu },
  { kind: 'person', needs: '·', pattern: /[\p{Script=Han}]{1,6}(?:·[\p{Script=Han}]{1,8}){1,3}/gu },
];
