import { ONES } from '../../text/english-numerals.ts';
import { ANY_MONTH, WAYS_OF_MONTHS } from '../../text/months.ts';

/** Of up to three digits: a range of years tells of no numbered things. */
const NUMBER_ZH = '\\d{1,3}|[一二三四五六七八九十百]{1,5}';
const END_WORDS = [...ONES, 'twenty'].join('|');
const NUMBER_EN = `\\d{1,3}|${END_WORDS}`;
/** What may be said with either end: 第三**章**至第五章, 1**号楼**至8号楼. */
const SAID = '号章条节款届层楼栋幢月季度期站路班室';
const SAID_TWICE = `[${SAID}]{0,3}`;

/** Before the end of a range over the new year: 11月至**次年**2月, 2023年11月至**2024年**2月. */
const NEXT_YEAR = '(?:(?:次|翌|来|明|隔|下一|第二|\\d{4})年的?)?';

/** Before what is only a part of a figure: 1,**200**, 10:**30**; the end of a clause is none (6:00,**1**至8号楼). */
const WITHIN = '[\\d.:/+-]|\\d,(?=\\d{3})';

/**
 * Numbers or months from one to another, the first to the last: **9至15**号楼, **第三至五**章, rooms **9 to 15**,
 * **April–July**. Not a part of a date, of a telephone number or of a decimal.
 */
export const RANGES = {
  needs: `(?:[\\d一二三四五六七八九十百${SAID}]|${END_WORDS}) ?[-~]|[至到] ?[次翌来明隔下第\\d一二三四五六七八九十百]|(?:to|through) (?:\\d|${END_WORDS})|${WAYS_OF_MONTHS}`,
  pattern: new RegExp(
    [
      `(?<!${WITHIN})(?:${NUMBER_ZH})${SAID_TWICE} ?(?:[-~]{1,2}|至|到) ?${NEXT_YEAR}第?(?:${NUMBER_ZH})(?![\\d:/-]|[.,]\\d)`,
      `(?<!${WITHIN}|[a-z])(?:${NUMBER_EN})(?: ?- ?| (?:to|through) )(?:${NUMBER_EN})(?![\\d:/%-]|[.,]\\d|[a-z])`,
      `\\b${ANY_MONTH}(?: \\d{1,4})?(?: ?- ?| (?:to|through|till|until) )(?:\\d{1,2} )?${ANY_MONTH}`,
    ].join('|'),
    'gu',
  ),
} as const;
