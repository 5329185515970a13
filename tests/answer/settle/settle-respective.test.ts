import { describe, expect, it } from 'vitest';
import { settleRespective } from '../../../src/answer/settle/settle-respective.ts';

/** Which of the figures of a sentence are left for a question. */
function settled(sentence: string, question: string): readonly string[] {
  const figures = [...sentence.matchAll(/\d+%/g)].map(({ 0: figure, index }) => ({
    figure,
    kind: 'percent' as const,
    span: { start: index, end: index + figure.length },
  }));
  const context = { text: sentence, sentence, sentenceStart: 0, question };
  return settleRespective(figures, context).map(({ figure }) => figure);
}

describe('settleRespective', () => {
  it.each([
    ['甲公司和乙公司分别持股60%和40%。', '乙公司持股多少？', ['40%'], 'the second'],
    ['甲公司和乙公司分别持股60%和40%。', '甲公司持股多少？', ['60%'], 'the first'],
    ['甲公司與乙公司分別持股60%與40%。', '乙公司持股多少？', ['40%'], 'the second'],
    ['Ashford and Brill hold 60% and 40% respectively.', 'How much does Brill hold?', ['40%'], 'the second'],
    ['Ashford and Brill hold 60% and 40% respectively.', 'How much does Ashford hold?', ['60%'], 'the first'],
    ['甲公司的员工和甲公司分别持股60%和40%。', '甲公司持股多少？', ['60%', '40%'], 'named twice'],
    ['甲公司和乙公司分别持股60%和40%。', '谁持股多少？', ['60%', '40%'], 'none is named'],
    ['甲公司持股60%，乙公司持股40%。', '乙公司持股多少？', ['60%', '40%'], 'not in turn'],
  ])('%s %s %j: %s', (sentence, question, expected) => {
    expect(settled(sentence, question)).toEqual(expected);
  });
});
