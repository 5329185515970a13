import { describe, expect, it } from 'vitest';
import { untoldOrigin } from '../../../../../src/search/confidence/lacking/person/untold-origin.ts';
import { seatFirst } from '../../../collections.ts';

const value = (question: string, sentence: string) => untoldOrigin(seatFirst(question, [sentence]).scene, 0);

describe('untoldOrigin', () => {
  it.each([
    ['魏兰是哪里人？', '主持人是退休教师魏兰。', 1],
    ['魏蘭是哪裡人？', '主持人是退休教師魏蘭。', 1],
    ['魏兰是哪里人？', '魏兰，绍兴人，退休教师。', 0],
    ['魏兰是哪里人？', '魏兰生于海边，当过教师。', 0],
    ['魏兰的老家在哪？', '魏兰从江西搬来。', 0],
    ['魏兰住在哪里？', '主持人是退休教师魏兰。', 0],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });
});
