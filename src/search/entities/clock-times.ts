import { ONES } from '../../text/english-numerals.ts';
import { COUNTERS } from '../../text/measures.ts';
import { DIGIT_CHARACTERS, DIGITS, NUMBER_WORDS } from './number-words.ts';

const HOURS = `${ONES.slice(0, 12).join('|')}|\\d{1,2}`;
/** Parts of the day, folded. */
export const DAYTIME_ZH = '凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|夜里|晚间|夜间|早|晚';
/** 3:15 is a score or a ratio beside one of these. Before it, folded; after it. */
const SCORE = {
  before: '比分(?:是|为)?|比例(?:是|为)?|[以局]|\\b(?:score(?: was| of)?|ratio(?: was| of)?|by|won|lost) ',
  after:
    '的?(?:比分|比例|大胜|战胜|击败|打败|取胜|获胜|险胜|惨败|不敌|负于|领先|落后)| (?:win|victory|defeat|loss|lead|ratio)\\b',
};
/** What is done at an hour: 9点**开门**, 14时**出发**. */
const DEEDS =
  '开[门馆园业放始饭会学课工机]|[关闭][门馆园店]|打烊|营业|上[班课学映]|下[班课]|放学|出发|发车|集合|入[场园]|截止|结束|熄灯|停止|散场|抵达|到[达校站店]|开始|开幕|闭幕|起床|用餐|吃饭';
/** Times of day, then days of the week, as parts of regular expressions for a folded text. */
export const CLOCK_ZH = [
  `(?:${DAYTIME_ZH})${DIGITS}{1,3}[点时](?!代|间|期|候)(?:${DIGITS}{1,3}分|[一三]刻|半|整)?`,
  `(?=[差${DIGIT_CHARACTERS}])(?<![第${DIGIT_CHARACTERS}.])(?:差[一三]刻${DIGITS}{1,3}点|${DIGITS}{1,3}(?:点(?:钟|半|整|许|[一三]刻|${DIGITS}{1,3}分|(?=[前后起]|[以之][前后]|[到至]${DIGITS}|${DEEDS}))|时(?:许|整|${DIGITS}{1,3}分|(?=${DEEDS}))))`,
  `(?=\\d{1,2}:)(?<![\\d:]|${SCORE.before})(?:[01]?\\d|2[0-4]):[0-5]\\d(?![\\d:]|${SCORE.after})`,
].join('|');
export const CLOCK_EN = [
  `\\b(?:\\d{1,2}(?:[:.]\\d{2})?|${NUMBER_WORDS}) ?(?:a\\.?m\\b|p\\.?m\\b|o'clock|in the (?:morning|afternoon|evening)\\b)`,
  `\\b(?:half past|quarter (?:past|to)|(?:\\d{1,2}|(?:${NUMBER_WORDS})(?:-(?:${NUMBER_WORDS}))?) minutes? (?:past|to)) (?:${HOURS}|noon|midnight)\\b`,
].join('|');
/** Not 一周三次 nor 每周三场, times a week, nor 周日本队, Japan's in a week; 周一部长会议 is on Monday. */
export const WEEKDAY_ZH = [
  '(?<![每一二两三四五六七八九十几数\\d])周(?:[一二三四五六天末]|日(?!本))(?![年个次天])',
  `(?<=每)周(?:[一二三四五六天末]|日(?!本))(?![年天${COUNTERS}])`,
  '(?:星期|礼拜)(?:[一二三四五六天末]|日(?!本))(?![年个次])',
  '每[天日](?!本)',
].join('|');
export const WEEKDAY_EN =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday|weekend)s?|daily';
