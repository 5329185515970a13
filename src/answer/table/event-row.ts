import { rowAt } from '../../article/table-rows.ts';
import { saysAny, waysOf } from '../../search/figures/unit-ways.ts';
import type { QuestionWord } from '../../search/question/probe.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { keyNumber } from '../../search/words/key-number.ts';
import { fold } from '../../text/fold.ts';
import { isRow } from './rows-asked.ts';

/** What a column of times or of places is called, folded; both languages. */
const COLUMNS = {
  time: /\b(?:times?|dates?|days?|when|hours?|start|starts|begins)\b|时间|日期|时段|几点|开始/u,
  place: /\b(?:rooms?|places?|venues?|where|locations?|halls?|stages?)\b|地点|场地|教室|会场|位置|场所|地址/u,
} as const;
/** What a question of when and where says besides the event: when does the workshop **start**? */
const HAPPENS = {
  en: waysOf('start|begin|happen|take place|hold|held|run|be on|scheduled|on', 'en'),
  zh: waysOf('开始|举行|举办|进行|开|办|上', 'zh'),
} as const;

/**
 * Asked when or where something is, the one row of a timetable that names it, whatever prose was found (The **workshop** has 24
 * places).
 *
 * @param own sentences of the same article as the first, best first
 */
export function eventRow(first: RankedSentence, own: readonly RankedSentence[]): RankedSentence | undefined {
  const { type } = first.scene.probe.question;
  if (isRow(first) || (type !== 'time' && type !== 'place')) return undefined;
  const event = eventAsked(first);
  if (event.length === 0) return undefined;
  const rows = own.filter((one) => isRow(one) && names(one, event));
  const [row] = rows;
  return row !== undefined && rows.length === 1 && tells(row, COLUMNS[type]) ? row : undefined;
}

/** The words of a question beyond the title and what says that something happens. */
function eventAsked({ scene }: RankedSentence): readonly QuestionWord[] {
  const { probe, inTitle } = scene;
  const saysHappens = ({ units }: QuestionWord) =>
    saysAny(
      units.map((place) => keyNumber(probe.question.analysis.units[place]?.key ?? '')),
      HAPPENS[probe.question.language],
    );
  return probe.words.filter(
    (word) => !word.ordinary && !saysHappens(word) && !word.units.every((place) => inTitle[place] === 1),
  );
}

function names({ scene, index }: RankedSentence, event: readonly QuestionWord[]): boolean {
  const counts = scene.evidence[index]?.match.counts;
  return event.every(({ units }) => units.every((place) => (counts?.[place] ?? 0) > 0));
}

/** Whether a row has something in a column of the kind. */
function tells({ article, sentence }: RankedSentence, column: RegExp): boolean {
  const { cells = [], header = [] } = rowAt(article, sentence.paragraph) ?? {};
  return header.some((name, at) => {
    const cell = cells[at];
    const isOfKind = column.test(fold(article.text.slice(name.start, name.end)).text);
    return isOfKind && cell !== undefined && cell.end > cell.start;
  });
}
