import type { Reason } from '../search/rank.ts';
import type { Judgement } from './outcomes.ts';

/**
 * What has reasons, which are worked out when someone reads them: few do.
 *
 * It is a class because a getter in an object literal is another function each time, and V8 gives every object that has
 * one a hidden class of its own. That holds whatever the getter sees, here all evidence of a question, up to the next
 * full collection: megabytes to be copied meanwhile, several milliseconds at a time. For the same reason what is copied
 * with `{ ...answer }` is without them.
 */
export class Reasoned {
  readonly #explain: () => readonly Reason[];
  readonly #judge: () => Judgement | undefined;

  constructor(explain: () => readonly Reason[], judge: () => Judgement | undefined) {
    this.#explain = explain;
    this.#judge = judge;
  }

  get reasons(): readonly Reason[] {
    return this.#explain();
  }

  get judgement(): Judgement | undefined {
    return this.#judge();
  }
}

const UNJUDGED = () => undefined;

/** @example giveReasons({ kind: 'not-found', question, missing, confidence }, explain).reasons */
export function giveReasons<T extends object>(
  told: T,
  explain: () => readonly Reason[],
  judge: () => Judgement | undefined = UNJUDGED,
): T & Reasoned {
  return Object.assign(new Reasoned(explain, judge), told);
}
