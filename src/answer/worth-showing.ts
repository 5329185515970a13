import type { NotFound, Passage } from './outcomes.ts';

/**
 * How sure the bot must be at least of what comes nearest for it to be shown, from 0 to 1. Below that it has some everyday
 * word of the question and no more. Of 1,522 questions of CMRC 2018 and DRCD put to articles without their answer, 824 fall
 * below; of some 4,500 whose answer is there (these, SQuAD, XQuAD and our own everyday questions), 4, of which 2 have it in the
 * nearest passage. At 0.02 it would be 954, and 10 with 7.
 */
const LEAST = 0.01;

/**
 * The nearest passage of an answer that declines, where it is worth showing. Whoever judges the answer may still choose one
 * that is not.
 *
 * @example worthShowing(answerQuestion('红烧肉怎么做？', conference)) // undefined
 */
export function worthShowing({ nearest, confidence }: NotFound): Passage | undefined {
  return confidence < LEAST ? undefined : nearest;
}
