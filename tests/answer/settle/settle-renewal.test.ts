import { describe, expect, it } from 'vitest';
import { settleRenewal } from '../../../src/answer/settle/settle-renewal.ts';
import type { PlacedSpan } from '../../../src/answer/span/placed-span.ts';

/** The words as they stand in the text, once each. */
function place(text: string, words: readonly string[]): readonly PlacedSpan[] {
  return words.map((word) => ({
    kind: 'money',
    span: { start: text.indexOf(word), end: text.indexOf(word) + word.length },
  }));
}

describe('settleRenewal', () => {
  it.each([
    ['原价120元，现价88元。', ['120元', '88元'], '现在多少钱？', ['88元']],
    ['原價120元，現價88元。', ['120元', '88元'], '原價多少錢？', ['120元']],
    ['It was £5 and is now £6.', ['£5', '£6'], 'How much is it?', ['£6']],
    ['It was £5 and is now £6.', ['£5', '£6'], 'How much was it originally?', ['£5']],
    ['门票5元，茶水6元。', ['5元', '6元'], '门票现在多少钱？', ['5元', '6元']],
    ['以前要收80元，现在只收50元。', ['80元', '50元'], '要多少钱？', ['50元']],
    ['It had 9 cows and now has 7 cows.', ['9', '7'], 'How many cows has it?', ['7']],
    ['It had 9 cows and now has 7 goats.', ['9', '7'], 'How many cows has it?', ['9', '7']],
    // Within other words, of something else, or of a time that the question names.
    ['原料费80元，实现收入95元。', ['80元', '95元'], '原料费多少钱？', ['80元', '95元']],
    ['村里原有水井30元一口，出现裂缝5元一处。', ['30元', '5元'], '水井多少钱？', ['30元', '5元']],
    ['原预算80元，现已花掉50元。', ['80元', '50元'], '预算多少钱？', ['80元', '50元']],
    ['原有水井30口，现有水井8口。', ['30口', '8口'], '有多少口水井？', ['8口']],
    ['1990年原有水井30口，现有水井8口。', ['30口', '8口'], '1990年有多少口水井？', ['30口', '8口']],
    ['It was £5 in 1960 and is now £6.', ['£5', '£6'], 'How much was it in 1960?', ['£5', '£6']],
    ['There were 9 cows and the rent was cut to 7.', ['9', '7'], 'How many cows?', ['9', '7']],
  ])('of %s: %s, asked %s', (text, words, question, kept) => {
    const left = settleRenewal(place(text, words), { text, question });
    expect(left.map(({ span }) => text.slice(span.start, span.end))).toEqual(kept);
  });
});
