import type { Span } from '../../article/article.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { isIn, type WordAsked, wordsBeside } from '../choose/words-beside.ts';
import { gridAt } from '../extreme/grid-at.ts';
import { NO_EVENT, PLACE_COLUMN, readCells, TIME_COLUMN } from './programme-columns.ts';
import { isRow } from './rows-asked.ts';

/** When or where something is, folded: patterns for what else the question may say of that alone. */
const WHEN =
  /\bwhen(?:[’']s)?\b|\b(?:what|which) (?:time|day|date)\b|\bat what time\b|几点钟?|什么时[候间]|何时|哪一?天|哪日|星期几|周几|礼拜几/gu;
const WHERE =
  /\bwhere(?:[’']s)?\b|\b(?:what|which) (?:room|hall|venue|stage|place|location)\b|在?(?:哪[里儿]|什么地方|何处|哪个?(?:地方|教室|房间|会场|展厅|厅|场地|会议室))|在哪/gu;
const TAKES_PLACE =
  /\b(?:starts?|starting|begins?|beginning|held|hold|take|takes|taking|place|happens?|happening|on|going)\b|开始|举行|举办|进行|开场|开演|召开/gu;

/** Not when it begins, or where it is, but when it is over, when one has to be there, or where one comes from; folded. */
const ASKS_END =
  /\b(?:over|ends?|ended|ending|finish(?:es|ed)?|until|till)\b|结束|散场|[到至]几点|几点散|演完|为止/u;
const ASKS_BESIDE =
  /\b(?:before|after|next|last|arrive|leave|from|should|must|need|have to|by)\b|之前|之后|以前|以后|[提]前|最[早晚]|[到赶]场|下一?[次场]|上一?[次场]/u;
/** From when to when, folded. */
const CLOCK_RANGE = /\d ?(?:[ap]\.?m\.?)? ?(?:-|–|—|~|至|到|to|until|till) ?\d/u;

/** A row of a programme and the cell that is asked for. */
export interface EventRow {
  readonly best: RankedSentence;
  /** Offsets into the article's text; absent where several cells answer. */
  readonly span?: Span;
}

/**
 * Asked when or where something is that one row of a programme names, that row, and the time or the place in it: prose about the same
 * event tells other things (put your name on the list from Saturday noon).
 *
 * @param own sentences of the same article, best first
 */
export function eventRow(own: readonly RankedSentence[]): EventRow | undefined {
  const [first] = own;
  if (first === undefined) return undefined;
  const asks = first.scene.probe.question.analysis.folded.text;
  const [when, where] = [asks.search(WHEN) >= 0, asks.search(WHERE) >= 0];
  if (when === where || ASKS_BESIDE.test(asks)) return undefined;
  const rows = own.filter(isRow);
  const words = rows.length === 0 ? [] : wordsBeside(first.scene, [WHEN, WHERE, TAKES_PLACE]);
  if (words.length === 0) return undefined;
  const [only, another] = rows.filter((row) => words.every((word) => isIn(row, word)));
  if (only === undefined || another !== undefined) return undefined;
  const grid = gridAt(only.article, only.sentence);
  const row = grid?.rows.find(({ sentence }) => sentence === only.sentence);
  if (grid === undefined || row === undefined) return undefined;
  const read = readCells(only, row);
  const column = when ? TIME_COLUMN : PLACE_COLUMN;
  const told = grid.names.flatMap((name, at) => (column.test(name) && read[at] ? [at] : []));
  const names = (at: number) =>
    !told.includes(at) && !NO_EVENT.test(read[at] ?? '') && isHead(read[at] ?? '', words);
  const isNamed = told.some((at) => words.some(({ text }) => read[at]?.includes(text)));
  if (told.length === 0 || isNamed || !read.some((_, at) => names(at))) return undefined;
  if (ASKS_END.test(asks) && !told.some((at) => CLOCK_RANGE.test(read[at] ?? ''))) return undefined;
  const span = told.length === 1 ? row.cells[told[0] ?? 0] : undefined;
  return { best: only, ...(span !== undefined && { span }) };
}

const SHORTEST_STEM = 3;

/** Whether an event is called so, not only said to be with or of it: the interview with Ann Lee is no Ann Lee. */
function isHead(cell: string, words: readonly WordAsked[]): boolean {
  if (/\p{Script=Han}/u.test(cell)) {
    const name = cell.replace(/[（(][^（()）]*[)）]/gu, '').trim();
    return words.some(({ text }) => name.startsWith(text) || name.endsWith(text));
  }
  const [name = ''] = cell.split(/ (?:with|for|by|of|to|in|at|on|and|from)\b|[(:,]| [-–—] /u);
  const own = name.trim().split(' ');
  return [own[0] ?? '', own.at(-1) ?? ''].some((one) =>
    words.some(
      ({ text }) =>
        Math.min(one.length, text.length) >= SHORTEST_STEM && (one.startsWith(text) || text.startsWith(one)),
    ),
  );
}
