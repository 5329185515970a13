import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import type { Article, Format } from '../../src/article/article.ts';
import { buildArticle } from '../../src/article/build.ts';
import { showRows } from '../../src/reply/show-rows.ts';
import { collect } from '../search/collections.ts';

function articleOf(title: string, text: string, format: Format = 'markdown'): Article {
  return buildArticle({ id: 'a', title, text, format });
}

function ask(article: Article, question: string) {
  const answer = answerQuestion(question, collect(article));
  if (answer.kind === 'not-found') throw new Error(`“${question}” is not answered: ${answer.confidence}`);
  const { passage, span } = answer;
  expect(passage.text).toBe(article.text.slice(passage.start, passage.end));
  return {
    text: passage.text,
    bold: span && article.text.slice(span.start, span.end),
    shown: showRows(passage, { span }),
  };
}

const port = articleOf(
  '临江港2024年运营简报',
  [
    '临江港全年运行平稳，没有发生重大事故。',
    '## 主要指标',
    '| 指标 | 2024年 | 2023年 | 同比 |\n|---|---|---|---|\n| 货物吞吐量（万吨） | 812 | 760 | 6.8% |\n| 集装箱（万箱） | 45 | 51 | -11.8% |\n| 靠港船舶 | 3102艘 | 2987艘 | 3.8% |',
    '港口将于明年扩建两个泊位。',
  ].join('\n\n'),
);
const games = articleOf(
  '青山國小體育週成績',
  '體育週於上週五結束。\n\n各項優勝\n\n項目\t優勝\t班級\t成績\n跳繩\t何語安\t五年一班\t312下\n鉛球\t羅子謙\t六年二班\t7.4公尺\n拔河\t全隊\t四年三班\t2勝\n\n感謝各位家長到場加油。',
  'plain',
);
const ferry = articleOf(
  'Isle of Marr ferry',
  'The ferry runs all year from Port Ewan.\n\n## Fares\n\n| Passenger | Single | Return |\n|---|---|---|\n| Adult | £12 | £20 |\n| Child | £6 | £9 |\n| Bicycle | £3 | £5 |\n\nDogs travel free of charge.',
);

describe('a question about a table', () => {
  it.each([
    [port, '货物吞吐量是多少？', '812'], // No year is named: the newest.
    [port, '2023年货物吞吐量是多少？', '760'],
    [port, '2023年貨物吞吐量是多少？', '760'],
    [port, '集装箱同比增长多少？', '-11.8%'],
    [games, '鉛球優勝是誰？', '羅子謙'],
    [games, '铅球的成绩是多少？', '7.4公尺'],
    [games, '跳繩優勝是哪個班級？', '五年一班'],
    [ferry, 'How much is a return for a child?', '£9'],
    [ferry, 'How much is a single for an adult?', '£12'],
  ])('%#: %s has one row for its answer, the cell bold', (article, question, cell) => {
    const { text, bold, shown } = ask(article, question);
    expect(text).not.toContain('\n');
    expect(bold).toBe(cell);
    expect(shown.text.slice(shown.span?.start, shown.span?.end)).toBe(cell);
    expect(shown.text).not.toMatch(/\||\t|---/u);
  });

  it('is answered with what the columns are called', () => {
    expect(ask(port, '2023年货物吞吐量是多少？').shown.text).toBe(
      '指标：货物吞吐量（万吨）\n2024年：812\n2023年：760\n同比：6.8%',
    );
  });

  it('has no bold cell where it cannot be told which is asked', () => {
    expect(ask(ferry, 'What does a bicycle cost?').bold).toBeUndefined();
  });

  it('that names two rows has both, and none in bold', () => {
    const { shown } = ask(games, '跳繩和鉛球的優勝是誰？');
    expect(shown).toEqual({
      text: '項目 · 優勝 · 班級 · 成績\n跳繩 · 何語安 · 五年一班 · 312下\n鉛球 · 羅子謙 · 六年二班 · 7.4公尺',
    });
  });

  it('that asks for all has all rows, each a line', () => {
    const { shown } = ask(port, '主要指标有哪些？');
    expect(shown.text.split('\n').length).toBe(4);
    expect(shown.text).toMatch(/^指标 · 2024年 · 2023年 · 同比\n/u);
  });
});

describe('a list', () => {
  const pool = articleOf(
    '泳池使用说明',
    '泳池全年开放。\n\n费用与押金\n\n1. 每次入场费为25元。\n2. 储物柜押金为50元。\n3. 退还押金须出示手牌。\n\n不得入场的情形\n\n患皮肤病者\n酒后者\n\n请爱护设施。',
    'plain',
  );

  it('is one item where one figure is asked, which the item names itself', () => {
    expect(ask(pool, '押金多少？').text).toBe('2. 储物柜押金为50元。');
  });

  it('is whole where several are asked for, its signs left out or not', () => {
    expect(ask(pool, '不得入场的情形有哪些？').text).toBe('不得入场的情形\n\n患皮肤病者\n酒后者');
  });
});

describe('a question that somebody is said to have asked', () => {
  it.each([
    [
      'The boat builder',
      'Ana Holm builds boats in Sund. I asked Ana what was the finest boat that she had built. She did not name the yacht. She said it was a dinghy for her son. The yard is open on Mondays.',
      'What is the finest boat that Ana built?',
      'She said it was a dinghy for her son.',
    ],
    [
      '修錶匠',
      '老周在巷口修錶。我問他修過最難的是什麼錶。他說是一隻懷錶。店裡週一休息。',
      '老周修過最難的錶是什麼錶？',
      '他說是一隻懷錶。',
    ],
  ])('%s: what was said to it is shown', (title, text, question, said) => {
    expect(ask(articleOf(title, text), question).text).toContain(said);
  });
});
