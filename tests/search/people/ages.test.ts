import { describe, expect, it } from 'vitest';
import { agesIn } from '../../../src/search/people/ages.ts';
import { keyNumber } from '../../../src/search/words/key-number.ts';
import { analyzer } from '../collections.ts';

function agesOf(text: string, language: 'zh' | 'en' = 'zh'): readonly string[] {
  const units = Int32Array.from(analyzer.analyze(text).units, ({ key }) => keyNumber(key));
  return agesIn({ units, entities: [] }, language).map(({ from, to }) => `${short(from)}–${short(to)}`);
}

/** To two places: a month is 0.08 of a year. */
const short = (years: number) => Math.round(years * 100) / 100;

describe('agesIn', () => {
  it.each([
    ['未满四岁的幼儿请勿使用', ['0–4']],
    ['未滿四歲的幼兒請勿使用', ['0–4']],
    ['四岁以下免费', ['0–5']],
    ['七十周岁以上老人', ['70–Infinity']],
    ['须年满16岁', ['16–Infinity']],
    ['7至13岁', ['7–14']],
    ['7-13岁', ['7–14']],
    ['七歲到十三歲的學童', ['7–14']],
    ['我女儿九岁', ['9–10']],
    // Told in halves of a year, in months.
    ['一岁半', ['1.5–2']],
    ['6个月大', ['0.5–0.58']],
    ['8个月以下婴儿禁用', ['0–0.75']],
    ['未满8个月的婴儿', ['0–0.67']],
    ['3至8个月婴儿', ['0.25–0.75']],
    ['3个月至2岁', ['0.25–3']],
    ['60周岁（含）以上', ['60–Infinity']],
    ['60周岁（不含）以上', ['61–Infinity']],
    ['14周岁以下（不含14周岁）', ['0–14']],
    ['14周岁以下（含14周岁）免费', ['0–15']],
    ['成人票八十元，3岁以下免票', ['0–4']],
  ])('%s', (text, ages) => {
    expect(agesOf(text)).toEqual(ages);
  });

  it.each([
    ['children under 4', ['0–4']],
    ['anyone over 70', ['70–Infinity']],
    ['under-fives go free', ['0–5']],
    ['over-65s pay half', ['65–Infinity']],
    ['children aged 7 to 13', ['7–14']],
    ['7–13 years', ['7–14']],
    ['a nine-year-old', ['9–10']],
    ['my son is 9', ['9–10']],
    ['16 years and over', ['16–Infinity']],
    ['children up to 11', ['0–11']],
    ['members must be at least 21', ['21–Infinity']],
    ['pupils aged between 4 and 9', ['4–10']],
    ['from age 62 the bus is free', ['62–Infinity']],
  ])('%s', (text, ages) => {
    expect(agesOf(text, 'en')).toEqual(ages);
  });

  it.each([
    ['开封后三个月内用完', 'zh'],
    ['服药后四小时', 'zh'],
    ['under 20 minutes', 'en'],
    ['children get 20 minutes', 'en'],
    ['The tour takes 7 to 13 days.', 'en'],
    ['the ones that go there', 'en'],
    ['Visitors may carry up to 3 umbrellas.', 'en'],
    ['Members must name at least 2 sponsors.', 'en'],
    ['Customers spending over 40 get a mug.', 'en'],
    ['Guests bring 2 to 4 chairs.', 'en'],
    ['Up to 40 stay at the hostel.', 'en'],
    ['A group must be at least 12 visitors.', 'en'],
  ] as const)('%s tells none', (text, language) => {
    expect(agesOf(text, language)).toEqual([]);
  });
});

describe('a text of nothing but ages', () => {
  it('tells two dozen', () => {
    expect(agesOf('婴儿5岁儿童6岁'.repeat(200))).toHaveLength(24);
  });
});
