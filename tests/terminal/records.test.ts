import { expect, it } from 'vitest';
import { recordAnswer, recordQuote } from '../../src/terminal/records.ts';
import { makeArticle, passageAt } from '../reply/articles.ts';

const places = [passageAt(makeArticle([['连续11年世界第一。']]), 0)];

it('says of an exact quotation that its figure is written otherwise', () => {
  const record = recordQuote({ kind: 'exact', places, more: 0, but: ['amount'] }, '连续十一年', 'en');
  expect(record).toMatchObject({ kind: 'exact', more: 0, but: ['amount'], text: '连续11年世界第一。' });
});

it('and nothing of the kind of one that stands there as it is', () => {
  expect(recordQuote({ kind: 'exact', places, more: 0 }, '连续11年', 'en')).not.toHaveProperty('but');
});

it('has a record for each of several questions that were asked at once', () => {
  const [passage] = places;
  if (passage === undefined) throw new Error('No passage');
  const told = { matched: [], missing: [], runnersUp: [], confidence: 0.9, reasons: [] };
  const first = { kind: 'found', question: '连续几年？', passage, ...told } as const;
  const second = {
    kind: 'not-found',
    question: '连续哪一年',
    missing: [],
    confidence: 0,
    reasons: [],
  } as const;
  const parts = [
    { asked: '连续几年', answer: first },
    { asked: '哪一年', answer: second },
  ];
  expect(recordAnswer({ ...first, parts }, 'zh-CN')).toMatchObject({
    kind: 'found',
    parts: [
      { asked: '连续几年', kind: 'found', text: '连续11年世界第一。' },
      { asked: '哪一年', question: '连续哪一年', kind: 'not-found', text: null },
    ],
  });
  expect(recordAnswer(first, 'zh-CN')).not.toHaveProperty('parts');
});
