import { describe, expect, it } from 'vitest';
import { opposite } from '../../src/search/scene/opposite.ts';
import { seatFirst } from './collections.ts';

function oppositeIn(question: string, sentence: string): number {
  const { scene, index } = seatFirst(question, [sentence]);
  return opposite(scene, index);
}

describe('a question that has one of two opposites', () => {
  it.each([
    ['大会什么时候闭幕？', '大会11月1日开幕。'],
    ['大會什麼時候閉幕？', '大會11月1日開幕。'],
    ['图书馆几点关门？', '图书馆9:00开门。'],
    ['他哪一年出生？', '他1956年在北京逝世。'],
    ['哪个省的面积最小？', '面积最大的省是新疆。'],
    ['When did the library close?', 'The library opened in 1902.'],
    ['大会何时开始？', '大会为期三天，11月3日结束。'],
    ['Where was she born?', 'She died in York.'],
    ['去年产量是多少？', '今年产量100吨。'],
    ['下半年產量是多少？', '上半年產量100噸。'],
    ['What was the output last year?', 'The output this year is 100 tons.'],
    ['Who is his mother?', 'His father is Tom Lee.'],
  ])('%s is not answered by %s', (question, sentence) => {
    expect(oppositeIn(question, sentence)).toBe(1);
  });

  it.each([
    ['大会什么时候闭幕？', '大会11月1日开幕，11月3日闭幕。', 'both are told'],
    ['大会何时结束？', '大会11月1日开始，为期三天。', 'the beginning and the duration tell the end'],
    ['When did the fair end?', 'The fair began on 4 July and lasted three days.', 'the same'],
    ['大会什么时候落幕？', '大会11月3日闭幕，开幕是1日。', 'told in other words'],
    ['大会从开幕到闭幕有几天？', '大会11月1日开幕。', 'both are asked'],
    ['大会什么时候开幕？', '大会11月1日开幕。', 'the same'],
    ['博物馆几点关门？', '营业时间为上午9点至下午5点。', 'the hours tell both'],
    ['When does it close?', 'It opens at nine and shuts at five.', 'told in other words'],
    ['大会什么时候召开？', '大会11月1日开幕。', 'no opposite'],
    ['When did she die?', 'She was born in 1902 and died in 1956.', 'both are told'],
    ['Who is in the team?', 'They win.', 'no opposite'],
    ['地震發生於哪一年？', '1923年的地震中有人遇害。', '生於 is a part of another word'],
    ['Where do large animals live?', 'In small numbers they live in the bay.', 'of another thing'],
    ['Who was Emma’s brother?', 'Emma was the sister of Richard.', 'told from the other side'],
  ])('%s may be answered by %s (%s)', (question, sentence) => {
    expect(oppositeIn(question, sentence)).toBe(0);
  });
});
