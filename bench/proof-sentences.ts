import type { Sentence } from '../src/article/article.ts';
import { type GoldQuestion, startOf } from './data.ts';

/** Of the sentences of an article, those that people marked as the proof of an answer. */
export interface Proof {
  /** For each stretch that was marked, the sentence that overlaps with it the most. */
  readonly closest: ReadonlySet<Sentence>;
  /** These, and every sentence of which at least half was marked: some proofs run over several. */
  readonly any: ReadonlySet<Sentence>;
}

/**
 * The sentences that were marked as the proof of an answer; none where nothing was.
 *
 * @example
 * proofOf({ q: '谁？', evidences: [{ text: '他来了。', start: 0 }], … }, sentences).closest.has(sentences[0]) // true
 */
export function proofOf({ evidences = [] }: GoldQuestion, sentences: readonly Sentence[]): Proof {
  const closest = new Set<Sentence>();
  const any = new Set<Sentence>();
  for (const evidence of evidences) {
    const from = startOf(evidence);
    const to = from + evidence.text.length;
    let [best, most]: [Sentence | undefined, number] = [undefined, 0];
    for (const sentence of sentences) {
      const overlap = Math.min(sentence.end, to) - Math.max(sentence.start, from);
      if (overlap > most) [best, most] = [sentence, overlap];
      if (2 * overlap >= sentence.end - sentence.start) any.add(sentence);
    }
    if (best !== undefined) closest.add(best);
  }
  return { closest, any: new Set([...closest, ...any]) };
}
