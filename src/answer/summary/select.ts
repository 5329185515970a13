import { cosine, type Sketch } from './sketch.ts';

export interface Scored {
  readonly sketch: Sketch;
  readonly score: number;
}

/** From this likeness on a sentence says the same again: it is chosen only where nothing else is left. */
const SAME = 0.8;
const SAME_AGAIN = 100;

/**
 * Chooses `count` sentences one after the other, each time the one with the most score left after what it repeats
 * of those chosen: score − repetition × likeness to the most like of them (maximal marginal relevance, J. Carbonell
 * and J. Goldstein, SIGIR 1998). In the order of choice; fewer where there are fewer.
 */
export function choose(scored: readonly Scored[], count: number, repetition: number): readonly Scored[] {
  const chosen: Scored[] = [];
  const likeness = new Map<Scored, number>();
  const rest = new Set(scored);
  while (chosen.length < count && rest.size > 0) {
    let best: Scored | undefined;
    let bestLeft = Number.NEGATIVE_INFINITY;
    for (const each of rest) {
      const alike = likeness.get(each) ?? 0;
      const left = each.score - repetition * alike - (alike >= SAME ? SAME_AGAIN : 0);
      if (left > bestLeft) [best, bestLeft] = [each, left];
    }
    if (best === undefined) break;
    rest.delete(best);
    chosen.push(best);
    for (const each of rest) {
      const alike = cosine(each.sketch.vector, best.sketch.vector);
      if (alike > (likeness.get(each) ?? 0)) likeness.set(each, alike);
    }
  }
  return chosen;
}
