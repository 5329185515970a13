import { fold } from '../../text/fold.ts';
import type { Segmenter } from '../../text/segment.ts';
import { stem } from '../../text/stem.ts';
import type { Analysis } from '../../text/terms.ts';
import { tokenize } from '../../text/tokenize.ts';
import { unitsOf } from '../../text/units.ts';
import { keyNumber } from './key-number.ts';
import { SAYINGS } from './sayings-table.ts';
import { standsAt } from './stands-at.ts';

/** A way to say something, as the numbers of its units in a row. */
interface Way {
  readonly units: readonly number[];
  /** Number of the whole word that it is, where it is but one unit. */
  readonly word: number;
  readonly saying: number;
}

/** What a question says that may be told otherwise: which of its units, and the other ways by their first unit. */
export interface Sayings {
  /** Units of the question that a saying covers, by the order in which the question has them. */
  readonly places: readonly (readonly number[])[];
  /** First unit → ways that begin with it, each with the place of its saying in `places`. */
  readonly ways: ReadonlyMap<number, readonly Way[]>;
  /** Whole words of the question that say something by a part (带 in 带狗) → the places of their sayings in `places`. */
  readonly words: ReadonlyMap<number, readonly number[]>;
}

/** Ways are cut into units as texts are, but that a run of Chinese characters is no matter of words. */
const UNCUT: Segmenter = { segment: (run) => [{ text: run, tag: '' }] };

const WAYS = { zh: waysIn('zh'), en: waysIn('en') } as const;
const NONE: Sayings = { places: [], ways: new Map(), words: new Map() };

/**
 * What a question says in one of the ways of the table.
 *
 * @example sayingsOf(analyzer.analyze('几点关门'), 'zh').places // [[2, 3]]
 */
export function sayingsOf({ units, terms }: Analysis, language: 'zh' | 'en'): Sayings {
  const { byFirst, ofSaying } = WAYS[language];
  const numbers = units.map(({ key }) => keyNumber(key));
  const places = new Map<number, Set<number>>();
  const wholes = new Map<number, Set<number>>();
  for (const [at, number] of numbers.entries()) {
    for (const { units: way, saying } of byFirst.get(number) ?? []) {
      if (!standsAt(numbers, at, way)) continue;
      if (way.length === 1 && !isWord(at)) continue;
      const own = places.get(saying) ?? new Set<number>();
      for (let by = 0; by < way.length; by++) own.add(at + by);
      places.set(saying, own);
      if (way.length > 1) continue;
      const whole = keyNumber(terms[units[at]?.term ?? -1]?.key ?? '');
      wholes.set(whole, (wholes.get(whole) ?? new Set()).add(saying));
    }
  }
  if (places.size === 0) return NONE;
  const ways = new Map<number, Way[]>();
  const sayings = [...places];
  for (const [place, [saying]] of sayings.entries())
    for (const way of ofSaying[saying] ?? []) {
      const first = way.units[0] ?? -1;
      const list = ways.get(first) ?? [];
      list.push({ ...way, saying: place });
      ways.set(first, list);
    }
  const placeOf = new Map(sayings.map(([saying], place) => [saying, place]));
  const words = new Map(
    [...wholes].map(([whole, said]) => [whole, [...said].flatMap((one) => placeOf.get(one) ?? [])]),
  );
  return { places: sayings.map(([, own]) => [...own]), ways, words };

  function isWay(number: number | undefined): boolean {
    return byFirst.get(number ?? -1)?.some((way) => way.units.length === 1) ?? false;
  }

  /**
   * Whether a unit is a word by itself, no stop word: sentences are kept without those. A Chinese character is one, too, where
   * both of a word are (带狗), or of an unknown word.
   */
  function isWord(at: number): boolean {
    const unit = units[at];
    const term = terms[unit?.term ?? -1];
    if (unit === undefined || term === undefined || term.stop) return false;
    if (term.kind !== 'han') return true;
    if (term.tag === 'x' || term.end - term.start === 1) return true;
    const other = term.start === unit.start ? at + 1 : at - 1;
    return term.end - term.start === 2 && isWay(numbers[other]);
  }
}

/** Places of those of a question's sayings that a sentence has, in whatever way; each once. @param terms numbers of its whole words */
export function saidIn(
  { places, ways, words }: Sayings,
  { units, terms }: { readonly units: ArrayLike<number>; readonly terms: Int32Array },
): readonly number[] {
  const said: number[] = [];
  if (places.length === 0) return said;
  for (let at = 0; at < units.length; at++) {
    const starting = ways.get(units[at] ?? -1);
    if (starting === undefined) continue;
    for (const { units: way, word, saying } of starting) {
      if (said.includes(saying)) continue;
      if (way.length === 1 ? terms.includes(word) : standsAt(units, at, way)) said.push(saying);
    }
  }
  if (words.size === 0) return said;
  for (const [whole, sayings] of words) {
    if (!terms.includes(whole)) continue;
    for (const saying of sayings) if (!said.includes(saying)) said.push(saying);
  }
  return said;
}

function waysIn(language: 'zh' | 'en') {
  const byFirst = new Map<number, Way[]>();
  const ofSaying: Way[][] = [];
  for (const [saying, both] of SAYINGS.entries()) {
    const own = both[language].split('|').map((written) => ({
      units: unitsOf(tokenize(written, UNCUT), fold(written), stem).map(({ key }) => keyNumber(key)),
      word: keyNumber(stem(written)),
      saying,
    }));
    ofSaying.push(own);
    for (const way of own) {
      const first = way.units[0] ?? -1;
      byFirst.set(first, [...(byFirst.get(first) ?? []), way]);
    }
  }
  return { byFirst, ofSaying };
}
