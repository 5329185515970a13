import { describe, expect, it } from 'vitest';
import { asking } from '../asking.ts';

/** As it is copied from a page: no signs, hardly a blank line, tabs between the cells. */
const ferry = asking(
  'Skarra ferry',
  [
    'The ferry to Skarra takes forty minutes. It does not carry lorries.',
    '',
    'Fares',
    'Passenger\tPrice before 1 May\tPrice from 1 May',
    'Adult\t£8\t£11',
    'Child\t£4\t£5',
    'Bicycle\t£2\t£3',
    'Tickets are sold on board only.',
  ],
  'plain',
);
const lamp = asking(
  '晨星檯燈',
  [
    '晨星檯燈適合書桌使用，底座可以旋轉。',
    '規格',
    '項目\t參數',
    '亮度\t800流明',
    '高度\t45公分',
    '請勿覆蓋燈罩。',
  ],
  'plain',
);

describe('a table of tabs without any sign', () => {
  it.each([
    ['fares', ferry, 'Passenger\tPrice before', 'Bicycle\t£2\t£3'],
    ['how much are the fares', ferry, 'Passenger\tPrice before', 'Bicycle\t£2\t£3'],
    ['規格', lamp, '項目\t參數', '高度\t45公分'],
    ['规格有哪些', lamp, '項目\t參數', '高度\t45公分'],
  ])('%s is answered by the table, not by the line above it', (question, ask, from, to) => {
    const { kind, text } = ask(question);
    expect([kind, text.startsWith(from), text.endsWith(to)]).toEqual(['found', true, true]);
  });

  it('has a header though its names have figures', () => {
    expect(ferry('how much is a child from 1 May')).toMatchObject({ kind: 'found', text: 'Child\t£4\t£5' });
  });
});
