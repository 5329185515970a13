import { describe, expect, it } from 'vitest';
import { workColumns } from '../../src/search/columns.ts';
import { FEATURES } from '../../src/search/features/index.ts';
import { valuesOf } from '../../src/search/rank.ts';
import { hearQuestion } from '../../src/search/search.ts';
import { articleOf, collect } from './collections.ts';

const collection = collect(
  articleOf(
    '大会',
    ['大会于2020年5月3日在济南开幕。', '来自12个国家的300位代表出席。', '他们由张建国带领，因此会期延长。'],
    ['The bridge was built by Ann Lee in 1998.', 'It is not free: tickets cost 5 dollars.'],
  ),
);
const QUESTIONS = [
  '大会什么时候开幕？',
  '谁带领代表？',
  '有多少位代表出席大会？',
  '为什么会期延长？',
  '2020年大会在哪里开幕？',
  'Who built the bridge?',
  'How much do tickets cost?',
  'Is the bridge free?',
];

describe('workColumns', () => {
  const every = [...FEATURES.keys()];

  it.each(QUESTIONS)(
    '%s: has the values that features have by themselves, and 0 of those that it leaves out',
    (question) => {
      const { seats } = hearQuestion(question, collection);
      const { values, rows, worked } = workColumns(seats, every);
      expect(rows).toBe(5);
      for (const [row, { scene, index }] of seats.entries())
        expect(every.map((k) => values[k * rows + row])).toEqual([...valuesOf(scene, index)]);
      // Each question is of one kind, so that features of the others are left out: about a third to two thirds.
      expect(worked.length).toBeGreaterThan(FEATURES.length / 4);
      expect(worked.length).toBeLessThan(FEATURES.length * 0.9);
    },
  );

  it('works out none but what is wanted', () => {
    const { seats } = hearQuestion('谁带领代表？', collection);
    expect(workColumns(seats, [0, 3]).worked).toEqual([0, 3]);
    expect(workColumns([], every)).toMatchObject({ rows: 0, worked: [] });
  });
});
