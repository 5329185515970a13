import type { Span } from '../article/article.ts';
import type { Folded } from './folded.ts';

/**
 * What begins like a measure and is another word, folded: each measure, and what then stands behind it. Of `3 个人信息` and
 * `2 项目背景` the number only counts off, or is that of a name (Windows 10 日志).
 */
const OTHER_WORDS: readonly (readonly [string, string])[] = [
  ['年', '度|轻|龄|会(?!员)|终|检|糕|味|货'],
  ['月', '度|薪|球|饼|历|嫂|刊'],
  ['日', '常|本|志|程|历(?!时)|语|记|系|式|文|韩|期(?!间)|用品|照(?!常)'],
  ['天', '气|然|线|赋|文|猫|才'],
  ['周', '期|边|围|刊|转'],
  ['时', '间|长|段|候|代|区|刻|尚|速|事'],
  ['分', '析|类|布|享|配|工|组|页|支|级|辨|解|割|离|别|区|公司|摊|发|包'],
  ['秒', '杀'],
  ['点', '击|评|赞|餐'],
  ['号', '召|称|令|码(?!头)'],
  ['个', '人(?:信息|资料|数据|隐私|所得|简|[账帐]|中心|用户|主页|设置)|性|体|案|别'],
  ['人', '员|物|类|事|力|口|才|民|际|格|脸|机|工(?!作)'],
  ['家', '庭|长|电|具|属|务|教'],
  ['位', '置|于'],
  ['名', '词|称|单|字|片|义|额|牌|誉'],
  ['种', '类|子|植'],
  ['部', '门|分|署|件|落'],
  ['集', '团|合|成|群|装|资'],
  ['架', '构|设'],
  ['条', '件'],
  ['项', '目(?!标)'],
  ['章', '程|节'],
  ['首', '页|次|先|席|批|付'],
  ['场', '地|景|所|馆|合'],
  ['所', '有|需|属|得'],
  ['间', '隔|接'],
  ['级', '别|联'],
  ['支', '持|付|出|援'],
  ['套', '餐'],
  ['本', '公司|节|次|地|文|院|店|书|机|系统|协议|政策|人'],
  ['头', '部|盔|像'],
  ['段', '落'],
  ['节', '目|日|能|假|奏|约'],
  ['期', '限|望|刊'],
  ['代', '表|码|理|替'],
  ['票', '价|务|据'],
  ['字', '体|段|符|典|幕'],
  ['篇', '幅'],
  ['页', '面|码|眉|脚'],
  ['户', '外|型'],
  ['队', '伍|列|员|长'],
  ['对', '象|比|于|应|接|外|话|手|策|照|称'],
  ['双', '方|击|向|休'],
  ['门', '店|票|诊|禁|槛|锁'],
  ['口', '味|径|号|语|碑|罩'],
  ['台', '湾|北|南|账'],
  ['层', '级'],
  ['度', '量|假'],
  ['米', '饭|粉'],
  ['克', '服'],
  ['倍', '率'],
  ['里', '程'],
  ['尺', '寸'],
  ['元', '数据|素|旦'],
  ['成', '果|员|立|本|功|绩|熟|长|品'],
  ['千', '克力'],
  ['百', '度|科|货'],
  ['万', '圣|能|象'],
];
const ANOTHER_WORD = OTHER_WORDS.map(([measure, behind]) => `${measure}(?:${behind})`).join('|');

/** Digit by digit, it would run on into the figure. */
const ONES = '[零〇一二三四五六七八九两]';
const HAN = `(?!${ONES})\\p{Script=Han}`;
const HAN_BEFORE = `(?<=\\p{Script=Han}(?<!${ONES}) )`;
const PARTS_OF_DAY = '凌晨|清晨|早上|上午|中午|下午|傍晚|晚上';
/** The space between a figure and what it counts or what is before it in Chinese, before a percent sign, and 20日 下午3点. */
const SPACE_OF_FIGURE = new RegExp(
  ` (?:(?<=\\d )(?=%|(?!${ANOTHER_WORD})${HAN})|(?=\\d)${HAN_BEFORE}|(?<=\\d ?[日号] )(?=${PARTS_OF_DAY}))`,
  'gu',
);

/**
 * A folded text without the single spaces that some set around figures in Chinese, so that these are read, cut and counted
 * in one way: 約 7 天 is 约7天, 2026 年 7 月 is 2026年7月, 5 % is 5%. White space of whatever width is one by then.
 *
 * @example closeFigures(fold).text // '2026年7月20日' of '2026 年 7 月 20 日'
 */
export function closeFigures(folded: Folded): Folded {
  const { text, toOriginal } = folded;
  if (!text.includes(' ')) return folded;
  let closed = '';
  /** Where each character of `closed` stands in `text`. */
  let places: number[] | undefined;
  let from = 0;
  SPACE_OF_FIGURE.lastIndex = 0;
  for (let match = SPACE_OF_FIGURE.exec(text); match !== null; match = SPACE_OF_FIGURE.exec(text)) {
    places ??= [];
    for (let at = from; at < match.index; at++) places.push(at);
    closed += text.slice(from, match.index);
    from = match.index + 1;
  }
  if (places === undefined) return folded;
  for (let at = from; at < text.length; at++) places.push(at);
  return { text: closed + text.slice(from), toOriginal: (start, end) => mapBack(places, start, end) };

  function mapBack(known: readonly number[], start: number, end: number): Span {
    const first = known[start] ?? text.length;
    // Up to its last character: the space behind it is no part of it.
    return toOriginal(first, end > start ? (known[end - 1] ?? text.length - 1) + 1 : first);
  }
}
