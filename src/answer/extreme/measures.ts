/** What a column tells, by its name (folded, a part of it) or by the unit of its figures. */
export interface Told {
  readonly names?: RegExp;
  readonly kinds?: readonly FigureKind[];
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
  readonly more: Ways;
  readonly less: Ways;
  /** Empty where a column tells it only if the question names the column: 得分**最高**, the **most** seats. */
  readonly told: readonly Told[];
}

interface Ways {
  readonly zh: string;
  /** Without -er and -est. */
  readonly en: string;
}

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
      { kinds: ['money'] },
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
    less: { zh: '低|矮', en: 'low|short' },
    told: [{ names: /高度|身高|海拔|楼高|\b(?:height|elevation|altitude)\b/u, kinds: ['length', 'number'] }],
  },
  {
    more: { zh: '长', en: 'long' },
    less: { zh: '短', en: 'short' },
    told: [
      { names: /长度|全长|里程|\b(?:length|distance)\b/u, kinds: ['length', 'number'] },
      { names: /时长|时间|\b(?:duration|time)\b/u, kinds: ['duration'] },
      { kinds: ['length'] },
    ],
  },
  {
    more: { zh: '远', en: 'furth|farth|far' },
    less: { zh: '近', en: 'near|clos' },
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
      { names: /速|\bspeed\b/u },
      { kinds: ['speed'] },
      { names: /成绩|用时|时间|\b(?:time|result|duration)\b/u, kinds: ['duration'], inverted: true },
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
