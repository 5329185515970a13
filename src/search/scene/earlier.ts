import type { Stretch } from '../index/stretch.ts';
import type { Evidence } from './evidence.ts';

/** What is left of what was said one sentence ago, two, and so on as far back as it is still spoken of. */
const LEFT_AFTER = [0.7, 0.49, 0.343, 0.2401, 0.16807];

/**
 * For each sentence, the weight of the question's units that it has not and sentences before it in its paragraph have, by what is
 * left of them there.
 *
 * @param having how many sentences have each unit of the question: what only a heading says is not said before
 */
export function earlierOf(
  evidence: readonly Evidence[],
  { paragraphs }: Pick<Stretch, 'paragraphs'>,
  { weights, having }: { readonly weights: Float64Array; readonly having: ArrayLike<number> },
): Float64Array {
  const earlier = new Float64Array(evidence.length);
  // For each unit, where it was said last; so far back that nothing is left, where it was not.
  const last = new Int32Array(weights.length).fill(-LEFT_AFTER.length - 1);
  for (let index = 0; index < evidence.length; index++) {
    if (paragraphs[index] !== paragraphs[index - 1]) last.fill(index - LEFT_AFTER.length - 1);
    let weight = 0;
    const { counts, found } = evidence[index]?.match ?? NOTHING;
    for (let j = 0; j < last.length; j++) {
      const ago = index - (last[j] ?? 0);
      if (ago <= LEFT_AFTER.length && (having[j] ?? 0) > 0 && (counts[j] ?? 0) === 0)
        weight += (weights[j] ?? 0) * (LEFT_AFTER[ago - 1] ?? 0);
    }
    earlier[index] = weight;
    for (const j of found) last[j] = index;
  }
  return earlier;
}

const NOTHING = { counts: new Uint8Array(0), found: [] };
