import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtElisions } from '../../../src/answer/verify/elisions.ts';
import { readFigures } from '../../../src/answer/verify/figures.ts';
import { plainWords } from '../../../src/answer/verify/plain-words.ts';
import { findQuotations } from '../../../src/answer/verify/quotations.ts';
import { processorTime } from '../../processor-time.ts';
import { hostileText } from '../../reply/articles.ts';

describe('what a message quotes', () => {
  it.each([
    ['文章说“制造业是立国之本”，对吗？', ['制造业是立国之本']],
    ['「製造業是立國之本」與『強國之基礎』', ['製造業是立國之本', '強國之基礎']],
    ['He said "the library opened" and «the map is lost».', ['the library opened', 'the map is lost']],
    ['看：\n> 制造业是立国之本\n> 强国之基\n是这样吗', ['制造业是立国之本\n强国之基']],
    ['>>> 制造业是立国之本\n强国之基', ['制造业是立国之本\n强国之基']],
    // The outermost marks alone.
    ['他说：“当地人说‘潮水从不等人’，“真的”。”', ['当地人说‘潮水从不等人’，“真的”。']],
    // Typed in haste.
    ['”制造业是立国之本”', ['制造业是立国之本']],
    ['“制造业是立国之本“', ['制造业是立国之本']],
    ['> “制造业是立国之本”', ['制造业是立国之本']],
    // Words set apart are none where something longer is quoted.
    ['所谓“5G”，文章说“制造业是立国之本”', ['制造业是立国之本']],
    ['所谓“5G”是什么', ['5G']],
    ['制造业是立国之本', ['制造业是立国之本']],
    ['“制造业是立国之本', ['“制造业是立国之本']],
    ['**“制造业是**立国之本”', ['制造业是立国之本']],
    ['“制造业是立国之本”“制造业是立国之本”', ['制造业是立国之本']],
    ['<@123456789012345678> <:wave:1> ', []],
    ['👍', []],
    ['', []],
  ])('%j', (message, quotations) => {
    expect(findQuotations(message)).toEqual(quotations);
  });

  it('is found in whatever is written, in time', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const quotation of findQuotations(text)) expect(quotation.trim()).not.toBe('');
      }),
      { numRuns: 300 },
    );
    for (const text of ['“'.repeat(4000), '“”「"'.repeat(1000)])
      expect(processorTime(() => findQuotations(text))).toBeLessThan(1000);
  });
});

it.each([
  ['**制造业**是__立国__之本', '制造业是立国之本'],
  ['*a* _b_ snake_case_word 2*3*4', 'a b snake_case_word 2*3*4'],
  ['\\*as written\\*', '*as written*'],
  ['[words](https://example.com/a)', 'words'],
  ['||spoiler|| ~~gone~~ `code`', 'spoiler gone code'],
  ['# Heading', 'Heading'],
  ['### Third\n-# small\n#### none', 'Third\nsmall\n#### none'],
])('Discord shows %j as %j', (markdown, shown) => {
  expect(plainWords(markdown)).toBe(shown);
});

it.each([
  ['甲乙……丙丁', ['甲乙', '丙丁']],
  ['甲乙...丙丁', ['甲乙', '丙丁']],
  ['甲乙[…]丙丁（……）戊己', ['甲乙', '丙丁', '戊己']],
  ['……甲乙……', ['甲乙']],
  ['3.5 and 2..4', ['3.5 and 2..4']],
  ['……', []],
])('%j leaves out between %j', (quotation, parts) => {
  expect(splitAtElisions(quotation)).toEqual(parts);
});

it.each([
  ['26.6万亿元', 26.6 * 1e4 * 1e8, 'CNY'],
  ['２６６０００億元', 266000 * 1e8, 'CNY'],
  ['1,234,567', 1234567, ''],
  ['30%', 30, '%'],
  ['百分之三十', 30, '%'],
  ['百分之五点八', 5.8, '%'],
  ['0.6个百分点', 0.6, 'percentage point'],
  ['-12℃', -12, 'celsius'],
  ['$1.5 million', 1.5e6, 'USD'],
  ['1.5 million dollars', 1.5e6, 'USD'],
  ['二〇二〇年', 2020, 'year'],
  ['三萬五千名', 35000, 'person'],
  ['两千零八个', 2008, 'piece'],
])('%s is %d %s', (written, value, unit) => {
  const [figure, ...others] = readFigures(`约${written}。`);
  expect(others).toEqual([]);
  expect(figure?.unit).toBe(unit);
  expect(figure?.value).toBeCloseTo(value, 6);
});

it.each(['A4', 'O2', '统一', '一心一意', '千万不要'])('%s has no figure', (written) => {
  expect(readFigures(written)).toEqual([]);
});

describe('several texts of a message', () => {
  it.each([
    [
      ['看这个', '“制造业是立国之本”', '「强国之基业」'],
      ['制造业是立国之本', '强国之基业'],
    ],
    // Only what nobody quotes is looked for itself, and an address is no words.
    [
      ['https://example.com/a', '大会开幕', '制造业是立国之本。'],
      ['大会开幕', '制造业是立国之本。'],
    ],
    [['https://example.com/a'], ['https://example.com/a']],
    [['', ' '], []],
  ])('%j', (texts, quotations) => {
    expect(findQuotations(...texts)).toEqual(quotations);
  });
});
