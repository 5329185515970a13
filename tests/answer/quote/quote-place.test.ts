import { describe, expect, it } from 'vitest';
import { parsePlace } from '../../../src/answer/quote/place.ts';

describe('parsePlace', () => {
  it.each([
    ['¶3', { paragraph: 3, certain: true }],
    ['¶3.2', { paragraph: 3, sentence: 2, certain: true }],
    ['¶ 12 ', { paragraph: 12, certain: true }],
    ['３．２', { paragraph: 3, sentence: 2, certain: false }],
    ['3.2', { paragraph: 3, sentence: 2, certain: false }],
    ['第3段第2句', { paragraph: 3, sentence: 2, certain: true }],
    ['第三段', { paragraph: 3, certain: true }],
    ['第二十一段 第一句', { paragraph: 21, sentence: 1, certain: true }],
    ['harvest-2020¶3.2', { article: 'harvest-2020', paragraph: 3, sentence: 2, certain: true }],
    ['收成 ¶3', { article: '收成', paragraph: 3, certain: true }],
    ['Paragraph 4, sentence 1', { paragraph: 4, sentence: 1, certain: true }],
  ])('reads %s', (words, place) => {
    expect(parsePlace(words)).toEqual(place);
  });

  it.each(['22.5%', '22.5', '2020年', '三段式', '5G', '', '¶', '3.2.1', '第段', '制造业'])(
    'takes %j for no place, or for one that may be words',
    (words) => {
      const place = parsePlace(words);
      expect(place?.certain ?? false).toBe(false);
    },
  );

  it('never takes a percentage for a place', () => {
    expect(parsePlace('22.5%')).toBeUndefined();
  });
});
