import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/search/confidence/confidence.ts';
import { CONFIDENCE_FEATURES } from '../../src/search/confidence/features.ts';
import { FEATURES } from '../../src/search/features/index.ts';
import { explainScore } from '../../src/search/rank.ts';
import { hearQuestion } from '../../src/search/search.ts';
import { loadModels } from '../../src/search/weights.ts';
import { LONG } from '../long.ts';
import { articleOf, collect, rank } from './collections.ts';

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '制造业',
      '增加值',
      '2020年',
      '王小明',
      '北京市',
      '大会',
      '，',
      '、',
      '《史记》',
      '因为',
      '是',
      '26.6万亿元',
      'the city',
      'Mary Field',
      ' built in 1902 ',
      '%',
      'constructor',
      '__proto__',
      '(',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);
const line = fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join('').trim() || '甲');
const article = fc
  .tuple(
    fc.option(line, { nil: '' }),
    fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  )
  .map(([title, paragraphs]) => articleOf(title, ...paragraphs));
const asking = fc.constantFrom(
  '多少',
  '谁',
  '哪一年',
  '哪里',
  '为什么',
  '怎样',
  '是什么',
  '哪些',
  'who ',
  'what year ',
  'how many ',
  '？',
  '',
);
const question = fc.tuple(line, asking, line).map((parts) => parts.join(''));

/** Most lie between −1 and 1; logarithms (of lengths, of counts) reach further. */
const [LEAST, MOST] = [-6, 10];

/** In ms: hundreds of made-up articles, on a machine that does other things besides. */

describe('the features', () => {
  it('have a name and a meaning of their own each', () => {
    for (const features of [FEATURES, CONFIDENCE_FEATURES]) {
      expect(new Set(features.map(({ name }) => name)).size).toBe(features.length);
      expect(new Set(features.map(({ meaning }) => meaning)).size).toBe(features.length);
      for (const { name, meaning } of features) {
        expect(name).toMatch(/^[a-z][A-Za-z\d.]*$/);
        expect(meaning.trim().length, name).toBeGreaterThan(8);
      }
    }
  });

  it('have finite values within bounds for any article and any question', { timeout: LONG }, () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 3 }), question, (articles, asked) => {
        const { seats } = hearQuestion(asked, collect(...articles));
        for (const { scene, index } of seats) {
          for (const { name, value } of [...FEATURES, ...CONFIDENCE_FEATURES]) {
            const found = value(scene, index);
            expect(found, name).toBeGreaterThanOrEqual(LEAST);
            expect(found, name).toBeLessThanOrEqual(MOST);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are what the weights are for', () => {
    const names = FEATURES.map(({ name }) => name);
    const known = [...CONFIDENCE_FEATURES.map(({ name }) => name), 'bias'];
    for (const { single, pooled, confidence, threshold } of Object.values(loadModels())) {
      for (const { weights: table } of [single, pooled]) {
        expect(Object.keys(table).filter((name) => !names.includes(name))).toEqual([]);
        // Weights that are all nothing would leave every article in reading order.
        expect(Object.values(table).filter((weight) => weight !== 0).length).toBeGreaterThan(9);
      }
      expect(Object.keys(confidence.weights).filter((name) => !known.includes(name))).toEqual([]);
      expect(threshold).toBeGreaterThan(0);
      expect(threshold).toBeLessThan(1);
    }
  });
});

describe('the parts of a score', () => {
  it('add up to it, the weightiest first, each its value times its weight', { timeout: LONG }, () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 3 }), question, (articles, asked) => {
        for (const ranked of rank(asked, collect(...articles))) {
          const { score } = ranked;
          const reasons = explainScore(ranked);
          expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 9);
          for (const { value, weight, contribution } of reasons) expect(contribution).toBe(value * weight);
          const sizes = reasons.map(({ contribution }) => Math.abs(contribution));
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
          const single = reasons.map(({ feature }) => feature).filter((name) => /^\S+$/.test(name));
          expect(new Set(single).size).toBe(single.length);
        }
      }),
    );
  });

  it('order the sentences', { timeout: LONG }, () => {
    fc.assert(
      fc.property(article, question, (one, asked) => {
        const ranked = rank(asked, collect(one));
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        // Every sentence of a short article has its place, once.
        expect(new Set(ranked.map(({ sentence }) => sentence)).size).toBe(
          one.paragraphs.flatMap(({ sentences }) => sentences).length,
        );
      }),
    );
  });

  it('come out the same each time', { timeout: LONG }, () => {
    fc.assert(
      fc.property(article, question, (one, asked) => {
        const scores = () => rank(asked, collect(one)).map(({ score }) => score);
        expect(scores()).toEqual(scores());
      }),
      { numRuns: 20 },
    );
  });
});

describe('confidence', () => {
  it('is between 0 and 1 for any article and any question', { timeout: LONG }, () => {
    fc.assert(
      fc.property(article, question, (one, asked) => {
        for (const { scene, index } of hearQuestion(asked, collect(one)).seats) {
          const sure = confidenceOf(scene, index, loadModels().zh.confidence);
          expect(sure).toBeGreaterThanOrEqual(0);
          expect(sure).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
