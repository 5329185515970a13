import { ALSO_ASKED, CALENDAR, COUNTERS, MEASURES } from '../../text/measures.ts';
import type { Analysis, Term } from '../../text/terms.ts';
import { isOrdinaryWord } from '../../text/words.ts';
import { conceptsIn } from '../words/concepts.ts';
import type { Probe, QuestionWord } from './probe.ts';

/** Nouns and names; an unknown Chinese word is taken for a name. In English, what is written with a capital. */
const NOUN = /^(?:n|x|j|vn)/;
const CAPITAL = /^\p{Lu}/u;

/** The words of a question outside its phrase, in order. */
export function questionWords(probe: Probe): readonly QuestionWord[] {
  return wordsAt(probe, (place) => probe.content[place] === 1);
}

/** The words of a question that stand at some of its places, in order; a word of which a part does is that part. */
export function wordsAt(probe: Weighed, takes: (place: number) => boolean): readonly QuestionWord[] {
  const { analysis } = probe.question;
  const { terms, units } = analysis;
  const places = new Map<number, number[]>();
  for (const [place, { term }] of units.entries()) {
    if (!takes(place) || terms[term]?.stop || isLooseEnd(analysis, place)) continue;
    const known = places.get(term);
    if (known === undefined) places.set(term, [place]);
    else known.push(place);
  }
  return [...places].map(([number, own]) => weighWord(probe, own, terms[number]));
}

/** What of a question is needed to weigh its words. */
type Weighed = Pick<Probe, 'question' | 'background' | 'recurrence'>;

/** A word of a question that stands at some of its places. @param term that says what kind of word it is */
export function weighWord(
  { question, background, recurrence }: Weighed,
  units: readonly number[],
  term: Pick<Term, 'key' | 'kind' | 'tag' | 'start'> | undefined,
): QuestionWord {
  const rarity = units.reduce((total, place) => total + (background[place] ?? 0), 0) / units.length;
  return {
    units,
    weight: rarity * (recurrence[units[0] ?? 0] ?? 1) ** 2,
    noun: isNoun(term, question.analysis.text),
    concepts: conceptsIn(term?.key ?? ''),
    ordinary: isOrdinary(question.analysis, units),
  };
}

/** What the segmenter joins to an unknown word though it is none of it: 镇**有**, 社**的**, 费**要**, **周几**, **哪开**. */
const LOOSE_ENDS = /^[哪谁何啥有的要离在是几不会能可就都和与由被把到吗呢也]$/u;
/** The same in a word of two: 群**里**, **刚**买. Longer ones may be names (蒙特里). */
const LOOSE_OF_TWO = /^刚|里$/u;
/** Names begin so: 何鸿燊, 哪吒 (folded 哪咤). */
const OPENS_NAME = /^(?:何|哪[吒咤])/u;

/** Whether a unit is the first or last character of an unknown word, and no part of it. */
function isLooseEnd({ terms, units }: Analysis, place: number): boolean {
  const unit = units[place];
  const term = terms[unit?.term ?? -1];
  if (unit === undefined || term?.kind !== 'han' || term.tag !== 'x') return false;
  if (term.end - term.start === 2 && LOOSE_OF_TWO.test(term.key))
    return unit.end === term.end ? term.key.endsWith('里') : !term.key.endsWith('里');
  if (!LOOSE_ENDS.test(unit.key)) return false;
  return unit.end === term.end || (unit.start === term.start && !OPENS_NAME.test(term.key));
}

/** 一次, 一年, 一届: “a time”, “a year”, as against the first or the second. */
const ONE_OF = new RegExp(`^[一1](?:[${COUNTERS}包年天周]|个月|小时)$`, 'u');

/** Asked a second time: 几点到**几点**, 几楼**几号**. */
const ASKED_AGAIN = new RegExp(`^几[${COUNTERS}${ALSO_ASKED}${MEASURES}${CALENDAR}楼]$`, 'u');

function isOrdinary({ text, terms, units }: Analysis, places: readonly number[]): boolean {
  const [first, last] = [units[places[0] ?? 0], units[places.at(-1) ?? 0]];
  if (first === undefined || last === undefined) return false;
  const term = terms[first.term];
  const written = term?.kind === 'latin' ? text.slice(first.start, last.end).toLowerCase() : undefined;
  const word =
    written ??
    units
      .slice(places[0] ?? 0, (places.at(-1) ?? 0) + 1)
      .map(({ key }) => key)
      .join('');
  return isOrdinaryWord(word) || ONE_OF.test(word) || ASKED_AGAIN.test(word);
}

/** A question's first word has a capital whatever it is. */
function isNoun(term: Pick<Term, 'kind' | 'tag' | 'start'> | undefined, text: string): boolean {
  if (term === undefined) return false;
  return term.kind === 'latin' && term.tag === ''
    ? term.start > 0 && CAPITAL.test(text.slice(term.start))
    : NOUN.test(term.tag);
}

/** Whether it tells something that a word is missing. */
export function tellsMissing({ ordinary }: QuestionWord): boolean {
  return !ordinary;
}

/** The weight of the words that count, each by how much of it is held, as a share of all; 1 where there are none. */
export function shareOfWords(
  words: readonly QuestionWord[],
  holds: (word: QuestionWord) => number,
  counts: (word: QuestionWord) => boolean = () => true,
): number {
  let [all, held] = [0, 0];
  for (const word of words) {
    if (!counts(word)) continue;
    all += word.weight;
    held += word.weight * holds(word);
  }
  return all > 0 ? held / all : 1;
}
