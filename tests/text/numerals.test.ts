import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNumerals, parseNumeral } from '../../src/text/numerals.ts';

describe('parseNumeral', () => {
  it.each([
    ['零', 0],
    ['五', 5],
    ['两', 2],
    ['十', 10],
    ['十二', 10 + 2],
    ['二十', 2 * 10],
    ['二十一', 2 * 10 + 1],
    ['一百零五', 100 + 5],
    ['三百二十', 3 * 100 + 2 * 10],
    ['两千零八', 2 * 1000 + 8],
    ['二千零十', 2 * 1000 + 10],
    ['一万零五', 10_000 + 5],
    ['十二万三千四百五十六', 12 * 10_000 + 3 * 1000 + 4 * 100 + 5 * 10 + 6],
    ['三千五百万', 3500 * 10_000],
    // 亿 and then 万 are added up …
    ['一亿二千万', 100_000_000 + 2000 * 10_000],
    ['十四亿一千一百七十八万', 14 * 100_000_000 + 1178 * 10_000],
    // … 万 and then 亿 multiplied.
    ['五十六万亿', 56 * 10_000 * 100_000_000],
    ['三万五千亿', (3 * 10_000 + 5 * 1000) * 100_000_000],
    // A last digit without a place takes the next lower one.
    ['二百五', 2 * 100 + 5 * 10],
    ['一千五', 1000 + 5 * 100],
    ['一万五', 10_000 + 5 * 1000],
    ['一亿五', 100_000_000 + 5 * 10_000_000],
    // Years, digit by digit.
    ['一九八四', 1984],
    ['二〇二〇', 2020],
    ['二零二一', 2021],
  ])('%s is %i', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    '千万',
    '百万千',
    '万一',
    '亿',
    '三三两两',
    '七七八八',
    '七上八下',
    '九一八',
    '一二',
    '五五',
    '百千',
    '十十',
    '万万',
  ])('%s is no number', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  it('reads back every number below ten thousand million that is written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (value) => {
        expect(parseNumeral(writeOut(value))).toBe(value);
      }),
    );
  });
});

describe('joinNumerals', () => {
  it.each([
    [
      ['二', '〇', '二', '〇', '年'],
      ['二〇二〇', '年'],
    ],
    [['两千', '零', '八年'], ['两千零八年']],
    [['第一', '百年'], ['第一百年']],
    // 三三两两 is no number.
    [
      ['三三', '两两'],
      ['三三', '两两'],
    ],
    // The numeral neither begins nor ends with words.
    [
      ['统一', '百年'],
      ['统一', '百年'],
    ],
    [
      ['三十', '一样'],
      ['三十', '一样'],
    ],
    [
      ['制造业', '发展'],
      ['制造业', '发展'],
    ],
    [[], []],
  ])('%j becomes %j', (words, joined) => {
    const result = joinNumerals(
      words.map((text) => ({ text, tag: 'x' })),
      words.join(''),
    );
    expect(result.map(({ text }) => text)).toEqual(joined);
  });

  it('keeps the characters as they are', () => {
    const word = fc
      .array(fc.constantFrom(...'零〇一二两三十百千万亿年个第样'), { minLength: 1, maxLength: 5 })
      .map((characters) => ({ text: characters.join(''), tag: '' }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const text = (some: typeof words) => some.map((one) => one.text).join('');
        expect(text([...joinNumerals(words, text(words))])).toBe(text(words));
      }),
    );
  });
});

/** A number in characters, by place, with 零 for a gap. */
function writeOut(value: number): string {
  if (value >= 1e8) return join(writeOut(Math.floor(value / 1e8)), '亿', value % 1e8, 1e7);
  if (value >= 1e4) return join(writeOut(Math.floor(value / 1e4)), '万', value % 1e4, 1e3);
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (value >= unit) return join(digit(Math.floor(value / unit)), name, value % unit, unit / 10);
  }
  return digit(value);
}

function join(head: string, unit: string, rest: number, next: number): string {
  if (rest === 0) return head + unit;
  return `${head}${unit}${rest < next ? '零' : ''}${writeOut(rest)}`;
}

function digit(value: number): string {
  return '零一二三四五六七八九'.charAt(value);
}
