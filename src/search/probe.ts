import { fold } from '../text/fold.ts';
import type { Antonyms } from './antonyms.ts';
import { askedWords } from './asked.ts';
import type { Background } from './background.ts';
import { conceptsIn } from './concepts.ts';
import { DENIALS } from './denials.ts';
import { keyNumber } from './key-number.ts';
import type { Kin } from './kin.ts';
import type { ClassShare, NounClasses } from './noun-classes.ts';
import { type Opposed, opposedIn } from './opposites.ts';
import type { Question } from './question.ts';
import { type QuestionWord, questionWords } from './question-words.ts';
import type { Recurrence } from './recurrence.ts';
import type { Related } from './related.ts';
import { type Neighbours, neighboursOf } from './together.ts';

/** A question made ready to be held against sentences. Arrays run over the question's units. */
export interface Probe {
  readonly question: Question;
  /** Number of each unit (`key-number.ts`). */
  readonly units: Int32Array;
  /** Where in the question each of these numbers stands. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** 1 where the unit is to be matched, 0 inside the question phrase. */
  readonly content: Uint8Array;
  /** How rare the unit is in texts at large. */
  readonly background: Float64Array;
  /** How readily the unit's word recurs in answers, 1 for an ordinary word. */
  readonly recurrence: Float64Array;
  /** Numbers of the question's terms, stop words and the question phrase left out. */
  readonly terms: Int32Array;
  /** Numbers of the units of the head noun (which **city**). */
  readonly head: Int32Array;
  /** Of the numbers and Latin names outside the question phrase; of the years among them. */
  readonly figures: readonly number[];
  readonly years: readonly number[];
  /** Concepts of the question outside its phrase. */
  readonly concepts: Uint8Array;
  readonly words: readonly QuestionWord[];
  /** What is asked for within the question phrase (多少**员工**, how many **pages**), where it is not a kind of name. */
  readonly asked: readonly QuestionWord[];
  /** 1 where the unit is of a word that is not ordinary: that it is missing tells something. */
  readonly tells: Uint8Array;
  /** What it asks for of which there is an opposite (`opposites.ts`). */
  readonly opposed: readonly Opposed[];
  /** It asks for what is not. */
  readonly denies: boolean;
  /** Its units that follow each other, stop words left out (`together.ts`). */
  readonly neighbours: readonly Neighbours[];
  /** Numbers of the relatives of its units, those of the question phrase among them (`kin.ts`) → which units they stand for. */
  readonly kin: ReadonlyMap<number, readonly Kinship[]>;
  /** Numbers of the words near to its units outside the question phrase (`related.ts`) → which units. */
  readonly related: ReadonlyMap<number, readonly number[]>;
  /** Numbers of the words that say the contrary of one of its units (`antonyms.ts`), and that it has not itself → which units. */
  readonly antonyms: ReadonlyMap<number, readonly number[]>;
  /** Classes of the noun that is asked for (which **animal**), none where there is no such noun; those of any noun. */
  readonly headClasses: readonly ClassShare[];
  readonly nounClasses: NounClasses;
}

/** A unit of the question that another word can stand for. */
export interface Kinship {
  readonly place: number;
  readonly family: boolean;
}

const FIGURE = /^[\d]|^[a-z].*[\d]/;
const YEAR = /^(?:1\d|20)\d{2}$/;

/** What is known of words at large. */
export interface Tables {
  readonly background: Background;
  readonly recurrence: Recurrence;
  readonly kin: Kin;
  readonly related: Related;
  readonly nounClasses: NounClasses;
  readonly antonyms: Antonyms;
}

export function createProbe(
  question: Question,
  { background, recurrence, kin, related, nounClasses, antonyms }: Tables,
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
  const tells = (place: number) => !(terms[units[place]?.term ?? -1]?.stop ?? true);
  // Where nothing is said outside the question phrase (which country?), its noun is all there is to look for.
  const bare = !units.some((_, place) => !asks(place) && tells(place));
  const phrase = { from: units[start]?.start ?? -1, to: units[end - 1]?.end ?? -1 };
  const named = (pattern: RegExp) =>
    units.flatMap((unit, place) => (!asks(place) && pattern.test(unit.key) ? [numbers[place] ?? -1] : []));
  const probe = {
    question,
    units: numbers,
    places,
    content: Uint8Array.from(units, (_, place) => (asks(place) && !(bare && tells(place)) ? 0 : 1)),
    background: Float64Array.from(units, (unit) => background.idfOf(unit.key)),
    recurrence: Float64Array.from(units, (unit) =>
      recurrence.of(terms[unit.term]?.key ?? '', question.language),
    ),
    terms: Int32Array.from(
      terms.filter((term) => !term.stop && (bare || !(term.start >= phrase.from && term.end <= phrase.to))),
      (term) => keyNumber(term.key),
    ),
    head: Int32Array.from(question.headUnits, keyNumber),
    figures: named(question.language === 'zh' ? /^[\da-z]/ : FIGURE),
    years: named(YEAR),
    concepts: conceptsIn(outsidePhrase(question)),
    words: [],
    asked: [],
    neighbours: [],
    tells: new Uint8Array(0),
    opposed: opposedIn(numbers, question.language),
    denies: numbers.some((number, place) => !asks(place) && DENIALS.has(number)),
    kin: kinOf(question, places, kin),
    related: relatedOf(question, places, related),
    antonyms: antonymsOf(question, places, antonyms),
    headClasses: nounClasses.of(keyNumber(question.headUnits.at(-1) ?? '')) ?? [],
    nounClasses,
  };
  const words = questionWords(probe);
  return {
    ...probe,
    words,
    asked: askedWords(probe),
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
