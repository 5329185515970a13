import type { Span } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';
import { asksBetween } from '../asks-between.ts';
import { MEASURES, type Told } from './measures.ts';

/** Something is asked for that has the most or the least. */
export interface ExtremeAsked {
  /** 1 for the most, −1 for the least. */
  readonly towards: 1 | -1;
  /** What tells it, where the question names no column. */
  readonly told: readonly Told[];
  /** The word that asks so, as offsets into the folded question. */
  readonly word: Span;
  /** The two of which one is asked for, folded; absent where it is of all. */
  readonly two?: readonly [string, string];
}

/** What is first but for some, or second, or not so, is none that a column alone tells; **at most** sets a limit. */
const EXCEPT =
  /除|以外|之外|倒数|第[二三四五2-5]|不是|之一|\b(?:except|besides|other than|apart from|second|third|not|one of|at (?:most|least))\b|最[多少](?:可|能|要|需|多少|几|不)/u;

const WAYS = MEASURES.flatMap(({ more, less, told }) => [
  { ways: more, towards: 1 as const, told },
  { ways: less, towards: -1 as const, told },
]).map(({ ways: { zh, en }, ...rest }) => ({
  ...rest,
  most: new RegExp(
    `最(?:${zh})|\\b(?:(?:${en})(?:e?st)|most (?:${en})|(?:most|least)(?<=\\b(?:${en})))\\b`,
    'u',
  ),
  // The least expensive is the cheapest.
  least: new RegExp(`\\bleast (?:${en})\\b`, 'u'),
  compared: new RegExp(`^(?:${zh}|(?:${en})(?:e?r)?|more (?:${en}))$`, 'u'),
  lessCompared: new RegExp(`^less (?:${en})$`, 'u'),
}));

/**
 * What is asked for the most or the least of all (哪个最贵, which room is the largest) or of two (甲和乙哪个便宜). `undefined`
 * where nothing is asked so.
 *
 * @example asksExtreme('哪间最便宜？') // { towards: -1, word: { start: 2, end: 5 }, told: … }
 */
export function asksExtreme(question: string): ExtremeAsked | undefined {
  const { text } = fold(question);
  if (EXCEPT.test(text)) return undefined;
  const choice = asksBetween(question);
  const compared = choice?.compared;
  if (choice !== undefined && compared !== undefined) {
    const at = text.lastIndexOf(compared);
    const word = { start: at, end: at + compared.length };
    for (const { towards, told, compared: is, lessCompared: isLess } of WAYS) {
      if (is.test(compared)) return { towards, told, word, two: choice.two };
      if (isLess.test(compared)) return { towards: turn(towards), told, word, two: choice.two };
    }
    return undefined;
  }
  for (const { towards, told, most, least } of WAYS) {
    const turned = least.exec(text);
    const found = turned ?? most.exec(text);
    if (found === null) continue;
    const word = { start: found.index, end: found.index + found[0].length };
    return { towards: turned === null ? towards : turn(towards), told, word };
  }
  return undefined;
}

function turn(towards: 1 | -1): 1 | -1 {
  return towards === 1 ? -1 : 1;
}
