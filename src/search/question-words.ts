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

/** Whether a sentence has a word whole: its units one after another. */
export function holdsWord(scene: Scene, index: number, { units }: QuestionWord): boolean {
  const match = scene.evidence[index]?.match;
  if (match === undefined) return false;
  return units.every((unit, place) => ((place === 0 ? match.counts[unit] : match.pairs[unit]) ?? 0) > 0);
}

/** Whether the title has all units of a word. */
export function titleHoldsWord(scene: Scene, { units }: QuestionWord): boolean {
  return units.every((unit) => scene.inTitle[unit] === 1);
}

/** The weight of the words that `holds`, as a share of all; 1 where the question has none. */
export function wordShare(scene: Scene, holds: (word: QuestionWord) => boolean): number {
  let [all, held] = [0, 0];
  for (const word of scene.probe.words) {
    all += word.weight;
    if (holds(word)) held += word.weight;
  }
  return all > 0 ? held / all : 1;
}
