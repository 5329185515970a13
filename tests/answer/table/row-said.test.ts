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
