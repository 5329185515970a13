import { describe, expect, it } from 'vitest';
import { settleSides } from '../../../src/answer/settle/settle-sides.ts';
import type { PlacedSpan } from '../../../src/answer/span/placed-span.ts';
import { analyzer } from '../../search/collections.ts';

/** The words as they stand in the text, once each. */
function place(text: string, words: readonly string[]): readonly PlacedSpan[] {
  return words.map((word) => ({
    kind: 'money',
    span: { start: text.indexOf(word), end: text.indexOf(word) + word.length },
  }));
}

describe('settleSides', () => {
  it.each([
    ['成人60元，儿童25元。', ['60元', '25元'], '儿童票多少钱？', ['25元']],
    ['成人60元，兒童25元。', ['60元', '25元'], '小朋友多少錢？', ['25元']],
    ['成人60元，学生半价。', ['60元'], '学生多少钱？', []],
    ['£12 for adults, £5 for children.', ['£12', '£5'], 'How much is it for adults?', ['£12']],
    ['门票60元，停车10元。', ['60元', '10元'], '儿童票多少钱？', ['60元', '10元']],
    ['成人60元，儿童25元。', ['60元', '25元'], '成人和儿童各多少钱？', []],
    ['押金10元，成人60元，儿童25元。', ['10元', '60元', '25元'], '儿童多少钱？', ['25元']],
    // A side within other words is none, and a way to say one that says something else is neither.
    ['大人物60元，儿童25元。', ['60元', '25元'], '大人多少钱？', ['60元']],
    ['委员会员工60元，非会员25元。', ['60元'], '非会员多少钱？', ['60元']],
    ['成人（16岁以上）60元，儿童25元。', ['60元', '25元'], '成人多少钱？', ['60元']],
    ['60元的成人票，25元的儿童票。', ['60元', '25元'], '成人票多少钱？', ['60元']],
    ['A single costs £12, a return £20.', ['£12', '£20'], 'How much is a return?', ['£20']],
    ['A single tree cost £12.', ['£12'], 'How much did the return of the tree cost?', ['£12']],
    ['The senior clerk paid £12.', ['£12'], 'How much did children pay?', ['£12']],
  ])('of %s: %s, asked %s', (text, words, question, kept) => {
    const language = /\p{Script=Han}/u.test(question) ? 'zh' : 'en';
    const left = settleSides(place(text, words), {
      text,
      sentenceStart: 0,
      analysis: analyzer.analyze(text),
      asked: { analysis: analyzer.analyze(question), language, type: 'number' },
    });
    expect(left.map(({ span }) => text.slice(span.start, span.end))).toEqual(kept);
  });
});
