import { describe, expect, it } from 'vitest';
import { asksBetween, firstCompared, onlyOne } from '../../../src/answer/asked/asks-between.ts';
import { settleRenewal } from '../../../src/answer/settle/settle-renewal.ts';
import { settleSides } from '../../../src/answer/settle/settle-sides.ts';
import type { PlacedSpan } from '../../../src/answer/span/placed-span.ts';
import { endAsked } from '../../../src/answer/span/whole-range.ts';
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
    const asked = analyzer.analyze(question);
    const language = /\p{Script=Han}/u.test(question) ? 'zh' : 'en';
    const left = settleSides(place(text, words), {
      text,
      sentenceStart: 0,
      language,
      asked,
      analysis: analyzer.analyze(text),
      type: 'number',
    });
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

describe('asksBetween', () => {
  it.each([
    ['红队和蓝队谁快？', ['红队', '蓝队'], '快'],
    ['紅隊和藍隊哪個更貴？', ['红队', '蓝队'], '贵'],
    ['Who is older, Ann or Ben?', ['ann', 'ben'], 'older'],
    ['Which year was better, 1790 or 1880?', ['1790', '1880'], 'better'],
    ['Where was her brother buried, in Hull or in York?', ['hull', 'york'], undefined],
  ])('%s', (question, two, compared) => {
    expect(asksBetween(question)).toMatchObject({ two, compared });
  });

  it.each([
    '他和谁结婚？',
    '甲、乙以及谁被重用？',
    '镇子和哪个海相邻？',
    'Who founded the club or the band?',
    'Where, when or by whom was the mill built?',
  ])('not in %s', (question) => {
    expect(asksBetween(question)).toBeUndefined();
  });
});

describe('firstCompared', () => {
  function first(sentence: string, question: string): string | undefined {
    const choice = asksBetween(question);
    if (choice === undefined) throw new Error('No choice');
    const span = firstCompared(sentence, choice);
    return span && sentence.slice(span.start, span.end);
  }

  it.each([
    ['红队比蓝队快。', '蓝队和红队谁快？', '红队'],
    ['紅隊比藍隊快。', '蓝队和红队谁快？', '紅隊'],
    ['红楼高于蓝楼。', '蓝楼和红楼哪个高？', '红楼'],
    ['红队的速度比蓝队快。', '蓝队和红队谁的速度快？', '红队'],
    ['In İİİİ, Mia is older than Tom.', 'Who is older, Tom or Mia?', 'Mia'],
  ])('%s %s', (sentence, question, expected) => {
    expect(first(sentence, question)).toBe(expected);
  });

  it.each([
    ['红队和蓝队都快。', '蓝队和红队谁快？', 'does not compare'],
    ['红队最快。', '蓝队和红队谁快？', 'names one'],
    ['红队比蓝队慢。', '蓝队和红队谁快？', 'the other way round'],
    ['红队不比蓝队快。', '蓝队和红队谁快？', 'not so'],
    ['红楼低于蓝楼。', '蓝楼和红楼哪个高？', 'the other way round'],
    ['红队的教练比蓝队快。', '蓝队和红队谁快？', 'tells of another'],
    ['Mia is younger than Tom.', 'Who is older, Tom or Mia?', 'the other way round'],
    ['Mia is not older than Tom.', 'Who is older, Tom or Mia?', 'not so'],
    ["Mia's cat is older than Tom.", 'Who is older, Tom or Mia?', 'tells of another'],
    ['Miami is older than Tom.', 'Who is older, Tom or Mia?', 'within another word'],
  ])('nothing in %s for %s: it %s', (sentence, question) => {
    expect(first(sentence, question)).toBeUndefined();
  });
});

describe('onlyOne', () => {
  const choice = { two: ['hull', 'york'] as const, compared: undefined, asked: '' };
  it.each([
    ['He lies in York.', { start: 11, end: 15 }],
    ['He lies in Hull, not in York.', 'unclear'],
    ['He does not lie in York.', 'unclear'],
    ['He lies in Yorkshire.', 'none'],
  ])('%s', (sentence, expected) => {
    expect(onlyOne(sentence, choice)).toEqual(expected);
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
