import { describe, expect, it } from 'vitest';
import { asking } from '../asking.ts';

const knight = asking('铁甲骑士', [
  '| 属性 | 数值 |\n|---|---|\n| 防御 | 640 |\n| 移动速度 | 95 |',
  '他的招式如下。',
  '| 名称 | 类型 | 冷却 | 说明 |\n|---|---|---|---|\n| 断岳 | 重击 | 9秒 | 防御提升20%，持续8秒 |\n| 回锋 | 反击 | 15秒 | 防御降低10% |',
  '第二级让重击冷却减少1秒。长枪“白虹”的防御较低。',
]);
const bike = asking('Harrier folding bike', [
  'The weight of the bag may be 9 kg. With lights the weight rises by 400 g.',
  '| Item | Value |\n|---|---|\n| Weight | 11.2 kg |\n| Range | 60 km |',
  'Have it serviced in time.',
  '| Part | Interval | Cost |\n|---|---|---|\n| Chain | 3,000 km | £18 |\n| Brake pads | 1,500 km | £9 |',
]);

describe('the row that a question says and nothing else', () => {
  it.each([
    ['防御多少', knight, '640'],
    ['防禦', knight, '640'],
    ['移动速度是多少', knight, '95'],
    ['重击冷却几秒', knight, '9秒'],
    ['反击的冷却时间', knight, '15秒'],
    ['weight', bike, '11.2 kg'],
    ['What is the weight?', bike, '11.2 kg'],
    ['brake pads interval', bike, '1,500 km'],
  ])('%s', (question, ask, bold) => {
    expect(ask(question)).toMatchObject({ kind: 'found', bold });
  });

  it.each([
    ['白虹的防御多少', knight, '640'],
    ['weight of the bag', bike, '11.2 kg'],
  ])('%s: another', (question, ask, bold) => {
    expect(ask(question).bold).not.toBe(bold);
  });
});

describe('a cell that is not of the kind that is asked', () => {
  const studio = asking('Oak Studio', [
    'The studio is for all.',
    '| Class | Room |\n|---|---|\n| Pottery | Room 3 |\n| Yoga | Room 5 |',
    'Bring a cable.',
    '| Part | Length |\n|---|---|\n| Cable | 3 m |\n| Session | 45 min |',
  ]);
  const palace = asking('青年宫', [
    '欢迎参加。',
    '| 课程 | 教室 |\n|---|---|\n| 瑜伽 | 五号教室 |\n| 陶艺 | 三号教室 |\n| 战技 | 大厅 |',
    '请准时。',
    '| 课程 | 时长 |\n|---|---|\n| 书法 | 90分钟 |\n| 剪纸 | 一小时 |',
  ]);

  it.each([
    ['How much is pottery?', studio],
    ['How long is yoga?', studio],
    ['瑜伽多久', palace],
    ['战技多高', palace],
    ['陶艺时间', palace],
  ])('%s: nothing is marked', (question, ask) => {
    const { bold, confidence } = ask(question);
    expect([bold, confidence === 0.75]).toEqual([undefined, false]);
  });

  it.each([
    ['how long is the cable', studio, '3 m'],
    ['how long is the session', studio, '45 min'],
    ['书法多久', palace, '90分钟'],
    ['剪纸时间', palace, '一小时'],
    ['瑜伽', palace, '五号教室'],
  ])('%s', (question, ask, bold) => {
    expect(ask(question)).toMatchObject({ kind: 'found', bold });
  });
});
