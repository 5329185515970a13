import type { FigureKind } from './figure.ts';

/** What a column tells, by its name (folded, a part of it) or by the unit of its figures. */
export interface Told {
  readonly names?: RegExp;
  readonly kinds: readonly FigureKind[];
  /** Names of columns of that kind which tell something else: a deposit is no price. */
  readonly except?: RegExp;
  /** Whether more is told by a smaller figure: who is faster takes fewer minutes. */
  readonly inverted?: true;
}

/** In what things are compared, and which columns tell it, the surest first. */
export interface Measure {
  readonly more: Ways;
  readonly less: Ways;
  /** Empty where a column tells it only if the question names the column: 得分**最高**, the **most** seats. */
  readonly told: readonly Told[];
}

interface Ways {
  readonly zh?: string;
  /** Without -er and -est. */
  readonly en: string;
}

/** Money that is not what something costs. */
export const NO_PRICE =
  /押金|定金|保证金|奖|工资|薪|收入|额|营收|利润|盈|预算|产值|余额|补贴|捐|税|罚|折扣|优惠|减免|预付|涨|价差|\b(?:deposits?|prizes?|awards?|wages?|salar\w*|pay|incomes?|sales|takings|gross|revenues?|turnover|profits?|budgets?|donat\w*|raised|tax\w*|fines?|refunds?|discounts?|savings?|tips?|grants?|loss\w*|debts?|weight|rise|increase)\b/u;
/** Lengths that are not how long something is. */
const NO_LENGTH =
  /[高深宽厚距远]|海拔|直径|半径|爬升|身长差|\b(?:heights?|elevations?|altitudes?|depths?|widths?|thickness|diameters?|radius|distances?|climbs?|ascents?|gains?|drops?|summits?|peaks?|waist|chest|beam|draught)\b/u;

/** Both languages side by side, both scripts by folding. */
export const MEASURES: readonly Measure[] = [
  {
    more: { zh: '昂贵|贵', en: 'expensive|costly|dear|pric(?:ey|i)' },
    less: { zh: '便宜|实惠|省钱', en: 'cheap|affordable|inexpensive' },
    told: [
      {
        // 评价 and 性价比 are no prices.
        names:
          /(?<![评性])价(?![值比差])|租金|收费|费用|门票|票$|\b(?:price|cost|fare|fee|rent|ticket|charge|admission)s?\b/u,
        kinds: ['money'],
        except: NO_PRICE,
      },
      {
        // So many tickets, or 票, are no price.
        names: /(?<![评性])价(?![值比差])|租金|收费|费用|\b(?:price|cost|fare|fee|rent)s?\b/u,
        kinds: ['number'],
        except: NO_PRICE,
      },
      { kinds: ['money'], except: NO_PRICE },
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
    more: { zh: '高', en: 'high' },
    less: { zh: '低', en: 'low' },
    told: [{ names: /高度|身高|海拔|楼高|\b(?:height|elevation|altitude)\b/u, kinds: ['length', 'number'] }],
  },
  {
    more: { en: 'tall' },
    less: { zh: '矮', en: 'short' },
    told: [{ names: /高度|身高|楼高|\bheight\b/u, kinds: ['length', 'number'] }],
  },
  {
    more: { zh: '长', en: 'long' },
    less: { zh: '短', en: 'short' },
    told: [
      { names: /长度|全长|里程|\b(?:length|distance)\b/u, kinds: ['length', 'number'] },
      { names: /时长|时间|用时|\b(?:duration|time)\b/u, kinds: ['duration'] },
      { kinds: ['length'], except: NO_LENGTH },
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
    told: [
      { names: /重量|[体净毛车自]重|^重$|\bweight\b/u, kinds: ['weight', 'number'] },
      { kinds: ['weight'] },
    ],
  },
  {
    more: { zh: '快', en: 'fast|quick' },
    less: { zh: '慢', en: 'slow' },
    told: [
      // 配速 is how long one takes for each kilometre.
      { names: /(?<!配)速|\bspeed\b/u, kinds: ['speed', 'number'] },
      { kinds: ['speed'] },
      {
        names: /成绩|用时|耗时|时间|配速|\b(?:time|result|duration|pace)\b/u,
        kinds: ['duration'],
        inverted: true,
      },
    ],
  },
  {
    more: { zh: '晚|迟', en: 'lat' },
    less: { zh: '早', en: 'earli|early|soon' },
    told: [
      { names: /年份?$|建成|成立|\b(?:year|built|founded|opened|since)\b/u, kinds: ['number'] },
      { kinds: ['clock', 'date', 'year'] },
    ],
  },
  {
    more: { zh: '年长|老|年纪大|年龄大', en: 'old|eld' },
    less: { zh: '年轻|年纪小|年龄小', en: 'young' },
    told: [
      { names: /年龄|年纪|岁|\bage\b/u, kinds: ['count', 'number'] },
      {
        // 学生 and 建筑面积 are no years.
        names: /建成|建于|始建|建造|建校|成立|创立|创办|创建|出生|生年|\b(?:built|founded|opened|born)\b/u,
        kinds: ['year', 'number'],
        inverted: true,
      },
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
