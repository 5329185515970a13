import type { Article } from '../../article/article.ts';
import { numberOf } from '../../article/line-numbers.ts';
import { isAny, STEPS_HEADING } from './cues.ts';
import type { Sketch } from './sketch.ts';

/**
 * For each sentence the index of the one that has to be told before it, where it is a step or goes on with one: of what is to be done in
 * order, none is left out in between. Steps are numbered lines below a heading that calls them so; what is numbered elsewhere (rules,
 * clauses) may stand alone.
 *
 * @example stepOrder(article, sketches) // [undefined, undefined, 1]: “1. Wash.” is free, “2. Cut.” comes after it
 */
export function stepOrder(article: Article, sketches: readonly Sketch[]): readonly (number | undefined)[] {
  let [isBelow, last] = [false, -1];
  let lastNumber = 0;
  return sketches.map(({ sentence }, index) => {
    const { number: place, paragraph, text } = sentence;
    if (article.paragraphs[paragraph - 1]?.kind === 'heading') {
      [isBelow, last, lastNumber] = [isAny(STEPS_HEADING, text), -1, 0];
      return undefined;
    }
    if (!isBelow) return undefined;
    if (place > 1) return last >= 0 && sketches[last]?.sentence.paragraph === paragraph ? last : undefined;
    const number = numberOf(text)?.number;
    const before = number !== undefined && number === lastNumber + 1 && last >= 0 ? last : undefined;
    [last, lastNumber] = number === undefined ? [-1, 0] : [index, number];
    return before;
  });
}
