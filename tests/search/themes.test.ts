import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../src/search/features/index.ts';
import { valuesOf } from '../../src/search/rank.ts';
import { createThemeMeter } from '../../src/search/scene/theme-of.ts';
import { keyNumber } from '../../src/search/words/key-number.ts';
import { loadThemes, readThemes, UNIT, writePoint } from '../../src/search/words/themes.ts';
import { stem } from '../../src/text/stem.ts';
import { articleOf, collect, rank } from './collections.ts';

/** The feature for the only sentence of an article. */
function theme(question: string, sentence: string): number {
  const [best] = rank(question, collect(articleOf('', [sentence])));
  if (best === undefined) throw new Error('nothing was ranked');
  return valuesOf(best.scene, best.index)[FEATURES.findIndex(({ name }) => name === 'theme')] ?? 0;
}

describe('readThemes', () => {
  const themes = readThemes({ size: 3, rows: ['film aho', 'barn hhh'] });

  it('reads a letter as a coordinate: a −7, h 0, o 7', () => {
    expect([...(themes.of(keyNumber('film')) ?? [])]).toEqual([-7, 0, 7]);
  });

  it('knows nothing of other words', () => {
    expect(themes.of(keyNumber('constructor'))).toBeUndefined();
  });

  it('reads what was written: 32 times a coordinate, cut at 7', () => {
    expect(writePoint([-0.5, 0.03, 0.1])).toBe('aik');
  });
});

describe('createThemeMeter', () => {
  // Film and studio lie at the same place, 7 from the origin, the barn across.
  const themes = readThemes({ size: 2, rows: ['film oh', 'studio oh', 'barn ho'] });
  const same = (7 * 7) / UNIT ** 2;
  const film = themes.of(keyNumber('film')) ?? new Int8Array(2);
  // A question of two words, film weighing 3 of 4, the other unknown.
  const probe = { themed: [{ place: 0, point: film }], themes, places: new Map([[keyNumber('film'), [0]]]) };
  const measure = createThemeMeter(probe, { weights: Float64Array.of(3, 1), all: 4 });
  const nearness = (...words: string[]) => measure({ units: Int32Array.from(words, keyNumber) });

  it.each([
    ['¾ of what film and studio have in common', ['studio'], 0.75 * same],
    ['half of it beside a barn: the mean', ['studio', 'barn'], 0.375 * same],
    ['the question’s own word and unknown ones count for nothing', ['film', 'studio', 'xyz'], 0.75 * same],
    ['no word that is known', ['xyz'], 0],
  ])('%s', (_, words, expected) => {
    expect(nearness(...words)).toBeCloseTo(expected);
  });
});

describe('the table of the repository', () => {
  const themes = loadThemes();
  const pointOf = (word: string) => [...(themes.of(keyNumber(stem(word))) ?? [])];
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, coordinate, k) => sum + coordinate * (b[k] ?? 0), 0);
  const cosine = (one: string, other: string) => {
    const [a, b] = [pointOf(one), pointOf(other)];
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  };

  it.each([
    ['salary', 'wage', 'river'],
    ['doctor', 'medicine', 'river'],
    ['control', 'authority', 'liquid'],
    ['illness', 'disease', 'engine'],
    ['dislike', 'hate', 'engine'],
  ])('%s is nearer to %s than to %s', (word, near, far) => {
    expect(cosine(word, near)).toBeGreaterThan(cosine(word, far) + 0.1);
  });

  it('has no stop words: they are in every sentence', () => {
    expect(['the', 'of', 'one', 'what', 'was'].filter((word) => themes.of(keyNumber(stem(word))))).toEqual(
      [],
    );
  });
});

describe('what it changes', () => {
  it('a sentence about wages is nearer to a question about salaries than one about rivers', () => {
    const question = 'Who works to get higher salaries?';
    expect(theme(question, 'Unions bargain about wages.')).toBeGreaterThan(
      theme(question, 'Rivers run through valleys.'),
    );
  });

  it('is no matter of Chinese questions', () => {
    expect(theme('谁建了film大桥？', '大桥由studio修建。')).toBe(0);
  });
});
