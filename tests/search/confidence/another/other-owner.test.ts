import { describe, expect, it } from 'vitest';
import { otherOwner } from '../../../../src/search/confidence/another/other-owner.ts';
import { seatFirst } from '../../collections.ts';

const value = (question: string, sentence: string) => otherOwner(seatFirst(question, [sentence]).scene, 0);

describe('otherOwner', () => {
  it.each([
    ['白鹭队的教练是谁？', '青叶队总教练简志豪说，队员很努力。', 1],
    ['白鷺隊的教練是誰？', '青葉隊總教練簡志豪說，隊員很努力。', 1],
    ['青叶队的教练是谁？', '青叶队总教练简志豪说，队员很努力。', 0],
    ['白鹭队的教练是谁？', '赛后，教练简志豪说，队员很努力。', 0],
    ['白鹭队的教练是谁？', '青叶队教练简志豪祝贺白鹭队。', 0],
    ['教练是谁？', '青叶队总教练简志豪说，队员很努力。', 0],
    ['临海县的县长是谁？', '云岭县县长陆青出席。', 1],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });
});
