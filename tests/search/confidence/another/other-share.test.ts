import { describe, expect, it } from 'vitest';
import { otherShare } from '../../../../src/search/confidence/another/other-share.ts';
import { seatFirst } from '../../collections.ts';

const otherIn = (question: string, sentence: string) => otherShare(seatFirst(question, [sentence]).scene, 0);

describe('the share of one thing in another', () => {
  it.each([
    [
      '服务业占国内生产总值的比重是多少？',
      '2020年，制造业增加值达到26.6万亿元，占全球比重近30%。',
      'in something else',
    ],
    [
      '服務業佔全縣生產總值的比重是多少？',
      '服務業職工12萬人，工業佔全縣生產總值的38%。',
      'of something else',
    ],
    [
      '农业占全县生产总值的百分之几？',
      '农业总产值55亿元，林业占农业总产值的7%。',
      'of and in something else',
    ],
    ['农业占生产总值的百分之几？', '工业占全县生产总值的38%。', 'one character of it is no word'],
  ])('%s is not told by %s (%s)', (question, sentence) => {
    expect(otherIn(question, sentence)).toBe(1);
  });

  it.each([
    ['工业占全县生产总值的比重是多少？', '服务业职工12万人，工业占全县生产总值的38%。', 'both are there'],
    ['制造业占全球比重是多少？', '制造业增加值达到26.6万亿元，占全球比重近30%。', 'it is carried on'],
    ['女生占学生总数的比例是多少？', '学生4.2万人，其中女生占53%。', 'in what is carried on'],
    ['老年人口的比例是多少？', '老年人口占比21%。', 'not asked as the share in something'],
    ['服务业占生产总值的比重是多少？', '服务业比重为52%。', 'told in other words'],
    ['工业占生产总值多少亿元？', '农业占生产总值的7%。', 'no share is asked'],
  ])('%s may be told by %s (%s)', (question, sentence) => {
    expect(otherIn(question, sentence)).toBe(0);
  });
});
