import { describe, expect, it } from 'vitest';
import { asksOld } from '../../../src/answer/asked/asks-old.ts';
import { spanIn } from '../span-in.ts';

describe('asksOld', () => {
  it.each([
    '以前会费多少？',
    '過去會費多少？',
    '原價是多少？',
    '涨价之前多少钱？',
    'What was the fee originally?',
    'What was the old fare?',
  ])('%s', (question) => {
    expect(asksOld(question)).toBe(true);
  });

  it.each([
    ['过去三年会费涨到多少？', 'the three years past'],
    ['過去的兩年會費漲到多少？', 'the two years past'],
    ['2020年以前会费涨到多少？', 'a time is told by it'],
    ['What is the fee at the old mill?', 'the mill is old'],
    ['What is the fee for the old?', 'people are'],
    ['会费是多少？', 'what is'],
  ])('not %s: %s', (question) => {
    expect(asksOld(question)).toBe(false);
  });
});

it.each([
  ['The fee at the old mill was raised from £5 to £7.', 'What is the fee at the old mill?', '£7'],
  ['The fee at the old mill was £5 and is now £7.', 'How much is the fee at the old mill?', '£7'],
  ['过去三年，会费由80元涨到95元。', '过去三年会费涨到多少钱？', '95元'],
  ['過去三年，會費由80元漲到95元。', '過去會費是多少？', '80元'],
])('of what was and what is, %s, asked %s: %s', (sentence, question, expected) => {
  expect(spanIn(sentence, question)).toBe(expected);
});
