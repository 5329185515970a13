import { describe, expect, it } from 'vitest';
import { asksBetween, firstCompared } from '../../src/answer/asks-between.ts';
import { settleRenewal } from '../../src/answer/settle-renewal.ts';
import { settleSisters } from '../../src/answer/settle-sisters.ts';
import type { PlacedSpan } from '../../src/answer/settle-span.ts';
import { endAsked } from '../../src/answer/span/whole-range.ts';

/** The words as they stand in the text, once each. */
function place(text: string, words: readonly string[]): readonly PlacedSpan[] {
  return words.map((word) => ({
    kind: 'money',
    span: { start: text.indexOf(word), end: text.indexOf(word) + word.length },
  }));
}

describe('settleSisters', () => {
  it.each([
    ['成人60元，儿童25元。', ['60元', '25元'], '儿童票多少钱？', ['25元']],
    ['成人60元，兒童25元。', ['60元', '25元'], '小朋友多少錢？', ['25元']],
    ['成人60元，学生半价。', ['60元'], '学生多少钱？', []],
    ['£12 for adults, £5 for children.', ['£12', '£5'], 'How much is it for adults?', ['£12']],
    ['门票60元，停车10元。', ['60元', '10元'], '儿童票多少钱？', ['60元', '10元']],
    ['成人60元，儿童25元。', ['60元', '25元'], '成人和儿童各多少钱？', ['60元', '25元']],
  ])('of %s: %s, asked %s', (text, words, question, kept) => {
    const left = settleSisters(place(text, words), { text, sentence: text, sentenceStart: 0, question });
    expect(left.map(({ span }) => text.slice(span.start, span.end))).toEqual(kept);
  });
});

describe('settleRenewal', () => {
  it.each([
    ['原价120元，现价88元。', ['120元', '88元'], '现在多少钱？', ['88元']],
    ['原價120元，現價88元。', ['120元', '88元'], '原價多少錢？', ['120元']],
    ['It was £5 and is now £6.', ['£5', '£6'], 'How much is it?', ['£6']],
    ['It was £5 and is now £6.', ['£5', '£6'], 'How much was it originally?', ['£5']],
    ['门票5元，茶水6元。', ['5元', '6元'], '门票现在多少钱？', ['5元', '6元']],
  ])('of %s: %s, asked %s', (text, words, question, kept) => {
    const left = settleRenewal(place(text, words), { text, question });
    expect(left.map(({ span }) => text.slice(span.start, span.end))).toEqual(kept);
  });
});

describe('asksBetween', () => {
  it.each([
    ['红队和蓝队谁快？', ['红队', '蓝队']],
    ['紅隊和藍隊哪個更貴？', ['紅隊', '藍隊']],
    ['Who came first, Ann or Ben?', ['Ann', 'Ben']],
    ['Which year was better, 1790 or 1880?', ['1790', '1880']],
  ])('%s', (question, two) => {
    expect(asksBetween(question)).toEqual(two);
  });

  it.each([
    '他和谁结婚？',
    '甲、乙以及谁被重用？',
    '镇子和哪个海相邻？',
    'Who founded the club or the band?',
  ])('not in %s', (question) => {
    expect(asksBetween(question)).toBeUndefined();
  });

  it('finds what a sentence puts first', () => {
    expect(firstCompared('红队比蓝队快。', ['蓝队', '红队'])).toEqual({ start: 0, end: 2 });
    expect(firstCompared('红队和蓝队都快。', ['蓝队', '红队'])).toBeUndefined();
    expect(firstCompared('红队最快。', ['蓝队', '红队'])).toBeUndefined();
  });
});

describe('endAsked', () => {
  it.each([
    ['几点开门？', 'start'],
    ['幾點關門？', 'end'],
    ['从几点到几点开放？', 'whole'],
    ['什么时候开放？', 'whole'],
    ['報名到什麼時候？', 'end'],
    ['When does it close?', 'end'],
    ['When did it begin?', 'start'],
    ['When is the fair?', 'whole'],
  ])('%s: %s', (question, end) => {
    expect(endAsked(question)).toBe(end);
  });
});
