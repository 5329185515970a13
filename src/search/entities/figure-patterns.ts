import { COUNTERS, CURRENCIES, LATIN_MEASURES, MEASURES } from '../../text/measures.ts';
import { DISCOUNT_ZH } from './discounts.ts';
import type { EntityPattern } from './entity-pattern.ts';
import { DIGITS, NUMBER_WORDS, NUMERAL } from './number-words.ts';
import { NUMBERING } from './numbering.ts';
import { SMALL_AMOUNTS } from './small-amounts.ts';

const LARGE = 'thousand|million|billion|trillion';

const FRACTIONS_EN = 'half|thirds?|quarters?|fourths?|fifths?|tenths?';
const CURRENCIES_EN = 'dollars?|pounds|pence|euros?|yuan|cents|francs|crowns|rupees|rubles|usd|eur|rmb';
/** Not 平方米, square metres; 米 that is eaten, 里 that is inside or of a name (三里屯); `1890 in brick`. */
const LENGTHS_ZH =
  '公里|千米|英里|海里|华里|里(?![面程边屯马香]|长城)|公尺|厘米|公分|毫米|米(?![饭粉线粒酒])|英尺|英寸|尺|光年|层';
const LENGTHS_EN =
  '(?:kilo|centi|milli)?(?:metre|meter)s?|km|cm|mm|m|miles?|feet|foot|ft|inch(?:es)?|in(?=\\)| (?:long|wide|tall|high|deep|thick|across|in size)\\b)|yards?|storeys?|stories|floors|light[- ]years?';

/** Shares, sums of money, numbers and lengths, matched against the folded sentence. */
export const FIGURE_PATTERNS: readonly EntityPattern[] = [
  {
    kind: 'percent',
    needs: `%|\\d?per ?cent|分之|[一二两三四五六七八九\\d]成|折|半价|half[- ]price|(?:one|two|three|four|a)[- ](?:${FRACTIONS_EN})|half of`,
    alsoNeeds: /[\d零一二两三四五六七八九十百半折]|half|third|quarter|fourth|fifth|tenth/u,
    pattern: new RegExp(
      [
        // 八五折, 八点五折; not the acts of an opera: 第三折, 共四折.
        `(?<![\\d.第共])[1-9](?:\\.?\\d)?${DISCOUNT_ZH}|(?<![一二三四五六七八九十百波点第共])[一二三四五六七八九](?:点?[一二三四五六七八九])?${DISCOUNT_ZH}|不打折|半价|\\bhalf[- ]price\\b`,
        '(?<![\\d.])\\d[\\d.]{0,15} ?(?:%|percent\\b|per cent\\b)|百分之[\\d零一二三四五六七八九十百点]{1,12}',
        '(?<![\\d一二三四五六七八九十百])[一二三四五六七八九十百\\d]{1,8}分之[一二三四五六七八九十\\d]{1,8}|[一二两三四五六七八九\\d]成(?![员立品功长果年本]|不变)',
        `\\b(?:(?:one|two|three|four|a)[- ])(?:${FRACTIONS_EN})\\b|\\bhalf of\\b`,
      ].join('|'),
      'gu',
    ),
  },
  {
    kind: 'money',
    needs: `${CURRENCIES}|[块毛角]钱|块|[$£€¥]|\\dp|${CURRENCIES_EN}`,
    pattern: new RegExp(
      [
        `(?<![\\d,.])\\d[\\d,.]{0,20}[十百千万亿]{0,4}(?:多|余)?(?:${CURRENCIES})`,
        `(?<!${DIGITS})[零〇一二两三四五六七八九十百千万亿]{1,12}(?:多|余)?(?:${CURRENCIES}|[块毛角]钱|块(?:[一二三四五六七八九](?!\\p{Script=Han})|(?=[,。;、!)]|$)))`,
        `[$£€¥]\\s?\\d[\\d,.]{0,20}(?:\\s?(?:${LARGE}))?`,
        // 250 €; 50p is pence, 720p a picture.
        '(?<![\\d,.$£€¥])\\d[\\d,.]{0,20} ?[£€](?! ?\\d)|(?<![\\d,.])\\d{1,2}p\\b',
        `(?<![\\d,.])\\d[\\d,.]{0,20}(?: (?:${LARGE}))? (?:u\\.?s\\.? )?(?:${CURRENCIES_EN})\\b`,
      ].join('|'),
      'gu',
    ),
  },
  {
    kind: 'number',
    needs: '\\d',
    pattern: new RegExp(
      `(?=\\d)(?<![\\d.]|[a-z]-?|${NUMBERING.before})(?!${NUMBERING.whole})(?![2-6]g\\b)\\d{1,15}(?:,\\d{3}){0,5}(?:\\.\\d{1,12})?[十百千万亿]{0,4}(?![\\d年月日号]|[.,]\\d|(?!(?:${LATIN_MEASURES})(?![a-z]))[a-z])`,
      'gu',
    ),
  },
  {
    kind: 'number',
    needs: `${NUMERAL}[余多${COUNTERS}${MEASURES}世元公平立英大]|数[十百千万]`,
    pattern: new RegExp(
      `(?=${NUMERAL})(?<![第\\d.零〇一二两三四五六七八九十百千万亿]|党的?)(?!百分[点之])${NUMERAL}{1,12}(?:余|多)?(?=[${COUNTERS}${MEASURES}世元公平立英大])|数[十百千万]`,
      'gu',
    ),
  },
  {
    kind: 'number',
    needs: `${NUMBER_WORDS}|twice|thrice`,
    pattern: new RegExp(`\\b(?:(?:${NUMBER_WORDS})(?:[- ](?:${NUMBER_WORDS})){0,4}|twice|thrice)\\b`, 'gu'),
  },
  { kind: 'number', ...SMALL_AMOUNTS },
  {
    kind: 'extent',
    needs: `[里米尺寸层]|公分|光年|\\d|${NUMBER_WORDS}`,
    alsoNeeds: new RegExp(
      `[里米尺寸层]|公分|光年|metre|meter|mile|feet|foot|inch|yard|stor|floor|light|(?:km|[cm]?m|ft|in)\\b(?<=(?:[\\d.,]|${NUMBER_WORDS})[- ]?(?:km|[cm]?m|ft|in))`,
      'u',
    ),
    pattern: new RegExp(
      [
        `(?:\\d[\\d,.]{0,20}[百千万亿]{0,4}|[零〇一二两三四五六七八九十百千万亿半]{1,12})(?:余|多)?(?:${LENGTHS_ZH})`,
        // Not $5 m, nor in 1890 in high spirits.
        `(?:(?<![\\d,.$£€¥]|[$£€¥] )(?!(?:1\\d|20)\\d\\d in\\b)\\d[\\d,.]{0,20}|\\b(?:${NUMBER_WORDS})(?:[- ](?:${NUMBER_WORDS})){0,4})[- ]?(?:${LENGTHS_EN})\\b`,
      ].join('|'),
      'gu',
    ),
  },
];
