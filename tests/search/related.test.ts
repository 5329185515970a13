import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../src/search/features/index.ts';
import { valuesOf } from '../../src/search/rank.ts';
import { keyNumber } from '../../src/search/words/key-number.ts';
import { loadNounClasses, PERSON, readNounClasses, sameClass } from '../../src/search/words/noun-classes.ts';
import { loadRelated, readRelated } from '../../src/search/words/related.ts';
import { stem } from '../../src/text/stem.ts';
import { articleOf, collect, rank } from './collections.ts';

/** A feature's value for the only sentence of an article. */
function featureOf(name: string, question: string, sentence: string): number {
  const [best] = rank(question, collect(articleOf('', [sentence])));
  if (best === undefined) throw new Error('nothing was ranked');
  return valuesOf(best.scene, best.index)[FEATURES.findIndex((feature) => feature.name === name)] ?? 0;
}

describe('readRelated', () => {
  const related = readRelated({ rows: ['film studio camera'] });

  it('tells the words that a stem is near to', () => {
    expect(related.of('film')).toEqual([keyNumber('studio'), keyNumber('camera')]);
  });

  it('knows nothing of other words', () => {
    expect(related.of('constructor')).toEqual([]);
  });
});

describe('readNounClasses', () => {
  it('reads classes and their shares in ninths', () => {
    const classes = readNounClasses({ a3p6: 'head' });
    expect(classes.of(keyNumber('head'))).toEqual([
      { class: 0, share: 3 / 9 },
      { class: PERSON, share: 6 / 9 },
    ]);
    expect(classes.of(keyNumber('river'))).toBeUndefined();
  });

  it('likely of one class: ⅔ · ½ + ⅓ · ½', () => {
    const share = (of: number, part: number) => ({ class: of, share: part });
    expect(sameClass([share(0, 2 / 3), share(1, 1 / 3)], [share(1, 1 / 2), share(0, 1 / 2)])).toBeCloseTo(
      0.5,
    );
  });
});

describe('the tables of the repository', () => {
  it.each([
    ['movie', 'camera'],
    ['salary', 'pay'],
    ['attack', 'enemy'],
  ])('%s is near to %s', (one, other) => {
    expect(loadRelated().of(stem(one))).toContain(keyNumber(stem(other)));
  });

  it.each(['lawyer', 'poet', 'physician'])('a %s is a person', (noun) => {
    const [first] = loadNounClasses().of(keyNumber(stem(noun))) ?? [];
    expect(first?.class).toBe(PERSON);
  });
});

describe('what they change', () => {
  it('a word that is near to the missing one stands for it a little', () => {
    expect(featureOf('related', 'Where were movies made?', 'A camera stood by the river.')).toBeGreaterThan(
      0,
    );
    expect(featureOf('related', 'Where were movies made?', 'A barn stood by the river.')).toBe(0);
  });

  it('nothing is near to a word that is there, nor in Chinese', () => {
    expect(featureOf('related', 'Which movies?', 'The camera made movies.')).toBe(0);
    expect(featureOf('related', '谁建了大桥？', '大桥由王明修建。')).toBe(0);
  });

  it('an animal where an animal is asked, but not the one of the question', () => {
    expect(featureOf('sameClass', 'What animal do wolves eat?', 'They live on deer.')).toBeGreaterThan(0.5);
    expect(featureOf('sameClass', 'What animal do wolves eat?', 'They are wolves.')).toBe(0);
  });

  it('a noun for a person where who is asked, told apart where there is no name', () => {
    const question = 'Who opened the bridge?';
    expect(featureOf('personNoun', question, 'The poet opened it.')).toBeGreaterThan(0.5);
    expect(featureOf('onlyPersonNoun', question, 'The poet opened it.')).toBeGreaterThan(0.5);
    expect(featureOf('onlyPersonNoun', question, 'It was opened by a poet, Anna Berg.')).toBe(0);
    expect(featureOf('personNoun', 'When did it open?', 'The poet opened it.')).toBe(0);
  });
});
