import { describe, expect, it } from 'vitest';
import { settleChanges, widenSpan } from '../../../src/answer/settle/settle-span.ts';
import type { PlacedSpan } from '../../../src/answer/span/placed-span.ts';
import type { EntityKind } from '../../../src/search/entities/answer-type.ts';

/** The words as they stand in the text, once each. */
function place(text: string, kind: EntityKind, ...words: readonly string[]): readonly PlacedSpan[] {
  return words.map((word) => ({
    kind,
    span: { start: text.indexOf(word), end: text.indexOf(word) + word.length },
  }));
}

describe('settleChanges', () => {
  const growth = '2012年到2020年，增加值從16.98萬億元增長到26.6萬億元，占比由22.5%提高到近30%。';
  const money = place(growth, 'money', '16.98萬億元', '26.6萬億元');
  const shares = place(growth, 'percent', '22.5%', '30%');
  const english = 'Its share rose from 12% to 15% between 1990 and 2000.';
  const years = '产值从2010年的100亿元增长到2020年末的150亿元。';
  const listed = '甲队得12分，乙队得15分。';

  it.each([
    ['the last year: what it came to', growth, money, '2020年增加值是多少？', ['26.6萬億元']],
    ['the first year: what it began from', growth, money, '2012年增加值是多少？', ['16.98萬億元']],
    ['no year: what is', growth, shares, '占比是多少？', ['30%']],
    ['in English', english, place(english, 'percent', '12%', '15%'), 'What share has it?', ['15%']],
    [
      'the first year in English',
      english,
      place(english, 'percent', '12%', '15%'),
      'What share did it have in 1990?',
      ['12%'],
    ],
    [
      'its end, each with its year',
      years,
      place(years, 'money', '100亿元', '150亿元'),
      '产值是多少？',
      ['150亿元'],
    ],
    [
      'its beginning, each with its year',
      years,
      place(years, 'money', '100亿元', '150亿元'),
      '2010年产值是多少？',
      ['100亿元'],
    ],
    ['no change: all stay', listed, place(listed, 'number', '12', '15'), '乙队得多少分？', ['12', '15']],
  ])('%s', (_, text, candidates, question, kept) => {
    const left = settleChanges(candidates, { text, sentence: text, question });
    expect(left.map(({ span }) => text.slice(span.start, span.end))).toEqual(kept);
  });
});

describe('widenSpan', () => {
  it.each([
    [
      'the longest around it',
      '达到26.6万亿元。',
      'number',
      ['26.6万亿', '26.6万亿元'],
      '多少？',
      '26.6万亿元',
    ],
    ['a date whole', '2021年11月1日开幕。', 'time', ['11月', '2021年', '1日'], '哪天开幕？', '2021年11月1日'],
    [
      'the list, where several are asked',
      '来自德国、加拿大和日本。',
      'place',
      ['加拿大', '德国', '日本'],
      '有哪些国家？',
      '德国、加拿大和日本',
    ],
    [
      'one, where one is asked',
      '来自德国、加拿大和日本。',
      'place',
      ['加拿大', '德国', '日本'],
      '哪个国家？',
      '加拿大',
    ],
    [
      'a list in English',
      'It lies in Chad, Niger and Mali.',
      'place',
      ['Niger', 'Chad', 'Mali'],
      'Which countries?',
      'Chad, Niger and Mali',
    ],
  ] as const)('%s', (_, text, kind, words, question, shown) => {
    const candidates = place(text, kind, ...words);
    const [chosen] = candidates;
    if (chosen === undefined) throw new Error('nothing to choose');
    const { start, end } = widenSpan(chosen.span, candidates, { text, question, mayBeSeveral: false });
    expect(text.slice(start, end)).toBe(shown);
  });
});
