import { describe, expect, it } from 'vitest';
import { agesIn } from '../../../src/search/people/ages.ts';
import { keyNumber } from '../../../src/search/words/key-number.ts';
import { analyzer } from '../collections.ts';

function agesOf(text: string, language: 'zh' | 'en' = 'zh'): readonly string[] {
  const units = Int32Array.from(analyzer.analyze(text).units, ({ key }) => keyNumber(key));
  return agesIn({ units, entities: [] }, language).map(({ from, to }) => `${from}–${to}`);
}

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
    ['一岁半', ['1.5–2.5']],
    ['6个月大', ['0.5–1.5']],
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
  ] as const)('%s tells none', (text, language) => {
    expect(agesOf(text, language)).toEqual([]);
  });
});
