import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/search/question/question.ts';
import { analyzer } from './collections.ts';

describe('a fee by its name', () => {
  it.each([
    '报名费要多少？',
    '報名費要多少？',
    '每餐收费多少？',
    '补考费多少',
    '押金要交多少？',
    '月租是多少',
  ])('%s asks for money', (question) => {
    expect(readQuestion(question, analyzer).figure).toBe('money');
  });

  it.each(['浪费多少？', '粮食消费多少？', '交费的有多少人？', '费城有多少人口？'])(
    '%s does not',
    (question) => {
      expect(readQuestion(question, analyzer).figure).not.toBe('money');
    },
  );
});
