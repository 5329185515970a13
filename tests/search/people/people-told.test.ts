import { describe, expect, it } from 'vitest';
import { speaksOf } from '../../../src/search/scene/speaks-of.ts';
import { seatFirst } from '../collections.ts';

/** How far a sentence speaks of those whom a question asks about. */
function told(question: string, sentence: string): number | 'of others' | 'nobody asked' {
  const { scene } = seatFirst(question, [sentence], '说明 notes');
  if (scene.probe.people === undefined) return 'nobody asked';
  const { told, others } = speaksOf(scene, 0);
  return others ? 'of others' : told;
}

describe('speaksOf', () => {
  it.each([
    ['嬰兒可以用嗎？', '未滿一歲者請勿使用。', 1],
    ['婴儿可以用吗？', '未满一岁者请勿使用。', 1],
    ['宝宝能用吗？', '六至十岁儿童可以使用半包。', 'of others'],
    ['宝宝能用吗？', '儿童不可以使用。', 1],
    ['老人可以用吗？', '七十岁以上者可以使用半包。', 1],
    ['老人可以用吗？', '十二岁以上者可以使用一包。', 'of others'],
    ['老人可以用吗？', '用后一小时内不要喝水。', 0],
    ['孕妇可以用吗？', '妊娠期妇女不可以使用。', 1],
    ['九岁的孩子可以用吗？', '可以使用：7至12岁半包。', 1],
    ['九岁的孩子可以用吗？', '可以使用：13至17岁一包。', 'of others'],
    ['九岁可以进去吗？', '年满16岁方可进去。', 0.5],
    ['肾病患者可以用吗？', '肾功能不全者可以使用半包。', 1],
    ['肾病患者可以用吗？', '糖尿病患者可以使用。', 0],
    ['孩子可以用吗？', '请放在儿童接触不到的地方使用。', 0],
    ['大人可以用多少？', '成人及12岁以上可以用两包。', 1],
    ['Can babies use it?', 'Children under 3 must not use it.', 1],
    ['Can babies use it?', 'Children aged 6 to 10 can use half of it.', 'of others'],
    ['Can my 9-year-old use it?', 'Use half a sachet from 7 to 12 years.', 1],
    ['Can old people use it?', 'Anyone over 70 can use half of it.', 1],
    ['Can I use it while pregnant?', 'Do not use it during pregnancy.', 1],
    ['Can children use it?', 'Keep it out of the reach of children, use it cold.', 0],
  ])('%s – %s', (question, sentence, expected) => {
    expect(told(question, sentence)).toBe(expected);
  });

  it.each([
    ['儿童有多少人可以用？', '儿童有3人可以使用。', 'people are counted'],
    ['幼儿园可以用多久？', '幼儿园可以使用三年。', 'a kindergarten is no child'],
    ['儿童医院是谁建的？', '儿童医院是林家建的。', 'nothing is allowed'],
    ['Who paid for the children?', 'The town paid for the children.', 'nothing is allowed'],
  ])('%s asks of nobody whether they may', (question, sentence) => {
    expect(told(question, sentence)).toBe('nobody asked');
  });
});
