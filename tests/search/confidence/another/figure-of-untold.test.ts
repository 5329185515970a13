import { describe, expect, it } from 'vitest';
import { figureOfUntold } from '../../../../src/search/confidence/another/figure-of-untold.ts';
import { seatFirst } from '../../collections.ts';

function untoldIn(question: string, sentence: string, title = ''): number {
  return figureOfUntold(seatFirst(question, [sentence], title).scene);
}

const GROWN = '2020年，我国制造业增加值达到26.6万亿元。';
const GROWN_EN = 'In 2020 the value added by factories in China reached four trillion.';

describe('a figure asked of a compound', () => {
  it.each([
    ['2020年我国国内生产总值是多少？', GROWN],
    ['2020年我國國內生產總值是多少？', '2020年，我國製造業增加值達到26.6萬億元。'],
    ['How much was the rental income of China in 2020?', GROWN_EN],
  ])('%s is not told by %s', (question, sentence) => {
    expect(untoldIn(question, sentence)).toBe(1);
  });

  it.each([
    ['2020年制造业增加值是多少？', GROWN, '', 'all is there'],
    ['2020年工业增加值是多少？', GROWN, '', 'a part of it is there'],
    ['2020年国内生产总值是多少？', '2020年，达到101万亿元。', '国内生产总值公报', 'it is the title'],
    ['2020年产值是多少？', GROWN, '', 'one word may be told by another'],
    ['2020年谁发布国内生产总值？', GROWN, '', 'no figure is asked'],
    ['How much was the income of China in 2020?', GROWN_EN, '', 'one word may be told by another'],
    ['How many tall chimneys were closed in 2020?', GROWN_EN, '', 'no measure of anything'],
  ])('%s may be told by %s %s (%s)', (question, sentence, title) => {
    expect(untoldIn(question, sentence, title)).toBe(0);
  });
});
