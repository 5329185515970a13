import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/answer/summary/form.ts';
import { letterheadOf } from '../../src/answer/summary/letterhead.ts';
import { summarize } from '../../src/answer/summary.ts';
import type { Article } from '../../src/article/article.ts';
import { buildArticle } from '../../src/article/parse.ts';
import { createCollection } from '../../src/search/collection.ts';
import { loadKnowledge } from '../../src/search/knowledge.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';

const analyzer = createAnalyzer(createSegmenter());
const knowledge = loadKnowledge();

function article(title: string, ...lines: readonly string[]): Article {
  return buildArticle({ id: 'a', title, text: lines.join('\n\n') });
}

function summary(of: Article, count: number): readonly string[] {
  return summarize(of, count, createCollection([of], analyzer, knowledge)).sentences.map(({ text }) => text);
}

describe('a judgment', () => {
  it('is told by what was held and what was decided, not by its letter-head, its parties and its signatures', () => {
    const judgment = article(
      '装修合同纠纷民事判决书',
      '青岚市河东区人民法院',
      '民事判决书',
      '（2024）青0203民初118号',
      '原告：吴越，男，1988年生。',
      '被告：青岚市巧工装饰有限公司，住所地青岚市河东区。',
      '原告吴越与被告青岚市巧工装饰有限公司装修合同纠纷一案，本院于2024年3月4日立案后，公开开庭进行了审理。',
      '原告提出诉讼请求：被告退还装修款三万元。',
      '经审理查明：双方于2023年5月签订合同，被告未按约定的日期完工。',
      '本院认为，双方所签合同有效，被告逾期完工构成违约。厨房部分已由他人重做，故被告应当退还该部分的价款。',
      '依照《中华人民共和国民法典》第五百七十七条之规定，判决如下：',
      '一、被告青岚市巧工装饰有限公司退还原告吴越装修款18000元；',
      '二、驳回原告吴越的其他诉讼请求。',
      '如不服本判决，可以在判决书送达之日起十五日内上诉。',
      '审判员 孟清',
      '二〇二四年五月六日',
      '书记员 邓一帆',
    );
    expect(formOf(judgment)).toBe('ruling');
    expect(summary(judgment, 3)).toEqual([
      '本院认为，双方所签合同有效，被告逾期完工构成违约。', // held: 1.5
      '一、被告青岚市巧工装饰有限公司退还原告吴越装修款18000元；', // ruled: 2
      '二、驳回原告吴越的其他诉讼请求。', // ruled: 2 ÷ √2
    ]);
    expect(summary(judgment, 5)).toEqual([
      '原告吴越与被告青岚市巧工装饰有限公司装修合同纠纷一案，本院于2024年3月4日立案后，公开开庭进行了审理。', // matter: 1
      '本院认为，双方所签合同有效，被告逾期完工构成违约。',
      '厨房部分已由他人重做，故被告应当退还该部分的价款。', // follows: 1.5 ÷ 2
      '一、被告青岚市巧工装饰有限公司退还原告吴越装修款18000元；',
      '二、驳回原告吴越的其他诉讼请求。',
    ]);
  });

  it('has what was decided at its head in Taiwan', () => {
    const judgment = article(
      '返還押金事件判決',
      '青嵐地方法院',
      '原告：吳越',
      '被告：林靜',
      '主文',
      '被告應給付原告新臺幣三萬六千元。',
      '訴訟費用由被告負擔。',
      '事實及理由',
      '原告主張其於一一二年向被告承租房屋，退租後被告沒有返還押金。',
      '被告則以房屋地板受損為由拒絕返還。',
      '本院認為，被告未能證明地板為原告所損壞。',
      '中華民國一一三年五月六日',
      '書記官 鄧一帆',
    );
    expect(formOf(judgment)).toBe('ruling');
    expect(summary(judgment, 3)).toEqual([
      '被告應給付原告新臺幣三萬六千元。',
      '訴訟費用由被告負擔。',
      '本院認為，被告未能證明地板為原告所損壞。',
    ]);
  });

  it('is told so in English, too', () => {
    const judgment = article(
      'Harbour Bakery v Pell',
      'District Court of Wendle',
      'Case No. 24-118',
      'Plaintiff: Harbour Bakery Ltd.',
      'Defendant: Ada Pell.',
      'This is a claim for the price of an oven that was returned.',
      'The oven was bought in May and stopped working after nine days.',
      'The court finds that the oven was faulty when it was sold.',
      'It is ordered that:',
      '1. The defendant pays the plaintiff £1,900 within 14 days.',
      '2. The other claims are dismissed.',
      'Judge Rosa Quill',
      '6 May 2024',
    );
    expect(formOf(judgment)).toBe('ruling');
    expect(summary(judgment, 3)).toEqual([
      'The court finds that the oven was faulty when it was sold.',
      '1. The defendant pays the plaintiff £1,900 within 14 days.',
      '2. The other claims are dismissed.',
    ]);
  });

  it.each([
    ['法院判决装修公司退款', '法院认为公司违约，判决公司退还一万八千元。', '原告对判决结果表示满意。'],
    ['Court orders bakery to be paid', 'The court ordered her to pay £1,900 on Friday.', 'She will appeal.'],
    ['怎样读一本书', '先看主文，再看附录。', '附录里有数据。'],
  ])('is not what news of one is: %s', (title, ...lines) => {
    expect(formOf(article(title, ...lines))).not.toBe('ruling');
  });
});

describe('a letter-head and a signature', () => {
  it.each([
    ['云州市河东区人民法院', '（2025）云0105民初1号'],
    ['青嵐市政府', '青府字〔2024〕12号'],
    ['The Town Council of Wendle', 'Case No. 24/118'],
  ])('name who wrote it and under what number: %s, %s', (...lines) => {
    expect(letterheadOf(article('', ...lines, '停水三天。', '请备水。'))).toEqual(new Set([1, 2]));
  });

  it.each([
    '二〇二五年十月二十八日',
    '2024年5月6日',
    '中華民國一一三年五月六日',
    '审判长　何 若宁',
    '局長：林靜',
    '6 May 2024',
    'Dated this 6th May 2024.',
    'Town Clerk: Ada Pell',
  ])('say who signed it and when: %s', (line) => {
    expect(letterheadOf(article('', '停水三天。', line))).toEqual(new Set([2]));
  });

  it.each([
    '审判长当庭宣读了判决。',
    '2024年5月6日停水',
    '法官说他有罪',
    'Judge Ada Pell spoke',
    'Mayor of Wendle resigns',
    '6 May 2024 will be dry.',
    'Judge for yourself',
  ])('are no line that tells something: %s', (line) => {
    expect(letterheadOf(article('', '停水三天。', line))).toEqual(new Set());
  });

  it('are not shown of a notice', () => {
    const notice = article(
      '关于河东路停水的通知',
      '青岚市自来水有限公司',
      '青水〔2024〕12号',
      '因管道检修，河东路将于5月8日停水。',
      '恢复供水的时间为5月9日上午8点。',
      '青岚市自来水有限公司',
      '2024年5月6日',
    );
    expect(summary(notice, 2)).toEqual([
      '因管道检修，河东路将于5月8日停水。',
      '恢复供水的时间为5月9日上午8点。',
    ]);
  });
});
