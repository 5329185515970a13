import { stem } from '../../text/stem.ts';
import type { Analysis } from '../../text/terms.ts';
import { keyNumber } from './key-number.ts';
import { SAYINGS } from './sayings-table.ts';

/** A way to say something, as the numbers of its units in a row. */
interface Way {
  readonly units: readonly number[];
  readonly saying: number;
}

/** What a question says that may be told otherwise: which of its units, and the other ways by their first unit. */
export interface Sayings {
  /** Units of the question that a saying covers, by the order in which the question has them. */
  readonly places: readonly (readonly number[])[];
  /** First unit → ways that begin with it, each with the place of its saying in `places`. */
  readonly ways: ReadonlyMap<number, readonly Way[]>;
}

const WAYS = { zh: waysIn('zh'), en: waysIn('en') } as const;
const NONE: Sayings = { places: [], ways: new Map() };

/**
 * What a question says in one of the ways of the table.
 *
 * @example sayingsOf(analyzer.analyze('几点关门'), 'zh').places // [[2, 3]]
 */
export function sayingsOf({ units, terms }: Analysis, language: 'zh' | 'en'): Sayings {
  const { byFirst, ofSaying } = WAYS[language];
  const numbers = units.map(({ key }) => keyNumber(key));
  const places = new Map<number, Set<number>>();
  for (const [at, number] of numbers.entries()) {
    for (const { units: way, saying } of byFirst.get(number) ?? []) {
      if (!way.every((unit, by) => numbers[at + by] === unit)) continue;
      if (way.length === 1 && !isWord(at)) continue;
      const own = places.get(saying) ?? new Set<number>();
      for (let by = 0; by < way.length; by++) own.add(at + by);
      places.set(saying, own);
    }
  }
  if (places.size === 0) return NONE;
  const ways = new Map<number, Way[]>();
  const sayings = [...places];
  for (const [place, [saying]] of sayings.entries())
    for (const { units: way } of ofSaying[saying] ?? []) {
      const first = way[0] ?? -1;
      const list = ways.get(first) ?? [];
      list.push({ units: way, saying: place });
      ways.set(first, list);
    }
  return { places: sayings.map(([, own]) => [...own]), ways };

  function isWay(number: number | undefined): boolean {
    return byFirst.get(number ?? -1)?.some((way) => way.units.length === 1) ?? false;
  }

  /** Whether a Chinese character is a word by itself, or one of two that both are (带狗), or of an unknown word. */
  function isWord(at: number): boolean {
    const unit = units[at];
    const term = terms[unit?.term ?? -1];
    if (unit === undefined || term === undefined || term.kind !== 'han') return true;
    if (term.tag === 'x' || term.end - term.start === 1) return true;
    const other = term.start === unit.start ? at + 1 : at - 1;
    return term.end - term.start === 2 && isWay(numbers[other]);
  }
}

/** Which of a question's sayings a sentence has, in whatever way: 1 each. @param terms numbers of its whole words */
export function saidIn(
  { places, ways }: Sayings,
  { units, terms }: { readonly units: ArrayLike<number>; readonly terms: Int32Array },
): Uint8Array {
  const said = new Uint8Array(places.length);
  for (let at = 0; at < units.length; at++) {
    const starting = ways.get(units[at] ?? -1);
    if (starting === undefined) continue;
    for (const { units: way, saying } of starting) {
      if (said[saying] === 1) continue;
      if (way.length === 1 ? terms.includes(way[0] ?? -1) : standsAt(units, at, way)) said[saying] = 1;
    }
  }
  return said;
}

function standsAt(units: ArrayLike<number>, at: number, way: readonly number[]): boolean {
  for (let by = 1; by < way.length; by++) if (units[at + by] !== way[by]) return false;
  return true;
}

function waysIn(language: 'zh' | 'en') {
  const byFirst = new Map<number, Way[]>();
  const ofSaying: Way[][] = [];
  for (const [saying, both] of SAYINGS.entries()) {
    const own = both[language].split('|').map((written) => ({
      units: (language === 'zh' ? [...written] : written.split(' ').map(stem)).map(keyNumber),
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
