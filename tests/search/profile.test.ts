import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/search/index/profile.ts';
import { analyzer } from './collections.ts';

describe('profileOf', () => {
  it.each([
    ['She founded the library in 1902.', true],
    ['Then she founded the library.', false],
    ['Mary founded the library in 1902.', false],
    ['他在1902年创办了图书馆。', true],
    ['她在1902年創辦了圖書館。', true],
    ['图书馆是他创办的。', false],
  ])('%s opens with a pronoun: %s', (text, expected) => {
    expect(profileOf({ text }, analyzer).opensWithPronoun).toBe(expected);
  });
});
