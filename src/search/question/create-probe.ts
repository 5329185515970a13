import { fold } from '../../text/fold.ts';
import { lifeEventIn } from '../figures/life-event.ts';
import { numberedIn } from '../figures/numbered.ts';
import type { Antonyms } from '../words/antonyms.ts';
import type { Background } from '../words/background.ts';
import { conceptsIn } from '../words/concepts.ts';
import { DENIALS } from '../words/denials.ts';
import { keyNumber } from '../words/key-number.ts';
import type { Kin } from '../words/kin.ts';
import type { NounClasses } from '../words/noun-classes.ts';
import type { Recurrence } from '../words/recurrence.ts';
import type { Related } from '../words/related.ts';
import { sayingsOf } from '../words/sayings.ts';
import type { Themes } from '../words/themes.ts';
import { askedWords } from './asked.ts';
import { misreadingsOf } from './misreadings.ts';
import { neighboursOf } from './neighbours.ts';
import { opposedIn } from './opposites.ts';
import { peopleAskedIn } from './people-asked.ts';
import type { Kinship, Probe, QuestionWord } from './probe.ts';
import type { Question } from './question.ts';
import { questionWords } from './question-words.ts';
import { becameIn, whoIsIn } from './who-is.ts';

const FIGURE = /^[\d]|^[a-z].*[\d]/;
const YEAR = /^(?:1\d|20)\d{2}$/;

/** What is known of words at large. */
export interface Tables {
  readonly background: Background;
  readonly recurrence: Recurrence;
  readonly kin: Kin;
  readonly related: Related;
  readonly themes: Themes;
  readonly nounClasses: NounClasses;
  readonly antonyms: Antonyms;
}

/**
 * @param heedsPhrase whether the noun of the question phrase (how many **navvies** died) is looked for, too: where nothing else
 *   of the question is known. Its units and terms are the same either way.
 */
export function createProbe(
  question: Question,
  { background, recurrence, kin, related, themes, nounClasses, antonyms }: Tables,
  heedsPhrase = false,
): Probe {
  const { units, terms } = question.analysis;
  const numbers = Int32Array.from(units, (unit) => keyNumber(unit.key));
  const places = new Map<number, number[]>();
  for (const [place, number] of numbers.entries()) {
    const known = places.get(number);
    if (known === undefined) places.set(number, [place]);
    else known.push(place);
  }
  const { start, end } = question.focus;
  const asks = (place: number) => place >= start && place < end;
  // What asks is a part of its word there: 几轮.
  const tells = (place: number) =>
    units[place]?.key !== '几' && !(terms[units[place]?.term ?? -1]?.stop ?? true);
  // Where nothing is said outside the question phrase (which country?), its noun is all there is to look for.
  const bare = !units.some((_, place) => !asks(place) && tells(place));
  const phrase = { from: units[start]?.start ?? -1, to: units[end - 1]?.end ?? -1 };
  const named = (pattern: RegExp) =>
    units.flatMap((unit, place) => (!asks(place) && pattern.test(unit.key) ? [numbers[place] ?? -1] : []));
  const probe = {
    question,
    units: numbers,
    places,
    content: Uint8Array.from(units, ({ key }, place) => {
      const isHeeded = (bare && tells(place)) || (heedsPhrase && question.headUnits.includes(key));
      return asks(place) && !isHeeded ? 0 : 1;
    }),
    background: Float64Array.from(units, (unit) => background.idfOf(unit.key)),
    recurrence: Float64Array.from(units, (unit) =>
      recurrence.of(terms[unit.term]?.key ?? '', question.language),
    ),
    terms: Int32Array.from(
      terms.filter((term) => !term.stop && (bare || !(term.start >= phrase.from && term.end <= phrase.to))),
      (term) => keyNumber(term.key),
    ),
    misreadings: misreadingsOf(question),
    head: Int32Array.from(question.headUnits, keyNumber),
    figures: named(question.language === 'zh' ? /^[\da-z]/ : FIGURE),
    years: named(YEAR),
    numbered: numberedIn(question),
    lifeEvent: lifeEventIn(question),
    whoIs: whoIsIn(question),
    became: becameIn(question),
    concepts: conceptsIn(outsidePhrase(question)),
    words: [],
    asked: [],
    people: undefined,
    neighbours: [],
    tells: new Uint8Array(0),
    opposed: opposedIn(numbers, question.language),
    denies: numbers.some((number, place) => !asks(place) && DENIALS.has(number)),
    kin: kinOf(question, places, kin),
    sayings: sayingsOf(question.analysis, question.language),
    related: relatedOf(question, places, related),
    themed: themedOf(question, numbers, themes),
    themes,
    antonyms: antonymsOf(question, places, antonyms),
    headClasses: nounClasses.of(keyNumber(question.headUnits.at(-1) ?? '')) ?? [],
    nounClasses,
  };
  const words = questionWords(probe);
  return {
    ...probe,
    words,
    asked: askedWords(probe),
    people: peopleAskedIn(question, words, probe),
    tells: tellingOf(words, probe.content),
    neighbours: neighboursOf(probe),
  };
}

