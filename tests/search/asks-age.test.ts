import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/search/question/question.ts';
import { analyzer } from './collections.ts';

describe('asksAge', () => {
  it.each([
    '陈立今年多大？',
    '陳立今年多大？',
    '陈立多大了',
    '校长多大？',
    '审判员多大？',
    '審判員多大？',
    '她现在多大？',
  ])('%s', (question) => {
    expect(readQuestion(question, analyzer).figure).toBe('age');
  });

  it.each(['仓库多大？', '倉庫多大？', '安装包多大？', '影响有多大？', '幅员多大？', '陈立的房间多大？'])(
    '%s asks for another size',
    (question) => {
      expect(readQuestion(question, analyzer).figure).not.toBe('age');
    },
  );
});
