import type { Probe } from './probe.ts';
import type { Scene } from './scene.ts';

/** A word of the question as places among its units; stop words and the question phrase are none. */
export interface QuestionWord {
  readonly units: readonly number[];
  /** Mean rarity of its units times the square of how readily it recurs in answers. */
  readonly weight: number;
  /** Names a thing: without it the question is another one. */
  readonly noun: boolean;
}

/** Nouns and names; an unknown Chinese word is taken for a name. */
const NOUN = /^(?:n|x|j|vn)/;

/** The words of a question, in order. */
export function questionWords({ question, content, background, recurrence }: Probe): readonly QuestionWord[] {
  const { terms, units } = question.analysis;
  const places = new Map<number, number[]>();
  for (const [place, { term }] of units.entries()) {
    if (content[place] !== 1 || terms[term]?.stop) continue;
    const known = places.get(term);
    if (known === undefined) places.set(term, [place]);
    else known.push(place);
  }
  return [...places].map(([number, own]) => {
    const rarity = own.reduce((total, place) => total + (background[place] ?? 0), 0) / own.length;
    return {
      units: own,
      weight: rarity * (recurrence[own[0] ?? 0] ?? 1) ** 2,
      noun: NOUN.test(terms[number]?.tag ?? ''),
    };
  });
}

/** How much of a word a sentence has, 0 to 1: the share of its neighbouring pairs of units; of one unit, that one. */
export function holdsWord(scene: Scene, index: number, { units }: QuestionWord): number {
  const match = scene.evidence[index]?.match;
  if (match === undefined) return 0;
  if (units.length === 1) return (match.counts[units[0] ?? 0] ?? 0) > 0 ? 1 : 0;
  const pairs = units.slice(1).filter((unit) => (match.pairs[unit] ?? 0) > 0);
  return pairs.length / (units.length - 1);
}

/** 1 where the title has all units of a word, otherwise 0. */
export function titleHoldsWord(scene: Scene, { units }: QuestionWord): number {
  return units.every((unit) => scene.inTitle[unit] === 1) ? 1 : 0;
}

/** The weight of the words, each by how much of it is held, as a share of all; 1 where the question has none. */
export function wordShare(scene: Scene, holds: (word: QuestionWord) => number): number {
  let [all, held] = [0, 0];
  for (const word of scene.probe.words) {
    all += word.weight;
    held += word.weight * holds(word);
  }
  return all > 0 ? held / all : 1;
}
