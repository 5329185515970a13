import type { Term } from '../../text/terms.ts';
import type { Probe } from './probe.ts';

/** Nouns and names, what stands before them (大, 东, 第一) and what is unknown: of these names are made. */
const OF_NAMES = /^(?:n|x|j|vn|m|eng|b|f|s|a)/;
/** Names of persons, places, organisations and works, numerals, abbreviations and what is unknown. */
const PROPER = /^(?:nr|ns|nt|nz|x|j|eng|m$)/;
/** More units than this are no name any more. */
const LONGEST_NAME = 8;
/** What a question puts in quotation or title marks. */
const QUOTED = /[《“"「『‘]([^《》“”"「」『』’]{2,})[》”"」』’]/gu;

/** Whether a unit outside the question phrase can be a part of a name. */
export function isOfName(probe: Probe, place: number): boolean {
  const term = termAt(probe, place);
  return (
    probe.content[place] === 1 && term?.stop === false && (term.kind !== 'han' || OF_NAMES.test(term.tag))
  );
}

/** Whether a word is a proper name, a number or Latin letters: whoever means the same says the same. */
export function isProper(probe: Probe, { units }: { readonly units: readonly number[] }): boolean {
  const term = termAt(probe, units[0] ?? -1);
  return term !== undefined && (term.kind !== 'han' || PROPER.test(term.tag));
}

/** Whether nothing stands between a unit and the next one. */
export function isJoined({ question: { analysis } }: Probe, place: number): boolean {
  const next = analysis.units[place + 1];
  return next !== undefined && analysis.units[place]?.end === next.start;
}

/**
 * The places of the first units in a row that can be a name, as a question mostly begins with what it is about; none where
 * there are none.
 *
 * @example 余杭站位于哪里？ → those of 余杭站
 */
export function firstName(probe: Probe): readonly number[] {
  const size = probe.units.length;
  let start = 0;
  while (start < size && !isOfName(probe, start)) start++;
  const places: number[] = [];
  for (let at = start; at < size && isOfName(probe, at) && places.length < LONGEST_NAME; at++) {
    if (at > start && !isJoined(probe, at - 1)) break;
    places.push(at);
  }
  return places;
}

/** For each stretch in quotation or title marks of two units or more, their places. */
export function quotedIn({ question: { analysis } }: Probe): readonly (readonly number[])[] {
  return [...analysis.text.matchAll(QUOTED)]
    .map(({ 1: quoted = '', index }) => {
      const [from, to] = [index + 1, index + 1 + quoted.length];
      return analysis.units.flatMap(({ start, end }, place) => (start >= from && end <= to ? [place] : []));
    })
    .filter((places) => places.length > 1);
}

function termAt({ question: { analysis } }: Probe, place: number): Term | undefined {
  return analysis.terms[analysis.units[place]?.term ?? -1];
}
