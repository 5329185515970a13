import { describe, expect, it } from 'vitest';
import { yearless } from '../../../../../src/search/confidence/lacking/circumstance/yearless.ts';
import { seatFirst } from '../../../collections.ts';

const value = (question: string, sentence: string) => yearless(seatFirst(question, [sentence]).scene, 0);

describe('yearless', () => {
  it.each([
    ['书店是哪年开的？', '书店将于6月8日重新开张。', 1],
    ['書店是哪一年開的？', '書店將於6月8日重新開張。', 1],
    ['书店是哪年开的？', '书店1998年开张。', 0],
    ['书店是哪年开的？', '书店去年开张。', 0],
    ['书店是哪年开的？', '书店开张于1998.6.1。', 0],
    ['書店是哪一年開的？', '書店開張於1998-06-01。', 0],
    ['书店是哪年开的？', '书店开张于1998/6/1。', 0],
    ['书店是哪年开的？', '书店新系统的版本是10.6.1。', 1],
    ['书店什么时候开的？', '书店将于6月8日重新开张。', 0],
    ['书店开于哪个时期？', '书店开于南宋时期。', 0],
    ['In which year did the shop open?', 'The shop opened on 8 June.', 0],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });

  it('takes the year of the sentence before', () => {
    const { scene } = seatFirst('书店是哪年开的？', ['书店的房子建于1998年。', '书店6月8日开张。']);
    expect(yearless(scene, 1)).toBe(0);
  });
});
