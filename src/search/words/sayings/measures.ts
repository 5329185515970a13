import type { Saying } from './saying.ts';

/** Measures, numbers and names. */
export const MEASURES: readonly Saying[] = [
  { zh: '重|重量|多重|体重|净重|毛重|自重|公斤|千克|斤|克', en: 'weigh|weight|heavy|kilo|kilogram|pound' },
  { zh: '面积|占地|多大|平方米|公顷|坪|亩|大小', en: 'area|big|size|large|hectare|square|acre' },
  { zh: '速度|时速|最快|多快|车速', en: 'speed|fast|quick|an hour' },
  { zh: '温度|几度|水温|气温|高温|摄氏|热', en: 'temperature|hot|cold|degree|warm' },
  { zh: '高|高度|多高|海拔|身高|楼高', en: 'high|tall|height|altitude' },
  { zh: '长|长度|全长|全程|总长|里程', en: 'long|length|distance' },
  { zh: '深|深度|多深|水深', en: 'deep|depth' },
  { zh: '宽|宽度|多宽|幅宽', en: 'wide|width|broad' },
  {
    zh: '噪音|噪声|分贝|声音多大|声音有多大|声音大|多大声|多吵|有多吵|吵不吵|吵吗',
    en: 'noise|noisy|loud|decibel|db|how quiet',
  },
  {
    zh: '续航|一次充电能|一次充满|充一次电|充满一次|充满电能|电池能用|能用多久|电能撑',
    en: 'battery life|run time|runtime|on one charge|on a single charge|on a full charge|per charge|battery last',
  },
  { zh: '功率|瓦|耗电|瓦数', en: 'power|watt|electricity' },
  { zh: '年龄|岁|几岁|年纪|高寿|享年|享寿|终年', en: 'old|age|year-old|aged' },
  { zh: '比例|占|比重|占比|百分之|成|率', en: 'percentage|per cent|percent|share|proportion|rate' },
  { zh: '人口|居民人数|设籍|常住|户籍', en: 'population|inhabitants|people live|residents' },
  { zh: '增加|增长|成长|多了|上升|季增|年增|提高|回升|上涨', en: 'increase|grow|rise|rose|gain' },
  {
    zh: '减少|下降|少了|下滑|年减|降低|跌|衰退|下修|萎缩',
    en: 'decrease|fall|fell|drop|decline|less|shrink|reduce',
  },
  { zh: '差|疲弱|不佳|较差|低迷|不好', en: 'bad|poor|weak|badly|worse' },
  { zh: '次|次数|几次|趟|回', en: 'times|often|frequency|twice' },
  { zh: '种类|分类|几类|几种|品种|哪一类|属于|算', en: 'kind|type|sort|count as|belong' },
  {
    zh: '颜色|色|橘|白色|黑色|红色|蓝色|绿色|黄色|灰色|橘白',
    en: 'colour|color|red|blue|green|white|black|grey|yellow|brown',
  },
  { zh: '名字|叫|名为|取名|称为|名叫', en: 'name|call|called|title|titled' },
  { zh: '姓|贵姓|姓氏', en: 'surname|last name|family name' },
  { zh: '意思|表示|说明|代表|显示|含义|意味', en: 'mean|stand for|show|indicate|sign' },
  { zh: '处理|怎么办|解决|应对|处置', en: 'deal with|handle|solve' },
];