/** Where no word tells anything, all do. */
function tellingOf(words: readonly QuestionWord[], content: Uint8Array): Uint8Array {
  const telling = words.filter(({ ordinary }) => !ordinary);
  if (telling.length === 0) return content;
  const tells = new Uint8Array(content.length);
  for (const { units } of telling) for (const unit of units) tells[unit] = 1;
  return tells;
}

function kinOf(
  { analysis: { units, terms } }: Question,
  places: ReadonlyMap<number, readonly number[]>,
  kin: Kin,
): ReadonlyMap<number, readonly Kinship[]> {
  const relatives = new Map<number, Kinship[]>();
  for (const [place, unit] of units.entries()) {
    if (terms[unit.term]?.stop) continue;
    const known = kin.of(unit.key);
    if (known === undefined) continue;
    for (const [number, family] of known) {
      if (places.has(number)) continue;
      const list = relatives.get(number);
      if (list === undefined) relatives.set(number, [{ place, family }]);
      else list.push({ place, family });
    }
  }
  return relatives;
}

function relatedOf(
  { analysis: { units, terms }, focus }: Question,
  places: ReadonlyMap<number, readonly number[]>,
  related: Related,
): ReadonlyMap<number, readonly number[]> {
  const near = new Map<number, number[]>();
  for (const [place, unit] of units.entries()) {
    if ((place >= focus.start && place < focus.end) || terms[unit.term]?.stop) continue;
    for (const number of related.of(unit.key)) {
      if (places.has(number)) continue;
      const list = near.get(number);
      if (list === undefined) near.set(number, [place]);
      else list.push(place);
    }
  }
  return near;
}

/** Of English questions: what a Chinese one says in Latin letters is a name. */
function themedOf(
  { analysis: { units, terms }, focus, language }: Question,
  numbers: Int32Array,
  themes: Themes,
): Probe['themed'] {
  if (language !== 'en') return [];
  return units.flatMap(({ term }, place) => {
    if ((place >= focus.start && place < focus.end) || terms[term]?.stop) return [];
    const point = themes.of(numbers[place] ?? -1);
    return point === undefined ? [] : [{ place, point }];
  });
}

function antonymsOf(
  { analysis: { units } }: Question,
  places: ReadonlyMap<number, readonly number[]>,
  antonyms: Antonyms,
): ReadonlyMap<number, readonly number[]> {
  const contraries = new Map<number, number[]>();
  for (const [place, { key }] of units.entries())
    for (const number of antonyms.of(key)) {
      if (places.has(number)) continue;
      contraries.set(number, [...(contraries.get(number) ?? []), place]);
    }
  return contraries;
}

function outsidePhrase({ text, analysis, focus }: Question): string {
  const from = analysis.units[focus.start]?.start ?? text.length;
  const to = analysis.units[focus.end - 1]?.end ?? text.length;
  return fold(focus.end > focus.start ? `${text.slice(0, from)} ${text.slice(to)}` : text).text;
}
