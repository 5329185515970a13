import { describe, expect, it } from 'vitest';
import { deputyAlone } from '../../../../src/search/confidence/another/deputy-alone.ts';
import { seatFirst } from '../../collections.ts';

const value = (question: string, sentence: string) => deputyAlone(seatFirst(question, [sentence]).scene, 0);

describe('deputyAlone', () => {
  it.each([
    ['馆长是谁？', '副馆长陆青说，今年新增了有声书。', 1],
    ['館長是誰？', '副館長陸青說，今年新增了有聲書。', 1],
    ['谁是总经理？', '总经理助理陆青出席。', 1],
    ['馆长是谁？', '馆长陆青和副馆长何远出席。', 0],
    ['副馆长是谁？', '副馆长陆青说，今年新增了有声书。', 0],
    ['Who is the mayor?', 'The deputy mayor, Ann Webb, opened the fair.', 1],
    ['Who is the mayor?', 'The mayor, Ann Webb, opened the fair.', 0],
    ['Who is the deputy mayor?', 'The deputy mayor, Ann Webb, opened the fair.', 0],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });
});
