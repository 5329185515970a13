import { cosine, type Sketch } from './sketch.ts';

export interface Scored {
  readonly sketch: Sketch;
  readonly score: number;
  /** The sentence that has to be chosen before this one: `stepOrder`. */
  readonly after?: Sketch;
  /** It is about the text, not told in it: an author's line, `The End.` */
  readonly isAside?: boolean;
}

/** From this likeness on a sentence says the same again: it is chosen only where nothing else is left. */
const SAME = 0.8;
const SAME_AGAIN = 100;

/**
 * Chooses `count` sentences along the text: the last paragraph is one stretch of it, what is before it is cut into the others, of as many
 * sentences each, one more or fewer; from each stretch the sentence with the highest score is taken. In reading order; fewer where there
 * are fewer.
 */
export function chooseAcross(scored: readonly Scored[], count: number): readonly Scored[] {
  const last = scored.at(-1)?.sketch.sentence.paragraph;
  const begin = scored.findIndex(({ sketch }) => sketch.sentence.paragraph === last);
  // Where too little is before it, as in a tale of one paragraph, the whole is cut alike.
  const isAlike = count < 2 || begin < count - 1;
  const [end, stretches] = isAlike ? [scored.length, Math.max(1, count)] : [begin, count - 1];
  const cut = (stretch: number) => Math.round((stretch * end) / stretches);
  return [
    ...Array.from({ length: stretches }, (_, at) => scored.slice(cut(at), cut(at + 1))),
    scored.slice(end),
  ].flatMap((stretch) => stretch.toSorted((a, b) => b.score - a.score).slice(0, 1));
}

/**
 * Chooses `count` sentences one after the other, each time the one with the most score left after what it repeats
 * of those chosen: score − repetition × likeness to the most like of them (maximal marginal relevance, J. Carbonell
 * and J. Goldstein, SIGIR 1998). In the order of choice; fewer where there are fewer.
 */
export function choose(scored: readonly Scored[], count: number, repetition: number): readonly Scored[] {
  const chosen: Scored[] = [];
  const told = new Set<Sketch>();
  const likeness = new Map<Scored, number>();
  const rest = new Set(scored);
  while (chosen.length < count && rest.size > 0) {
    let best: Scored | undefined;
    let bestLeft = Number.NEGATIVE_INFINITY;
    for (const each of rest) {
      if (each.after !== undefined && !told.has(each.after)) continue;
      const alike = likeness.get(each) ?? 0;
      const left = each.score - repetition * alike - (alike >= SAME ? SAME_AGAIN : 0);
      if (left > bestLeft) [best, bestLeft] = [each, left];
    }
    if (best === undefined) break;
    rest.delete(best);
    chosen.push(best);
    told.add(best.sketch);
    for (const each of rest) {
      const alike = cosine(each.sketch.vector, best.sketch.vector);
      if (alike > (likeness.get(each) ?? 0)) likeness.set(each, alike);
    }
  }
  return chosen;
}
