/** What stands behind numbers in Chinese, folded. One list for reading numerals, for keeping figures whole and for questions. */

/** Count things one by one: 三个, 五名, 八届. */
export const COUNTERS =
  '个位名座种次届部集枚架艘辆台条项件章卷册首场所间层级支套张本株颗头只匹段节期代票字篇页户队对双门口趟';

/** Count in a question as well (几盘, 几轮): behind a numeral they are too often a part of another word (三轮车, 一批人马). */
export const ALSO_ASKED =
  '局轮盘批幅封笔句份排桌碗杯瓶罐袋盒箱克两桶勺匙粒滴根串圈步针剂把单顿列样课讲道扇棵朵块片';

/** Measure, or count people and parts of the day. */
export const MEASURES = '人家岁倍米吨克度秒分时点亩里尺';

/** Parts of dates. */
export const CALENDAR = '年月日号天周';

/** Measures of several characters; longer ones first. */
export const LONG_MEASURES =
  '个百分点|分贝|平方公里|平方米|立方米|公里|千米|英里|海里|厘米|毫米|公斤|千克|英尺|公顷|小时|分钟|世纪|年代|年级|月份|人次';

/** Latin letters behind a number that measure it; with others it is a name (5G, 4K, 3D). */
export const LATIN_MEASURES =
  '[kcmnμ]?m|[km]?g|[cm]?l|ha|hz|[kmg]hz|[kmgt]?w|[kmg]wh|[kmgt]b|[kmg]bps|km/h|mph|ft|in|lbs?|oz|s|h|min|k?v|mah|x|st|nd|rd|th';

/** What 元 makes another word with: 元素, 元老, 二元论, 一元二次方程, 三元组 (but 由10000元组成). Of 三元 … it is then no money. */
const NO_MONEY =
  '[素老旦宵凶勋论]|音(?![响乐箱])|首(?![付次期批])|组(?![成合织建装])|(?:[\\d一二三四五六七八九高]次)?(?:方程|函数|不等式|多项式)';

/** Longer ones first. */
export const CURRENCIES = `人民币|新台币|美元|欧元|英镑|日元|日圆|港元|港币|台币|韩元|加元|澳元|法郎|卢比|卢布|元(?!${NO_MONEY})|円`;
