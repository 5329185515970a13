import { describe, expect, it } from 'vitest';
import { titleUnits } from '../../src/search/index/indexed-article.ts';
import { analyzer } from './collections.ts';

const unitsOf = (title: string, opening = '') =>
  titleUnits({ title, sentences: [{ text: opening }] }, analyzer);

describe('titleUnits', () => {
  it('reads the underscores of a file name as spaces', () => {
    expect(unitsOf('Steam_engine')).toEqual(unitsOf('Steam engine'));
    expect(unitsOf('Sky_(United_Kingdom)')).toEqual(unitsOf('Sky (United Kingdom)'));
  });

  it('takes how the first sentence opens where the title is empty', () => {
    expect(unitsOf(' _ ', 'Warsaw is the capital of Poland.')).toEqual(unitsOf('Warsaw'));
  });
});
