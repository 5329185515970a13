import { describe, expect, it } from 'vitest';
import { otherOrdinal } from '../../../../src/search/confidence/another/other-ordinal.ts';
import { hearQuestion } from '../../../../src/search/search.ts';
import { articleOf, collect, seatFirst } from '../../collections.ts';

const value = (question: string, sentence: string) => otherOrdinal(seatFirst(question, [sentence]).scene, 0);

describe('otherOrdinal', () => {
  it.each([
    ['Who was the last miller?', 'The first miller, Jan Voss, stayed for nine years.', 1],
    ['What is the third play about?', 'Her second play is about a lighthouse.', 1],
    ['Who came third?', 'The third was Jan Voss, the second a baker.', 0],
    ['Who was the last miller?', 'The last miller, Jan Voss, left in a boat.', 0],
    ['Who was the last miller?', 'Jan Voss was miller for the first time in his life.', 0],
    ['Who was the first miller?', 'The mill was closed on the second of May.', 0],
    ['How long did the play last?', 'The second play went on until midnight.', 0],
    ['When was the last flood?', 'The first flood drowned the mill.', 0],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });

  it('is told by a neighbour as well', () => {
    const article = articleOf('Mill', ['The first miller was Jan Voss.', 'The last one was his niece.']);
    const { seats } = hearQuestion('Who was the last miller?', collect(article));
    expect(seats.map(({ scene, index }) => otherOrdinal(scene, index))).toEqual([0, 0]);
  });
});
