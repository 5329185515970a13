import type { Span } from '../../../article/article.ts';
import { ONES, TENS } from '../../../text/english-numerals.ts';
import { fold } from '../../../text/fold.ts';
import { foldBefore, foldBehind } from '../../../text/fold-beside.ts';
import { ANY_MONTH } from '../../../text/months.ts';
import { CLOCK } from './clock.ts';

const PART = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const DAY = `(?:(?:\\d{4}年)?${PART}月(?:${PART}[日号]|[初中底末]|[上中下]旬)?|${PART}[日号]|\\b(?:\\d{1,2} )?${ANY_MONTH}(?: \\d{1,2}(?!\\d))?(?: \\d{4}\\b)?)`;
const WEEKDAYS =
  '(?:每?(?:周|星期|礼拜)[一二三四五六日天末](?:[、和及与至到-]每?(?:(?:周|星期|礼拜)?[一二三四五六日天末]))*)';
const TO = ' ?(?:至|到|-|–|—|~|to|until|till|through) ?';
/** What joins two times at both of which something is. */
const AND = '(?:、|和|与|及|以及| and | or )';
/** What is the other end of a time, or another time beside it, before and behind it, folded; it does not begin within another figure. */
const others = (joined: string) => ({
  before: new RegExp(`(?:\\bbetween )?(?<![\\d:])(?:${CLOCK}|${DAY})${joined}$`, 'u'),
  behind: new RegExp(`^${joined}(?:${CLOCK}|${DAY})`, 'u'),
});
const END = others(TO);
const BESIDE = others(AND);
/** Each of the times is another's (分别于三月和九月). */
const EACH = /分别|各自|依次|\brespectively\b/u;
/** The days of the week before the hours: **每周六、周日**20:00至22:00. */
const WEEKDAYS_BEFORE = new RegExp(`${WEEKDAYS}的? ?$`, 'u');
const IS_TIME = new RegExp(`^(?:${CLOCK}|${DAY})`, 'u');
const NUMBER = `(?:\\d[\\d,.]*|(?<![第零一二三四五六七八九十百千万亿])[一二两三四五六七八九十百千万]{1,6}|\\b(?:${[...ONES, ...TENS, 'hundred', 'thousand'].join('|')})(?:[- ](?:${[...ONES, 'hundred', 'thousand'].join('|')}))*)`;
const UNITS_ZH = '[万亿]?(?:元|人|岁|%|年|天|个?月|小时|分钟|周)?';
/** The lower end of a range of figures: **120到**200元, **between 100 and** 1,000, **ten to** fifteen years. */
const FIGURE_BEFORE = new RegExp(
  [
    `(?<![\\d.,第])${NUMBER}${UNITS_ZH}(?:至|到|-|–|—|~)$`,
    `\\bbetween [$£€¥]?${NUMBER} and [$£€¥]?$`,
    `(?<![\\d.,])[$£€¥]?${NUMBER}(?: to |–)[$£€¥]?$`,
  ].join('|'),
  'u',
);
const FROM_BEFORE =
  /(?:从|由|自|原)[^,。;]{0,6}$|\b(?:from|rose|grew|fell|increased|decreased|dropped|raised|reduced|cut|changed|moved) $/u;
/** The upper end behind a figure that has no unit of its own: 85,000**至130,000元**; not 增加20到300. */
const FIGURE_BEHIND = new RegExp(
  `^(?:至|到|~)${NUMBER}${UNITS_ZH}(?![\\d:])|^-${NUMBER}${UNITS_ZH.replace(/\?$/u, '')}`,
  'u',
);
const CHANGED_BEFORE = /[增升涨提减降跌缩][\p{Script=Han}]{0,3}$/u;
const FIGURE = new RegExp(`^[$£€¥]?${NUMBER}`, 'u');
const LONGEST = 24;

/** A time of the day or of the year with its other end, or with the other times beside it: 7:10**到7:50**, **六月和**十二月. */
export function wholeRange(span: Span, text: string): Span {
  const own = fold(text.slice(span.start, span.end)).text;
  if (!IS_TIME.test(own)) return span;
  const whole = extend(extend(span, text, END.before, 'before'), text, END.behind, 'behind');
  const around = fold(text.slice(Math.max(0, span.start - FAR), span.end + FAR)).text;
  if (EACH.test(around)) return whole;
  return extend(extend(whole, text, BESIDE.before, 'before'), text, BESIDE.behind, 'behind');
}

/** In UTF-16 code units: as far as a clause may reach that says how times are shared out. */
const FAR = 40;

/** The hours with their days of the week. */
export function withWeekdays(span: Span, text: string): Span {
  return extend(span, text, WEEKDAYS_BEFORE, 'before');
}

/** A figure with the other end of its range, where none grew to the other. */
export function wholeFigures(span: Span, text: string): Span {
  if (!FIGURE.test(fold(text.slice(span.start, span.end)).text)) return span;
  const wide = extend(span, text, FIGURE_BEFORE, 'before');
  const before = foldBefore(text, { at: wide.start, length: LONGEST }).text;
  if (FROM_BEFORE.test(before)) return span;
  return CHANGED_BEFORE.test(before) ? wide : extend(wide, text, FIGURE_BEHIND, 'behind');
}

function extend({ start, end }: Span, text: string, pattern: RegExp, side: 'before' | 'behind'): Span {
  const from = side === 'before' ? Math.max(0, start - LONGEST) : end;
  const around =
    side === 'before'
      ? foldBefore(text, { at: start, length: LONGEST })
      : foldBehind(text, { at: end, length: LONGEST });
  const match = pattern.exec(around.text);
  if (match === null || match[0] === '') return { start, end };
  const place = around.toOriginal(match.index, match.index + match[0].length);
  return side === 'before' ? { start: from + place.start, end } : { start, end: end + place.end };
}
