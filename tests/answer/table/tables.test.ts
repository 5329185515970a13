import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import { findInRow } from '../../../src/answer/table/find-in-row.ts';
import { rowsAsked } from '../../../src/answer/table/rows-asked.ts';
import type { Article, Format } from '../../../src/article/article.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { headingsOf, LINES } from '../../../src/article/headings.ts';
import { showRows } from '../../../src/reply/show-rows.ts';
import { processorTime } from '../../processor-time.ts';
import { analyzer, collect, rank } from '../../search/collections.ts';

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
    shown: showRows(passage, { spans: span === undefined ? [] : [span] }),
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
    expect(shown.text.slice(shown.spans[0]?.start, shown.spans[0]?.end)).toBe(cell);
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
      spans: [],
    });
  });

  it('that asks for all has all rows, each a line', () => {
    const { shown } = ask(port, '主要指标有哪些？');
    expect(shown.text.split('\n').length).toBe(4);
    expect(shown.text).toMatch(/^指标 · 2024年 · 2023年 · 同比\n/u);
  });
});

describe('rows of a table that lack cells', () => {
  const lockers = articleOf(
    '更衣柜',
    '泳馆有更衣柜三组。\n\n| 柜组 | 位置 | 备注 |\n|---|---|---|\n| 甲组 | 东廊 | 需押金 |\n| 乙组 | 西廊 |\n| 丙组 | 南廊 |\n\n用后请归还钥匙。',
  );

  it('are all shown', () => {
    expect(ask(lockers, '甲组和乙组的位置在哪里？').shown.text).toBe(
      '柜组 · 位置 · 备注\n甲组 · 东廊 · 需押金\n乙组 · 西廊',
    );
    expect(ask(lockers, '乙组的位置在哪里？').shown.text).toBe('柜组：乙组\n位置：西廊');
  });
});

describe('a row is named', () => {
  const classes = articleOf(
    'Evening classes',
    'Classes are held in the old mill.\n\n| Class | Tutor | Room |\n|---|---|---|\n| Art | Mrs Penn | 4 |\n| Weaving | Mr Ode | 9 |\n| Pottery | Miss Lund | 6 |\n\nBring an apron.',
  );

  it('by whole words: no art in starting', () => {
    expect(ask(classes, 'Who is the tutor starting pottery?').bold).toBe('Miss Lund');
    expect(ask(classes, 'Who is the tutor for art and pottery?').text).toContain('Weaving');
  });

  it('by one Chinese character as a word, not within another', () => {
    const crops = articleOf(
      '粮站收购价',
      '粮站今天开秤。\n\n| 品种 | 价格 |\n|---|---|\n| 米 | 3元 |\n| 面 | 2元 |\n| 豆 | 4元 |\n\n请带袋子。',
    );
    expect(ask(crops, '地面上的豆的价格是多少？').text).toBe('| 豆 | 4元 |');
    const [both] = rank('面和豆的价格是多少？', collect(crops));
    if (both === undefined) throw new Error('Not ranked');
    expect(rowsAsked(both).length).toBe(2);
  });

  it('in a table of many rows at once', () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `|砖|${at}|`).join('\n');
    const article = articleOf('砖窑', `开窑。\n\n| 货 | 数 |\n|---|---|\n${lines}\n\n完。`);
    const [found] = rank('砖的数是多少？', collect(article));
    if (found === undefined) throw new Error('Not ranked');
    expect(rowsAsked(found).length).toBe(1);
    // By the square of the rows it took seconds.
    expect(processorTime(() => rowsAsked(found))).toBeLessThan(1000);
  });
});

describe('a cell of a year', () => {
  const herd = articleOf(
    'Sundal herd',
    'The valley keeps sheep and goats.\n\n| Animal | 2019 | 2020 |\n|---|---|---|\n| Sheep | 412 | 430 |\n| Goats | 36 | 51 |\n\nThe wolves are gone.',
  );

  it.each([
    ['How many sheep were there?', '430'],
    ['How many sheep were there in 2019?', '412'],
    ['How many sheep were there last year?', undefined],
    ['How many more sheep were there than in 2019?', undefined],
  ])('%s', (question, bold) => {
    expect(spanOf(herd, question)).toBe(bold);
  });

  const mill = articleOf(
    '面粉厂产量',
    '面粉厂全年没有停工。\n\n产品\t2021年\t2022年\n面粉（吨）\t640\t702\n麸皮（吨）\t88\t91\n\n厂里养了三只猫。',
    'plain',
  );

  it.each([
    ['2021年面粉产量是多少吨？', '640'],
    ['2019年面粉产量是多少吨？', undefined],
    ['面粉上半年的产量是多少吨？', undefined],
    ['面粉2022年比2021年多多少吨？', undefined],
  ])('%s', (question, bold) => {
    expect(spanOf(mill, question)).toBe(bold);
  });
});

it('of the same part of several years the newest is meant', () => {
  const tram = articleOf(
    '电车客流',
    '电车没有停驶。\n\n线路\t2020年第二季度\t2021年第二季度\n环线（万人次）\t18\t26\n东线（万人次）\t7\t9\n\n票价未变。',
    'plain',
  );
  expect(spanOf(tram, '第二季度环线客流是多少万人次？')).toBe('26');
  expect(spanOf(tram, '第三季度环线客流是多少万人次？')).toBeUndefined();
});

describe('a cell that is a text', () => {
  const walks = articleOf(
    '徒步安排',
    '徒步会每月两次。\n\n| 场次 | 安排 |\n|---|---|\n| 第一场 | 清晨6:40在南门集合，沿溪走到白石滩，午饭自备，每人收车费35元，领队为赵岚。 |\n| 第二场 | 下雨取消。 |\n\n请穿防滑鞋。',
  );

  it.each([
    ['第一场的车费是多少？', '35元'],
    ['第一场几点集合？', '6:40'],
    ['第一场的领队是谁？', '赵岚'],
  ])('%s has its words bold, not the cell', (question, bold) => {
    expect(spanOf(walks, question)).toBe(bold);
  });

  it('in a chat', () => {
    const chat = articleOf(
      '社团群',
      '邓一\t海报周五贴出。颜色再亮一点。\n方宁\t演出改在9月12日，由话剧社承办。\n邓一\t场地费还差八百元，正在凑。',
      'plain',
    );
    expect(spanOf(chat, '演出是什么时候？')).toBe('9月12日');
  });
});

/** What is bold, whether or not the answer is sure. */
function spanOf(article: Article, question: string): string | undefined {
  const [found] = rank(question, collect(article));
  if (found === undefined) throw new Error('Not ranked');
  const span = findInRow(found, [found.sentence], analyzer);
  return span && article.text.slice(span.start, span.end);
}

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

  it.each([
    ['參訪團在茶園學會了怎樣採茶，由訪問學者帶隊。', false],
    ['法律顾问解释了哪些费用可以报销。', false],
    ['镇长过问了路灯是否修好。', false],
    ['审计员质疑：疑问集中在谁签的字。', false],
    ['记者问村长谁最先回来。', true],
  ])('%s', (sentence, isAsked) => {
    const { lines } = headingsOf(articleOf('简报', `今天天晴。${sentence}会后大家回家。`, 'plain'));
    expect(lines[1] === LINES.wonders).toBe(isAsked);
  });
});
