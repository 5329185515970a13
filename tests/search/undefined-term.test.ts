import { describe, expect, it } from 'vitest';
import { hearQuestion } from '../../src/search/search.ts';
import { undefinedTerm } from '../../src/search/undefined-term.ts';
import { articleOf, collect } from './collections.ts';

function undefinedIn(
  question: string,
  sentence: string,
  title = '人工智能与碳达峰：五年计划 The five-year plan',
): number {
  const seat = hearQuestion(question, collect(articleOf(title, [sentence]))).seats[0];
  return seat === undefined ? Number.NaN : undefinedTerm(seat.scene, seat.index);
}

describe('asked what something is', () => {
  it.each([
    ['什么是数字经济？', '要发挥数字经济新引擎作用。'],
    ['人工智能是什么？', '推动互联网、大数据、人工智能与制造业深度融合。'],
    ['人工智能是什麼？', '推動互聯網、大數據、人工智能與製造業深度融合。'],
    ['碳达峰指的是什么？', '实施工业领域碳达峰行动。'],
    ['What is a birdie?', 'He made a birdie at the third hole.'],
    ['What does rewilding mean?', 'The council pays for rewilding along the river.'],
  ])('%s is not told by %s', (question, sentence) => {
    expect(undefinedIn(question, sentence)).toBe(1);
  });

  it.each([
    ['什么是羊水栓塞？', '羊水栓塞是一种罕见的急症。', 'it is'],
    ['什么是小鸟球？', '低于标准杆一杆完成，称为小鸟球（Birdie）。', 'it is called'],
    ['碳达峰是什么意思？', '碳达峰，就是指排放不再增长。', 'it means'],
    ['What is a birdie?', 'A birdie is one stroke under par.', 'it is'],
    ['What does rewilding mean?', 'This way of leaving land alone is known as rewilding.', 'it is known as'],
    ['What is the budget?', 'Its annual budget reached five million.', 'a certain one is asked for'],
    ['首都是什么？', '首都北京有两千万人。', 'it is asked what the capital is called'],
    ['人工智能是什么时候提出的？', '推动人工智能与制造业融合。', 'it is asked when'],
    ['武穴酥糖原名是什么？', '武穴酥糖原名桂花董糖。', 'a name is asked'],
    [
      '什么是区块链？',
      '要发挥数字经济新引擎作用。',
      'the term is not there at all, which other evidence tells',
    ],
  ])('%s – %s: %s', (question, sentence) => {
    expect(undefinedIn(question, sentence)).toBe(0);
  });

  it('an article about it tells what it is by all it says', () => {
    expect(undefinedIn('数字经济是什么？', '数字经济规模超过五十万亿元。', '数字经济')).toBe(0);
  });
});
