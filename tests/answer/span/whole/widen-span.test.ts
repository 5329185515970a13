import { describe, expect, it } from 'vitest';
import type { PlacedSpan } from '../../../../src/answer/span/placed-span.ts';
import { widenSpan } from '../../../../src/answer/span/whole/widen-span.ts';
import type { EntityKind } from '../../../../src/search/entities/answer-type.ts';

/** The words as they stand in the text, once each. */
function place(text: string, kind: EntityKind, ...words: readonly string[]): readonly PlacedSpan[] {
  return words.map((word) => ({
    kind,
    span: { start: text.indexOf(word), end: text.indexOf(word) + word.length },
  }));
}

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
      'a date with spaces whole',
      '2021 年 11 月 1 日 10 时开幕。',
      'time',
      ['11 月', '2021 年', '1 日', '10 时'],
      '哪天开幕？',
      '2021 年 11 月 1 日',
    ],
    [
      'no two times with a space between',
      'In 2021 May was cold.',
      'time',
      ['2021', 'May'],
      'Which year?',
      '2021',
    ],
    [
      'a list with spaces',
      '来自德国 、 加拿大和日本。',
      'place',
      ['加拿大', '德国', '日本'],
      '有哪些国家？',
      '德国 、 加拿大和日本',
    ],
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
