import { describe, expect, it } from 'vitest';
import type { Found, NotFound } from '../../src/answer/outcomes.ts';
import { showReasons } from '../../src/terminal/show-reasons.ts';
import { makeArticle, passageAt } from '../reply/articles.ts';

const article = makeArticle([['甲。', '乙。']]);
const reason = (feature: string, value: number, weight: number) => ({
  feature,
  value,
  weight,
  contribution: value * weight,
});
const answer: Found = {
  kind: 'found',
  question: '甲？',
  passage: passageAt(article, 0),
  matched: [],
  missing: [],
  runnersUp: [{ ...passageAt(article, 1), reasons: [reason('words', 0.1, 2)] }],
  confidence: 0.876,
  reasons: [
    reason('words', 0.5, 2),
    reason('length', 1, -1.5),
    reason('asks', 0, 9),
    reason('beyondTitle', 1, 0.25),
    reason('early', 1, 0.2),
    reason('opening > 0.5', 1, 0.1),
  ],
};

describe('showReasons', () => {
  it('says in plain words what decided, the weightiest first, and apart what spoke against it', () => {
    // Of place: −1.5 + 0.2 = −1.3; of match: 0.5 × 2 = 1; of title: 0.25 × 1.
    expect(showReasons(answer, { locale: 'en', full: false }).split('\n')).toEqual([
      'confidence that the articles answer this: 88%',
      'Why this sentence:',
      '  • it has the words of the question',
      '  • it goes beyond the words of the title',
      'What counted against it:',
      '  • where it stands, and how long it is',
    ]);
  });

  it('tells of each of several questions by itself', () => {
    const silent: NotFound = {
      kind: 'not-found',
      question: '丙？',
      missing: [],
      confidence: 0.02,
      reasons: [],
    };
    const parts = [
      { asked: '甲', answer },
      { asked: '丙', answer: silent },
    ];
    const lines = showReasons({ ...answer, parts }, { locale: 'en', full: false }).split('\n');
    expect(lines.slice(0, 2)).toEqual(['甲', 'confidence that the articles answer this: 88%']);
    expect(lines.slice(-3)).toEqual(['', '丙', 'confidence that the articles answer this: 2%']);
  });

  it('names the features when asked to, each with its arithmetic and its meaning, and those of the runner-up', () => {
    const lines = showReasons(answer, { locale: 'zh-CN', full: true }).split('\n');
    expect(lines[1]).toBe('为什么是这一句（得分 1.00）：');
    expect(lines[2]).toBe('    −1.50  length         = 1.000 × -1.500   长短，与全文平均相比（取对数）');
    expect(lines).toContain(
      '    +0.20  early          = 1.000 × 0.200    段落第一句为 1，第二句为 ½，依次递减',
    );
    // A rule has no name but what it asks.
    expect(lines).toContain('    +0.10  opening > 0.5  = 1.000 × 0.100    以上几项合起来');
    expect(lines).toContain('第二名：¶1.2 (1.00) 乙。');
    expect(lines.at(-1)).toMatch(/^ {4}\+0\.20 {2}words {2}= 0\.100 × 2\.000 {4}\S/);
    expect(lines.join()).not.toContain('asks');
  });

  it('is never certain, and tells all the words that were found', () => {
    const said = showReasons(
      { ...answer, matched: ['甲', '乙'], confidence: 0.9996 },
      { locale: 'en', full: true },
    );
    expect(said).toContain('answer this: 99%\nwords of the question found here: 甲, 乙');
  });

  it('sums up what it does not list, so that the parts come to the score', () => {
    // Sixteen parts of 1, 2, … 16: the least is not listed.
    const reasons = Array.from({ length: 16 }, (_, at) => reason(`f${at}`, at + 1, 1));
    const said = showReasons({ ...answer, reasons, runnersUp: [] }, { locale: 'en', full: true });
    expect(said.match(/^ +\+\d+\.00 {2}f/gm)).toHaveLength(15);
    expect(said.split('\n').at(-1)).toBe('    +1.00  1 others together');
  });

  it('tells of a passage that is no answer what spoke against it, and the next', () => {
    const { question, missing, reasons, passage, runnersUp } = answer;
    const parts = [reason('bias', 1, -3), reason('untoldNowhere', 2, -0.75), reason('asks.number', 1, 0.5)];
    const declined: NotFound = {
      ...{ kind: 'not-found', question, missing, reasons, runnersUp },
      nearest: passage,
      confidence: 0.018,
      judgement: { threshold: 0.5, reasons: parts },
    };
    const lines = showReasons(declined, { locale: 'zh-TW', full: true }).split('\n');
    expect(lines.slice(0, 8)).toEqual([
      '文章能回答這個問題的把握：2%',
      '把握到 50% 才作答。對最相近的一句是這樣判斷的：',
      '  不支持作答：',
      '    −3.00  bias           = 1.000 × -3.000   每個問題都從這裡算起',
      '    −1.50  untoldNowhere  = 2.000 × -0.750   標題以外、全文都沒有的詞的總分量（取對數）',
      '  支持作答：',
      '    +0.50  asks.number  = 1.000 × 0.500    問的是數字',
      '為什麼最相近的是這一句（得分 1.00）：',
    ]);
    expect(lines).toContain('第二名：¶1.2 (1.00) 乙。');
    expect(showReasons(declined, { locale: 'zh-TW', full: false })).toBe('文章能回答這個問題的把握：2%');
  });

  it('does not explain a passage that is no answer unless asked to', () => {
    const { question, missing, confidence, reasons } = answer;
    const nearest = passageAt(article, 0);
    const declined = { kind: 'not-found', question, nearest, missing, confidence, reasons } as const;
    expect(showReasons(declined, { locale: 'en', full: false })).not.toContain('Why');
    expect(showReasons(declined, { locale: 'en', full: true })).toContain('Why this passage is the nearest');
    // What is not shown is not explained.
    const far = { ...declined, confidence: 0.004 };
    expect(showReasons(far, { locale: 'en', full: true })).not.toContain('Why');
  });
});
