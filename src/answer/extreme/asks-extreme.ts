import type { Span } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';
import { asksBetween } from '../asked/asks-between.ts';
import { MEASURES, type Told } from './measures.ts';

/** Something is asked for that has the most or the least. */
export interface ExtremeAsked {
  /** 1 for the most, −1 for the least. */
  readonly towards: 1 | -1;
  /** What tells it, where the question names no column; for each thing that the word may mean: the shortest is not tall, or not long. */
  readonly told: readonly (readonly Told[])[];
  /** The word that asks so, as offsets into the folded question. */
  readonly word: Span;
  /** The two of which one is asked for, folded; absent where it is of all. */
  readonly two?: readonly [string, string];
}

/** What is first but for some, or second, or not so, is none that a column alone tells; **at most** sets a limit. */
const EXCEPT =
  /除|以外|之外|倒数|第[二三四五2-5]|不是|之一|\b(?:except|besides|other than|apart from|second|third|not|one of|at (?:most|least))\b|最[多少](?:可|能|要|需|多少|几|不)/u;

/** 最近 is lately, but where it is asked how far: **离**车站**最近**, **哪家**最近. */
const LATELY = /^(?!.*(?:[离距].*最近|哪[家间条座所站栋处].*最近的?[呢?!。]*$)).*最近/u;
/** Stands nowhere. */
const NEVER = '(?!)';
const WAYS = MEASURES.flatMap(({ more, less, told }) => [
  { ways: more, towards: 1 as const, told },
  { ways: less, towards: -1 as const, told },
]).map(({ ways: { zh = NEVER, en }, ...rest }) => ({
  ...rest,
  most: new RegExp(
    `最(?:${zh})|\\b(?:(?:${en})(?:e?st)|most (?:${en})|(?:most|least)(?<=\\b(?:${en})))\\b`,
    'gu',
  ),
  // The least expensive is the cheapest.
  least: new RegExp(`\\bleast (?:${en})\\b`, 'gu'),
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
  if (EXCEPT.test(text) || LATELY.test(text)) return undefined;
  const choice = asksBetween(question);
  const compared = choice?.compared;
  if (choice !== undefined && compared !== undefined) {
    const at = text.lastIndexOf(compared);
    const word = { start: at, end: at + compared.length };
    const found = WAYS.flatMap(({ towards, told, compared: is, lessCompared: isLess }) => {
      if (is.test(compared)) return { towards, told, word };
      return isLess.test(compared) ? { towards: turn(towards), told, word } : [];
    });
    const asked = asOne(found);
    return asked && { ...asked, two: choice.two };
  }
  return asOne(
    WAYS.flatMap(({ towards, told, most, least }) => [
      ...placesOf(most, text).map((word) => ({ towards, told, word })),
      ...placesOf(least, text).map((word) => ({ towards: turn(towards), told, word })),
    ]),
  );
}

interface Way {
  readonly towards: 1 | -1;
  readonly told: readonly Told[];
  readonly word: Span;
}

/** All that the longest word may mean; `undefined` where another word asks for an extreme as well (the **cheapest** of the **largest**). */
function asOne(ways: readonly Way[]): ExtremeAsked | undefined {
  const [first] = ways.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (first === undefined) return undefined;
  const { word, towards } = first;
  if (ways.some((way) => way.word.start >= word.end || way.word.end <= word.start)) return undefined;
  const same = ways.filter((way) => way.word.start === word.start && way.word.end === word.end);
  return { towards, word, told: same.map(({ told }) => told) };
}

function lengthOf({ word: { start, end } }: Way): number {
  return end - start;
}

function placesOf(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function turn(towards: 1 | -1): 1 | -1 {
  return towards === 1 ? -1 : 1;
}
