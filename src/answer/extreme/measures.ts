/** What a column tells, by its name (folded, a part of it) or by the unit of its figures. */
export interface Told {
  readonly names?: RegExp;
  readonly kinds?: readonly FigureKind[];
  /** What a column is not called that tells it by the kind of its figures; folded. */
  readonly unless?: RegExp;
  /** Whether more is told by a smaller figure: who is faster takes fewer minutes. */
  readonly inverted?: true;
}

/** Kinds of figures that can be held against each other. */
export type FigureKind =
  | 'money'
  | 'area'
  | 'length'
  | 'weight'
  | 'duration'
  | 'clock'
  | 'date'
  | 'year'
  | 'speed'
  | 'temperature'
  | 'percent'
  | 'points'
  | 'count'
  | 'number';

/** In what things are compared, and which columns tell it, the surest first. */
export interface Measure {
  /** At least one of the two. */
  readonly more?: Ways;
  readonly less?: Ways;
  /** Empty where a column tells it only if the question names the column: 得分**最高**, the **most** seats. */
  readonly told: readonly Told[];
}

interface Ways {
  readonly zh: string;
  /** Without -er and -est. */
  readonly en: string;
}

/** No way to say it in a language. */
const NONE = '(?!)';
/** 最近 of a way, not lately: 离车站最近, 哪家最近. */
const NEAREST = '近(?<!(?<!(?:离|距|哪|谁).{0,12})最近)(?=的|\\p{P}|$)';
const LENGTH = /长度|全长|\blength\b/u;
const DISTANCE = /里程|\bdistance\b/u;
const DURATION = /时长|时间|\b(?:duration|time)\b/u;

/** Both languages side by side, both scripts by folding. */
export const MEASURES: readonly Measure[] = [
  {
    more: { zh: '昂贵|贵', en: 'expensive|costly|dear|pric(?:ey|i)' },
    less: { zh: '便宜|实惠|省钱', en: 'cheap|affordable|inexpensive' },
    told: [
      {
        names: /价|票|租金|收费|费用|\b(?:price|cost|fare|fee|rent|ticket)s?\b/u,
        kinds: ['money', 'number'],
      },
      // What is given back is no price.
      { kinds: ['money'], unless: /押金|定金|保证金|\bdeposit\b/u },
    ],
  },
  {
    more: { zh: '大', en: 'larg|bigg?|spacious' },
    less: { zh: '小', en: 'small' },
    told: [
      { names: /面积|大小|\b(?:area|size|floor ?space)\b/u, kinds: ['area', 'number'] },
      { kinds: ['area'] },
    ],
  },
  {
    more: { zh: '高', en: 'high|tall' },
    less: { zh: '低|矮', en: 'low' },
    told: [{ names: /高度|身高|海拔|楼高|\b(?:height|elevation|altitude)\b/u, kinds: ['length', 'number'] }],
  },
  {
    more: { zh: '长', en: 'long' },
    less: { zh: '短', en: NONE },
    told: [
      { names: LENGTH, kinds: ['length', 'number'] },
      { names: DISTANCE, kinds: ['length', 'number'] },
      { names: DURATION, kinds: ['duration'] },
      { kinds: ['length'] },
    ],
  },
  {
    // Of paths it is the contrary of long, of people and towers that of tall.
    less: { zh: NONE, en: 'short' },
    told: [
      { names: LENGTH, kinds: ['length', 'number'] },
      { names: /身高|高度|\bheight\b/u, kinds: ['length', 'number'] },
      { names: DISTANCE, kinds: ['length', 'number'] },
      { names: DURATION, kinds: ['duration'] },
      { kinds: ['length'] },
    ],
  },
  {
    more: { zh: '远', en: 'furth|farth|far' },
    less: { zh: NEAREST, en: 'near|clos' },
    told: [{ names: /距离|里程|\bdistance\b/u, kinds: ['length', 'number'] }],
  },
  {
    more: { zh: '重', en: 'heavi|heavy' },
    less: { zh: '轻', en: 'light' },
    told: [{ names: /重|\bweight\b/u, kinds: ['weight', 'number'] }, { kinds: ['weight'] }],
  },
  {
    more: { zh: '快', en: 'fast|quick' },
    less: { zh: '慢', en: 'slow' },
    told: [
      { names: /(?<!配)速|\bspeed\b/u, kinds: ['speed', 'number'] },
      { kinds: ['speed'] },
      { names: /配速|\bpace\b/u, kinds: ['duration', 'number'], inverted: true },
      { names: /成绩|用时|时间|\b(?:time|result|duration)\b/u, kinds: ['duration'], inverted: true },
      { kinds: ['duration'], inverted: true },
    ],
  },
  {
    more: { zh: '晚|迟', en: 'lat' },
    less: { zh: '早', en: 'earli|early|soon' },
    told: [
      { kinds: ['clock'] },
      { kinds: ['date'] },
      { kinds: ['year'] },
      { names: /年份?$|建成|成立|\b(?:year|built|founded|opened|since)\b/u, kinds: ['number'] },
      // Read by its kind where it can be; if not, what it is called tells that nothing else is meant.
      { names: /日期|时间|\b(?:date|time)\b/u, kinds: ['clock', 'date', 'year'] },
    ],
  },
  {
    more: { zh: '年长|老|年纪大|年龄大', en: 'old|eld' },
    less: { zh: '年轻|年纪小|年龄小', en: 'young' },
    told: [
      { names: /年龄|岁|\bage\b/u },
      { names: /建|成立|生|\b(?:built|founded|opened|born)\b/u, kinds: ['year', 'number'], inverted: true },
    ],
  },
  {
    more: { zh: '热', en: 'hott?|warm' },
    less: { zh: '冷', en: 'cold|cool' },
    told: [{ kinds: ['temperature'] }],
  },
  // What is most, and of what, is for the question to say.
  { more: { zh: '多', en: 'most|more|great' }, less: { zh: '少', en: 'few|least|less' }, told: [] },
];
