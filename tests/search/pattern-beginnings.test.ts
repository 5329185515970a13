import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../src/search/words/pattern-beginnings.ts';

describe('beginningsOf', () => {
  it.each([
    ['年|月', ['年', '月']],
    // Characters of choice, digits among them.
    ['[春秋]天', ['春天', '秋天']],
    ['[\\d一]成', ['0成', '1成', '2成', '3成', '4成', '5成', '6成', '7成', '8成', '9成', '一成']],
    // Groups, within one another, and what may be left out.
    ['(?:half|(?:a|one) third)s?', ['halfs', 'half', 'a thirds', 'a third', 'one thirds', 'one third']],
    // What is asked of the surroundings is left out.
    ['\\bborn\\b|(?<![发产])生于', ['born', '生于']],
    ['元(?![素老]|首(?!付))|円', ['元', '円']],
    // Where something is left open, the way ends.
    ['以.{1,12}(?:方式|方法)|用', ['以', '用']],
    ["b\\.|o'clock|%|[$£]", ['b.', "o'clock", '%', '$', '£']],
    // Each once.
    ['米|米', ['米']],
  ])('reads %j', (pattern, ways) => {
    expect(beginningsOf(pattern)).toEqual(ways);
  });

  it.each(['\\d+', 'a*', '[^年]', '(年)', '(?:年', '年)', '\\p{L}', 'a{2}', '^年'])(
    'refuses %j',
    (pattern) => {
      expect(() => beginningsOf(pattern)).toThrow(SyntaxError);
    },
  );
});
