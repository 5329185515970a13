import { describe, expect, it } from 'vitest';
import { toldAt } from '../../src/search/confidence/told/told.ts';
import { keyNumber } from '../../src/search/words/key-number.ts';
import { loadKin, readKin } from '../../src/search/words/kin.ts';
import { stem } from '../../src/text/stem.ts';
import { articleOf, collect, rank } from './collections.ts';

describe('readKin', () => {
  const kin = readKin({ rows: ['film||movi', 'spain|spanish', 'larg|extens|big great'] });

  it('relates both ways, and tells the family from what can mean the same', () => {
    expect(kin.of('spain')).toEqual(new Map([[keyNumber('spanish'), true]]));
    expect(kin.of('spanish')).toEqual(new Map([[keyNumber('spain'), true]]));
    expect(kin.of('movi')).toEqual(new Map([[keyNumber('film'), false]]));
    expect(kin.of('larg')?.get(keyNumber('extens'))).toBe(true);
    expect(kin.of('larg')?.get(keyNumber('great'))).toBe(false);
  });

  it('knows nothing of other words', () => {
    expect(kin.of('constructor')).toBeUndefined();
  });
});

describe('the table of the repository', () => {
  const kin = loadKin();

  it.each([
    ['Spanish', 'Spain', true],
    ['British', 'Britain', true],
    ['invasion', 'invade', true],
    ['marriage', 'marry', true],
    ['movie', 'film', false],
    ['physician', 'doctor', false],
  ])('%s and %s', (one, other, family) => {
    const [a, b] = [stem(one.toLowerCase()), stem(other.toLowerCase())];
    expect(kin.of(a)?.get(keyNumber(b))).toBe(family);
  });

  it('does not relate what only sounds alike', () => {
    expect(kin.of(stem('river'))?.has(keyNumber(stem('rivet')))).not.toBe(true);
  });
});

describe('what it changes', () => {
  const evidenceOf = (question: string, sentence: string) => {
    const [best] = rank(question, collect(articleOf('', [sentence])));
    return best?.scene.evidence[best.index];
  };

  it('a word of the family stands for the missing word', () => {
    const related = evidenceOf('What did the Spanish build?', 'Spain gave money for a bridge.');
    expect(related?.family).toBeGreaterThan(0);
    expect(related?.synonyms).toBe(0);
  });

  it('nothing stands for a word that is there', () => {
    expect(evidenceOf('What did the Spanish lose?', 'The Spanish of Spain fled.')?.family).toBe(0);
  });

  it('a word of the same meaning is told apart from the family', () => {
    const alike = evidenceOf('Where was the movie shown?', 'People saw the film in a barn.');
    expect(alike?.synonyms).toBeGreaterThan(0);
    expect(alike?.family).toBe(0);
  });

  it.each([
    ['How many marriages did Rome count?', 1],
    ['How many films did Rome show?', 0.7],
    ['How many schools did Rome open?', 0],
  ])('%s: the question phrase is told to %s, and counts for nothing in the match', (question, told) => {
    const [best] = rank(
      question,
      collect(articleOf('', ['In Rome forty were married and three movies made.'])),
    );
    const [asked] = best?.scene.probe.asked ?? [];
    if (best === undefined || asked === undefined) throw new Error('Nothing is asked');
    expect(toldAt(best.scene, best.index, asked)).toBe(told);
    expect(best.scene.evidence[best.index]).toMatchObject({ family: 0, synonyms: 0 });
  });

  it('is no matter of Chinese questions', () => {
    expect(evidenceOf('谁建了大桥？', '大桥由王明修建。')).toMatchObject({ family: 0, synonyms: 0 });
  });
});
