import type { Span } from '../../../article/article.ts';
import { fold } from '../../../text/fold.ts';
import { foldBefore, foldBehind } from '../../../text/fold-beside.ts';
import { COUNTERS, CURRENCIES, LONG_MEASURES, MEASURES } from '../../../text/measures.ts';
import { MONTH_WRITTEN } from '../../../text/months.ts';
import type { Analysis } from '../../../text/terms.ts';

/** What else things are counted by; `COUNTERS` are those that figures are kept whole with. */
const MORE_COUNTERS = '幅步栋幢份朵枝副尊盏粒班起笔排圈道级股杯瓶盒箱袋桶轮局盘声';
/** Measures that numerals are not read with: 8**周岁**, 900**公克**. */
const LONGER =
  '周岁|公克|公分|公升|公吨|毫升|毫克|微克|平方(?:英里|英尺|英寸|码|分米|厘米|毫米)?|立方(?:英尺|分米|厘米)?|工作日|小匙|大匙|茶匙|汤匙|百分点|公尺|工作天|坪|加仑|英寸|英亩|人份';
const LENGTH =
  '(?:kilo|centi|milli)?met(?:re|er)s?|[kcm]?m|miles?|feet|foot|ft|inch(?:es)?|yards?|stor(?:e?ys?|ies)';
const REST =
  'acres?|hectares?|tons?|tonnes?|pounds?|kg|kilograms?|grams?|lit(?:re|er)s?|gallons?|pints?|barrels?|degrees?|per ?cent|years?|months?|days?|hours?|minutes?|seconds?|characters?|letters?|digits?|words?|pages?|[kmgt]b|mg|ml|k?wh?|mph|km/h';
/** What a figure is measured or counted in, as it follows the figure, folded. */
const UNIT = new RegExp(
  [
    `^(?:多|余|几)?[十百千万亿]{0,3}(?:多|余)?(?:${LONG_MEASURES}|${LONGER}|${CURRENCIES}|[${COUNTERS}${MEASURES}${MORE_COUNTERS}])`,
    `^ ?(?:(?:thousand|million|billion|trillion)\\b)?(?:[ -]?(?:(?:square|cubic) )?(?:${LENGTH}|${REST})\\b)?`,
  ].join('|'),
  'u',
);
const LONGEST = 24;

/** What is one figure with it, before and after, folded: **35万**5,000元, 0571**-8600 3321**, 400**-820-6617**. */
const REST_BEFORE = /(?:\d[\d,.]*[万亿]){1,2}$/u;
/** What is before a large number in words, and before a sum: **90** million, **£**289. */
const DIGITS_BEFORE = /\d[\d,.]* $/u;
const LARGE = /^(?:hundred|thousand|million|billion|trillion)\b/u;
const SIGN_BEFORE = /(?:us|hk|nt|[ac])?[$£€¥] ?$/u;
const REST_AFTER = /^(?:[万亿]\d[\d,.]*)+|^(?:-\d{3,}(?: \d{3,})*)+/u;

/** A figure whole, with what it is measured or counted in: 320**人**, 260 **kilometres**, **£**289. */
export function wholeFigure(span: Span, text: string): Span {
  const words = text.slice(span.start, span.end);
  const digits = LARGE.test(words) ? extendBefore(span, text, DIGITS_BEFORE) : span;
  const figure = extendBefore(extendBefore(digits, text, REST_BEFORE), text, SIGN_BEFORE);
  return extendBy(extendBy(figure, text, REST_AFTER), text, UNIT);
}

/** The month and the year before a day, the year behind a day in English; folded. */
const MONTH_BEFORE =
  /(?:(?:\d{4}|[一二三四五六七八九十〇零]{4})年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月$/u;
const YEAR_AFTER = /^, \d{4}\b/u;
const DAY = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/u;
const ENGLISH_DAY = /^[A-Z][a-z]+\.? \d{1,2}$/u;
/** A month, or a day before it: the year follows without a comma. */
const MONTH_LAST = new RegExp(`^(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH_WRITTEN}$`, 'u');
const YEAR_BEHIND = /^ \d{4}\b/u;
/** Which of its days of the week: the **first** Saturday **of the month**, **every** Monday. */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/u;
const WHICH_BEFORE = /(?:first|second|third|fourth|last|every|each)(?: other)? $/u;
const OF_MONTH = /^ (?:of|in) (?:the|each|every) month\b/u;

/** A day with its month and year. */
export function wholeDate(span: Span, text: string): Span {
  const words = text.slice(span.start, span.end);
  if (DAY.test(fold(words).text)) return extendBefore(span, text, MONTH_BEFORE);
  if (WEEKDAY.test(words)) return extendBy(extendBefore(span, text, WHICH_BEFORE), text, OF_MONTH);
  if (MONTH_LAST.test(words)) return extendBy(span, text, YEAR_BEHIND);
  return ENGLISH_DAY.test(words) ? extendBy(span, text, YEAR_AFTER) : span;
}

function extendBefore({ start, end }: Span, text: string, pattern: RegExp): Span {
  const before = foldBefore(text, { at: start, length: LONGEST });
  const match = pattern.exec(before.text);
  if (match === null) return { start, end };
  const from = before.toOriginal(match.index, match.index + match[0].length).start;
  return { start: Math.max(0, start - LONGEST) + from, end };
}

function extendBy({ start, end }: Span, text: string, pattern: RegExp): Span {
  const after = foldBehind(text, { at: end, length: LONGEST });
  const length = pattern.exec(after.text)?.[0].trimEnd().length ?? 0;
  return { start, end: length === 0 ? end : end + after.toOriginal(0, length).end };
}

const NUMERAL = '零〇一二两三四五六七八九十百千万亿';
/** As entities are found, with the counters that those are not found by. */
const COUNT = new RegExp(`(?<![第\\d.${NUMERAL}])[${NUMERAL}]{1,12}(?=[${MORE_COUNTERS}])`, 'gu');

/** Chinese numerals before the rarer counters: **十二**幅年画. */
export function countsIn({ folded }: Analysis): readonly Span[] {
  return [...folded.text.matchAll(COUNT)].map((match) =>
    folded.toOriginal(match.index, match.index + match[0].length),
  );
}
