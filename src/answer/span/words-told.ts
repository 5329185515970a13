import type { Span } from '../../article/article.ts';
import type { Scene } from '../../search/scene/scene.ts';
import { titleHoldsWord } from '../../search/scene/words-held.ts';

/** A bit for each: no question that people ask has more. */
const MOST_WORDS = 30;

/**
 * Which words of a question the clauses of a sentence have whole, those left out that the title has and those that belong to
 * asking. Each clause is read once.
 */
export function tellWords(scene: Scene, index: number): (clause: Span) => number {
  const { places } = scene.evidence[index]?.match ?? { places: [] };
  const words = scene.probe.words
    .filter((word) => !word.ordinary && titleHoldsWord(scene, word) === 0)
    .slice(0, MOST_WORDS);
  const known = new Map<number, number>();
  return ({ start, end }) => {
    const seen = known.get(start);
    if (seen !== undefined) return seen;
    const here = new Set<number>();
    for (let at = 0; at < places.length; at += 2) {
      const [place = -1, unit = -1] = [places[at], places[at + 1]];
      if (place >= start && place < end) here.add(unit);
    }
    const told = words.reduce(
      (bits, { units }, at) => (units.every((unit) => here.has(unit)) ? bits | (1 << at) : bits),
      0,
    );
    known.set(start, told);
    return told;
  };
}
