import { expect, it } from 'vitest';
import { numeralForms } from '../../../src/answer/verify/numeral-forms.ts';

it.each([
  ['连续十一年', ['连续十一年', '连续11年']],
  ['連續11年', ['連續11年', '连续十一年']],
  ['二〇二一年的108人', ['二〇二一年的108人', '2021年的108人', '二〇二一年的一百零八人']],
  ['2008年、20人、1000米', ['2008年、20人、1000米', '二〇〇八年、二十人、一千米']],
  // In ten thousands, whatever follows.
  ['票价两万', ['票价两万', '票价20000']],
  ['年薪二十萬到三十萬', ['年薪二十萬到三十萬', '年薪200000到300000']],
  ['底薪三万五', ['底薪三万五', '底薪35000']],
  ['万一下雨，千万别去，亿万人', ['万一下雨，千万别去，亿万人']],
  // How many, and which one.
  ['2個小時', ['2個小時', '两个小时']],
  ['两个人', ['两个人', '2个人']],
  ['2月2日第2届', ['2月2日第2届', '二月二日第二届']],
  // No counts: a decimal, a phrase, a number that nothing follows.
  ['26.6万亿元', ['26.6万亿元']],
  ['千万不要', ['千万不要']],
  ['第11', ['第11']],
  // English, in words and in digits.
  ['Eleven pupils', ['Eleven pupils', '11 pupils']],
  ['25 oaks in 1902', ['25 oaks in 1902', 'twenty-five oaks in 1902']],
  ['twenty-five oaks', ['twenty-five oaks', '25 oaks']],
  // What is no count: a date, a time, a decimal, a part of a word, one of several.
  ['May 5 at 10:30', ['May 5 at 10:30']],
  ['2.5 miles', ['2.5 miles']],
  ['no-one often', ['no-one often']],
  ['one of them', ['one of them']],
])('%s', (words, forms) => {
  expect(numeralForms(words)).toEqual(forms);
});
