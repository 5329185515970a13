import type { Sentence } from '../../article/article.ts';
import { tableAt } from '../../article/table-rows.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { wordsBeside } from '../choose/words-beside.ts';
import { type Grid, gridAt } from '../extreme/grid-at.ts';
import { DATE } from './dates-in.ts';
import { daysNamed, hourOf, NTH_DAY } from './day-named.ts';
import { DAY_NAMES, spellDays } from './day-row.ts';
import { NO_EVENT, readCells, TIME_COLUMN } from './programme-columns.ts';
import { isRow } from './rows-asked.ts';

/** What is on, folded. */
const WHATS_ON =
  /\bwhat(?:[’']?s| is| are| else is)?(?: there)? (?:on|happening|happens|planned|scheduled|going on|to do)\b|\bwhats on\b|\b(?:schedule|programme|program|agenda|timetable|itinerary|line-?up|events?|activities|sessions?)\b|有(?:什么|哪些|啥)(?:活动|节目|安排|课程?|项目|讲座|演出|比赛|内容|行程)?|(?:活动|节目|日程|行程|议程|课程)(?:安排|单|表)?|安排|课表|时间表/gu;
/** What else such a question says, folded. */
const ASIDE =
  /\b(?:whats?|which|are|is|there|list|show|full|for|during|going|do|happens?|happening|planned|scheduled|take|place)\b|有(?:什么|哪些|啥)|是什么|怎么|干什么|做什么/gu;
/** Parts of the day, folded, and the hours they take: from and before. */
const PARTS = [
  { pattern: /\bmornings?\b|早上|上午|早晨/gu, from: 0, to: 12 },
  { pattern: /\bafternoons?\b|下午|午后/gu, from: 12, to: 18 },
  { pattern: /\b(?:evenings?|nights?)\b|晚上|晚间|夜里|傍晚|晚/gu, from: 17, to: 24 },
] as const;

/** What a cell may say without being of another day than the one before, folded: a time of the day, or none yet. */
const TIME_OF_DAY =
  /\d ?(?:[ap]\.?m\b\.?|h(?:rs?|ours?)?\b|点半?|时|分|小时)|\b(?:[ap]\.?m|from|to|until|till|at|about|and|noon|midday|midnight|o[’']clock|min(?:ute)?s?|all day|early|late|tbc|tba|mornings?|afternoons?|evenings?|nights?|lunch(?:time)?)\b|早上|上午|早晨|清晨|中午|正午|下午|午后|晚上|晚间|夜里|傍晚|凌晨|全天|待定|分钟?|小时|开始|左右|[早晚夜时点半约起至到]/gu;

/** The rows of a day. */
export interface DayProgramme {
  readonly best: RankedSentence;
  readonly whole: readonly Sentence[];
}

/**
 * Asked what is on on a day, or in a part of one, all rows of a programme for it: of 周六有什么活动 every one.
 *
 * @param own sentences of the same article, best first
 */
export function dayProgramme(own: readonly RankedSentence[]): DayProgramme | undefined {
  const [first] = own;
  if (first === undefined) return undefined;
  const asks = first.scene.probe.question.analysis.folded.text;
  const named = Object.values(daysNamed(asks));
  const asked = new Set(named.flat());
  if (asked.size === 0 || named.some(({ length }) => length > 1) || asks.search(WHATS_ON) < 0)
    return undefined;
  const part = PARTS.find(({ pattern }) => asks.search(pattern) >= 0);
  const aside = [WHATS_ON, ASIDE, ...DAY_NAMES, DATE, NTH_DAY, ...(part ? [part.pattern] : [])];
  const words = wordsBeside(first.scene, aside);
  if (!words.every(({ places }) => places.every((place) => first.scene.inTitle[place] === 1)))
    return undefined;
  const tables = new Map<number, readonly Sentence[]>();
  for (const row of own.filter(isRow)) {
    const start = tableAt(row.article, row.sentence.paragraph)?.first;
    if (start === undefined || tables.has(start)) continue;
    const grid = gridAt(row.article, row.sentence);
    tables.set(start, grid === undefined ? [] : rowsOfDay(row, grid, { asked, part }));
  }
  const [most, next] = [...tables.values()].sort((a, b) => b.length - a.length);
  if (most === undefined || most.length === 0 || most.length === next?.length) return undefined;
  const best = own.find(({ sentence }) => most.includes(sentence));
  return best && { best, whole: most };
}

interface DayAsked {
  /** A day by its name, its date or its number. */
  readonly asked: ReadonlySet<string>;
  readonly part: (typeof PARTS)[number] | undefined;
}

/** The rows of one table for a day; none where they do not stand together. */
function rowsOfDay(
  of: RankedSentence,
  { names, rows }: Grid,
  { asked, part }: DayAsked,
): readonly Sentence[] {
  const timed = names.flatMap((name, at) => (TIME_COLUMN.test(name) ? [at] : []));
  if (timed.length === 0) return [];
  let isOfDay = false;
  const own: { readonly sentence: Sentence; readonly hour: number | undefined; readonly at: number }[] = [];
  for (const [at, row] of rows.entries()) {
    const cells = readCells(of, row);
    const told = spellDays(timed.map((column) => cells[column] ?? '').join(' '));
    // What stands in a row without its day is of the day before it.
    const days = Object.values(daysNamed(told)).flat();
    const isNewDay = days.length > 0 || /\p{L}/u.test(told.replace(TIME_OF_DAY, ' '));
    if (isNewDay) isOfDay = days.some((day) => asked.has(day));
    const isEvent = cells.some((cell, column) => !timed.includes(column) && !NO_EVENT.test(cell));
    if (isOfDay && isEvent) own.push({ sentence: row.sentence, hour: hourOf(told), at });
  }
  const inPart = own.filter(
    ({ hour }) => part === undefined || (hour !== undefined && hour >= part.from && hour < part.to),
  );
  const isRun = inPart.every(({ at }, place) => place === 0 || at === (inPart[place - 1]?.at ?? at) + 1);
  return isRun ? inPart.map(({ sentence }) => sentence) : [];
}
