import { describe, expect, it } from 'vitest';
import { phrasesIn } from '../../../../src/answer/span/found/chinese-phrases.ts';
import { englishPhrases } from '../../../../src/answer/span/found/english-phrases.ts';
import { phrasesOf } from '../../../../src/answer/span/found/phrases-of.ts';
import { rangesIn, timesIn } from '../../../../src/answer/span/found/times.ts';
import { isEntity } from '../../../../src/answer/span/view.ts';
import { wholeDate, wholeFigure } from '../../../../src/answer/span/whole/unit.ts';
import { processorTime } from '../../../processor-time.ts';
import { analyzer, articleOf, collect, rank } from '../../../search/collections.ts';

function wordsOf(text: string, spans: readonly { readonly start: number; readonly end: number }[]) {
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('phrases of a sentence', () => {
  it.each([
    ['节目仍在彩电中心播出', '彩电中心', 'a run of nouns'],
    ['對象是中產階級的消費者', '中產階級的消費者', 'two runs with 的 between'],
    ['由瑞士的朱尔·雷邦德于1914年设计', '朱尔·雷邦德', 'a name with a dot, whole'],
    ['英格兰国王爱德华三世要求王位', '爱德华三世', 'names that stand together'],
    ['旅游节由县文化局主办', '县文化局', 'without the preposition that the segmenter joins to it'],
    ['縣政府駐拉卜楞鎮。', '拉卜楞鎮', 'without a verb that is joined to it'],
    ['长齿锯鳗，又称锯齿鳗，生活在海底', '锯齿鳗', 'what something is called'],
  ])('%s has %s: %s', (text, expected) => {
    expect(wordsOf(text, phrasesIn(analyzer.analyze(text)))).toContain(expected);
  });

  it('has no figure in a phrase', () => {
    const text = '支出6萬8,000元的普渡活動';
    expect(wordsOf(text, phrasesIn(analyzer.analyze(text))).join()).not.toMatch(/\d/);
  });

  it('gives the ends of an English run, and two runs with “of” between', () => {
    const text = 'They are supervised by other senior pharmacy technicians of the city hospital.';
    const phrases = wordsOf(text, englishPhrases(analyzer.analyze(text)));
    expect(phrases).toEqual(
      expect.arrayContaining(['senior pharmacy technicians', 'city hospital', 'hospital']),
    );
    expect(phrases).toContain('senior pharmacy technicians of the city hospital');
    expect(phrases.join()).not.toContain('supervised');
  });
});

describe('times that are no dates', () => {
  it.each([
    ['正德十六年皇帝去世', 'zh', '正德十六年'],
    ['七月初十攻北平', 'zh', '七月初十'],
    ['庚申年登位', 'zh', '庚申年'],
    ['在蘇聯時期發電', 'zh', '蘇聯時期'],
    ['It began in the early sixteenth century.', 'en', 'the early sixteenth century'],
    ['It was razed during the Second World War.', 'en', 'during the Second World War'],
    ['It is open on a Thursday.', 'en', 'Thursday'],
  ] as const)('%s', (text, language, expected) => {
    expect(wordsOf(text, timesIn(analyzer.analyze(text), language))).toContain(expected);
  });

  it('takes two years with what joins them for a range', () => {
    for (const [text, expected] of [
      ['围城从1642年2月开始，1644年结束', '1642年2月开始，1644年'],
      ['It began in 1642 and ended in 1644.', '1642 and ended in 1644'],
    ] as const)
      expect(wordsOf(text, rangesIn(analyzer.analyze(text)))).toContain(expected);
  });
});

describe('a figure and a day whole', () => {
  it.each([
    ['有三百二十人参加', '三百二十', '三百二十人'],
    ['報價35萬5,000元', '35', '35萬5,000元'],
    ['報價35萬5,000元', '5,000元', '35萬5,000元'],
    ['电话：0571-8600 3321。', '0571', '0571-8600 3321'],
    ['It had 12.4 million visitors.', '12.4', '12.4 million'],
    ['It is 260 kilometres away.', '260', '260 kilometres'],
    ['It holds 40,000 books.', '40,000', '40,000'],
  ])('%s: %s', (text, words, expected) => {
    const start = text.indexOf(words);
    const { start: from, end } = wholeFigure({ start, end: start + words.length }, text);
    expect(text.slice(from, end)).toBe(expected);
  });

  it.each([
    ['大会2021年11月1日开幕', '1日', '2021年11月1日'],
    ['Set on January 6, 1913, it stands.', 'January 6', 'January 6, 1913'],
    ['他于1952年出生', '1952年', '1952年'],
  ])('%s: %s', (text, words, expected) => {
    const start = text.indexOf(words);
    const { start: from, end } = wholeDate({ start, end: start + words.length }, text);
    expect(text.slice(from, end)).toBe(expected);
  });
});

describe('a title', () => {
  const findWorks = (sentence: string) => {
    const [found] = rank('他写了哪本书？', collect(articleOf('', [sentence])));
    if (found === undefined) throw new Error('Not ranked');
    const analysis = analyzer.analyze(sentence);
    return () => phrasesOf(found, analysis).map(({ from, to }) => sentence.slice(from, to));
  };

  it.each(['他写了《山村故事》和评论文章。', '他寫了〈山村故事〉和評論文章。'])(
    'is a work as a whole: %s',
    (sentence) => {
      const works = findWorks(sentence)().join();
      expect(works).not.toMatch(/故事/u);
      expect(works).toMatch(/文章/u);
    },
  );

  it('is told in a moment where many begin and none end', () => {
    const find = findWorks(`他写了${'《'.repeat(3000)}》${'评论文章和故事、'.repeat(60)}小说。`);
    expect(find().length).toBeGreaterThan(100);
    // A pattern that reads on from each opening bracket, for each phrase, takes ten seconds.
    expect(processorTime(find)).toBeLessThan(1500);
  });
});

describe('isEntity', () => {
  it('tells a range of numbers (9至15号楼) from two years', () => {
    expect(isEntity({ kind: 'range' })).toBe(true);
    expect(isEntity({ kind: 'years' })).toBe(false);
  });
});
