import { expect, it } from 'vitest';
import { recordQuote } from '../../src/terminal/records.ts';
import { makeArticle, passageAt } from '../reply/articles.ts';

const places = [passageAt(makeArticle([['连续11年世界第一。']]), 0)];

it('says of an exact quotation that its figure is written otherwise', () => {
  const record = recordQuote({ kind: 'exact', places, more: 0, but: ['amount'] }, '连续十一年', 'en');
  expect(record).toMatchObject({ kind: 'exact', more: 0, but: ['amount'], text: '连续11年世界第一。' });
});

it('and nothing of the kind of one that stands there as it is', () => {
  expect(recordQuote({ kind: 'exact', places, more: 0 }, '连续11年', 'en')).not.toHaveProperty('but');
});
