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
    ['70岁可以用吗？', '65周岁（含）以上长者可以使用。', 1],
    ['未满8个月的宝宝能用吗？', '8个月以下婴儿禁止使用。', 1],
    ['一岁半的宝宝能用吗？', '2至9个月婴儿可以使用一包。', 'of others'],
    ['能养宠物吗？', '租客不得养猫狗。', 0.5],
    ['Can babies use it?', 'Guests may use up to 2 of them.', 0],
    ['Can a 16 year old use it?', 'It is for over 18s.', 0.5],
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
    ['自行车可以用吗？', '自行车可以使用。', 'a bicycle is no driver'],
    ['组成人员要交费吗？', '组成人员应交费。', 'who makes up something is no adult'],
    ['我可以生病吗？', '生病可以请假。', 'to be ill is done'],
    ['公司裁员需要通知吗？', '裁员应通知。', 'to dismiss is done'],
    ['Can I disable the bell?', 'The bell can be disabled.', 'an alarm is not a person'],
    ['Is minor damage covered?', 'Minor damage is covered.', 'damage is not a child'],
    ['Can I expect to pay less?', 'Expect to pay more.', 'nobody is pregnant'],
    ['Can I drive across the ford?', 'Cars must not cross the ford.', 'to drive is done'],
    ['熊猫馆可以拍照吗？', '熊猫馆可以拍照。', 'a panda is no cat'],
    ['Who paid for the children?', 'The town paid for the children.', 'nothing is allowed'],
  ])('%s asks of nobody whether they may', (question, sentence) => {
    expect(told(question, sentence)).toBe('nobody asked');
  });
});

describe('time', () => {
  it('does not grow with how often the same people are asked about, nor with how many are told of', () => {
    const sentence = '婴儿5岁儿童6岁'.repeat(2000);
    const spent = (question: string) => {
      const { scene } = seatFirst(question, [sentence], '说明');
      expect(scene.probe.people?.groups).toHaveLength(1);
      const begun = process.cpuUsage();
      for (let round = 0; round < 20; round++) speaksOf(scene, 0);
      const { user } = process.cpuUsage(begun);
      return user / 1000;
    };
    // Twenty times 16,000 units: some 20 ms; each of 240 babies held against each of 4,000 ages took seconds.
    expect(spent(`${'婴儿'.repeat(240)}可以喝吗？`)).toBeLessThan(400);
  });
});
