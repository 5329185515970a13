import { describe, expect, it } from 'vitest';
import { otherHolder } from '../../../../src/search/confidence/another/other-holder.ts';
import { seatFirst } from '../../collections.ts';

const value = (question: string, sentence: string) => otherHolder(seatFirst(question, [sentence]).scene, 0);

describe('otherHolder', () => {
  it.each([
    ['李志明多大？', '17岁新秀张建国击败了李志明。', 1],
    ['李志明多大？', '17歲新秀張建國擊敗了李志明。', 1],
    ['张建国多大？', '17岁新秀张建国击败了李志明。', 0],
    ['张建国多大？', '张建国今年17岁，击败了李志明。', 0],
    ['张建国多大？', '张建国击败对手时才17岁。', 0],
    ['How old is Bob Lane?', 'The 17-year-old Ann Webb beat Bob Lane.', 1],
    ['How old is Bob Lane?', 'Bob Lane won before 81-year-old Ann Webb.', 1],
    ['How old is Bob Lane?', 'Bob Lane won when he was 18.', 0],
    ['How old is Ann Webb?', 'The 17-year-old Ann Webb beat Bob Lane.', 0],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });
});
