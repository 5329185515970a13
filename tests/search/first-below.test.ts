import { expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { FEATURES } from '../../src/search/features/index.ts';
import { hearQuestion } from '../../src/search/search.ts';
import { collect } from './collections.ts';

it('what comes after a question in running prose is not the first below the heading again', () => {
  const text = '一、水库工程\n\n湖面很大。钱从哪里来？政府出一半。\n\n明年开工。';
  const article = buildArticle({ id: 'a', title: 't', text, format: 'markdown' });
  const { seats } = hearQuestion('水库工程的情况', collect(article));
  const firstBelow = FEATURES.find(({ name }) => name === 'firstBelow');
  const values = seats.map(({ scene, index }) => firstBelow?.value(scene, index) ?? 0);
  // The heading, 湖面很大, the question, its answer, 明年开工.
  expect(values.map((value) => value > 0)).toEqual([false, true, false, false, false]);
});
