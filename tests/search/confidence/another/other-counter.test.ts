import { describe, expect, it } from 'vitest';
import { otherCounter } from '../../../../src/search/confidence/another/other-counter.ts';
import { seatFirst } from '../../collections.ts';

const value = (question: string, sentence: string) => otherCounter(seatFirst(question, [sentence]).scene, 0);

describe('otherCounter', () => {
  it.each([
    ['训练场有多少名教练？', '训练场有教练车36辆。', 1],
    ['訓練場有多少名教練？', '訓練場有教練車36輛。', 1],
    ['训练场有多少名教练？', '两个训练场共有教练车36辆。', 1],
    ['训练场有多少名教练？', '训练场有36名教练。', 0],
    ['训练场有多少名教练？', '训练场的教练有36位。', 0],
    ['训练场有多少名教练？', '训练场的教练有36个。', 0],
    ['训练场有多少个教练？', '训练场有教练车36辆。', 0],
    ['多少人反对？', '57户反对。', 0],
    ['岛上有多少种珊瑚？', '在五处海域记录了珊瑚产卵两千一百次。', 1],
    ['How many coaches are there?', 'There are 36 cars for the coaches.', 0],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });
});
