import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';
import type { GridRow } from '../extreme/grid-at.ts';

/** What the columns of a programme are called, folded; both languages. */
export const TIME_COLUMN =
  /^(?:(?:start(?:ing|s)? |begin(?:ning|s)? )?(?:times?|hours?)|when|dates?|days?|starts?|begins?|(?:开始|开场|举行|活动|比赛|演出|上课)?时间|(?:活动|举行|比赛)?日期|时段|日子|钟点|场次时间|星期|几点)\b|^(?:时间|日期|时段|星期)/u;
export const PLACE_COLUMN =
  /^(?:rooms?|halls?|places?|where|venues?|locations?|stages?|地点|场地|地方|教室|房间|会场|会议室|展厅|场馆|位置|(?:活动|举行|比赛|演出|上课)(?:地点|场地))$/u;

/** A cell that says that something is open, or how much it is, is no event, folded. */
export const NO_EVENT =
  /^[^\p{L}]*$|^[^\p{L}]*\d[^\p{L}]*[ap]\.?m\b|\d[:：]\d\d|^(?:closed|open|休息|闭馆|不开放|全天)$/u;

/** The cells of a row, folded. */
export function readCells({ article }: RankedSentence, { cells }: GridRow): readonly string[] {
  return cells.map(({ start, end }) => fold(article.text.slice(start, end)).text);
}
