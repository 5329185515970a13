import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import { asksExtreme } from '../../../src/answer/extreme/asks-extreme.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { collect } from '../../search/collections.ts';

/** What is bold for a question to a table below a line of prose; its rows as cells parted by commas. */
function bold(question: string, ...rows: readonly string[]): string | undefined {
  const [head = '', ...others] = rows.map((row) => `| ${row.split('，').join(' | ')} |`);
  const table = [head, head.replace(/[^|]+/gu, '---'), ...others].join('\n');
  const chinese = /\p{Script=Han}/u.test(question);
  const article = buildArticle({
    id: 'a',
    title: chinese ? '一览' : 'Overview',
    format: 'markdown',
    text: `${chinese ? '详见下表。' : 'See the table below.'}\n\n${table}`,
  });
  const answer = answerQuestion(question, collect(article));
  return answer.kind === 'found' && answer.span !== undefined
    ? article.text.slice(answer.span.start, answer.span.end)
    : undefined;
}

describe('a column that is meant but has what is no figure', () => {
  it.each([
    // Some price is to be agreed on, or nothing is charged; the deposit and the guide tell nothing of it.
    ['哪个摊位最便宜？', ['摊位，价格，押金', '东角，200元，90元', '西角，面议，60元', '南角，450元，30元']],
    ['哪個攤位最便宜？', ['摊位，价格，押金', '东角，200元，90元', '西角，面议，60元', '南角，450元，30元']],
    [
      'Which berth is the cheapest?',
      ['Berth，Price，Shower', 'North，Free，£4', 'South，£9，£1', 'West，£7，£3'],
    ],
    ['Which cabin has the highest rating?', ['Cabin，Rating，Height (m)', 'Fir，4.8/5，3', 'Yew，2.9/5，6']],
    ['谁排名最高？', ['排名，选手，身高', '1，卓然，1.71米', '2，尹川，1.84米']],
    // A deposit alone is no price.
    ['哪辆车最便宜？', ['车，押金', '红车，90元', '蓝车，60元']],
  ] as const)('is not stood in for by another: %s', (question, rows) => {
    expect(bold(question, ...rows)).toBeUndefined();
  });
});

describe('the column that tells it', () => {
  it.each([
    // Of two lengths the shortest path has the least length, not height; of people it is the height.
    [
      'Which path is the shortest?',
      ['Path，Length (km)，Elevation (m)', 'Moor，3，800', 'Fell，8，250'],
      'Moor',
    ],
    ['Who is the shortest?', ['Player，Height (cm)', 'Dunn，181', 'Webb，174'], 'Webb'],
    ['Which crossing is the shortest?', ['Crossing，Duration', 'Lund，40 min', 'Vik，25 min'], 'Vik'],
    // Who takes less time for a kilometre is the faster.
    ['谁最快？', ['选手，配速', '卓然，4分20秒', '尹川，5分05秒'], '卓然'],
    ['誰最慢？', ['选手，配速', '卓然，4分20秒', '尹川，5分05秒'], '尹川'],
    // Sums with a scale: 0.9 of a million are less than 4 million; in tens of thousands all are.
    [
      'Which album has the highest sales?',
      ['Album，Sales', 'Tern，$4m', 'Rook，$900k', 'Wren，$1.1bn'],
      'Wren',
    ],
    ['哪个门店销售额最高？', ['门店，销售额（万元）', '桥西，31', '桥东，52', '桥南，18'], '桥东'],
    ['哪個電站發電量最高？', ['电站，发电量（亿千瓦时）', '上游，31', '下游，52'], '下游'],
    // Midnight comes after ten in the evening.
    ['哪家关门最晚？', ['店，关门', '陈家，晚上10点', '林家，晚上12点', '赵家，晚上9点'], '林家'],
    // A score is no date.
    [
      '哪场比赛最晚？',
      ['比赛，时间，比分', '甲对乙，4月3日19:00，3-2', '丙对丁，4月9日19:00，1-0'],
      '丙对丁',
    ],
  ] as const)('%s', (question, rows, name) => {
    expect(bold(question, ...rows)).toBe(name);
  });
});

describe('what cannot be held against each other', () => {
  it.each([
    // By the hour and by the day.
    [
      'Which yard is the cheapest?',
      ['Yard，Price', 'Hale，£5 per hour', 'Nash，£18 per day', 'Cole，£8 per day'],
    ],
    // 28/2 may be a day first or be none.
    ['Which exam is the latest?', ['Exam，Date', 'Drawing，28/2', 'Singing，3/4', 'Dance，1/5']],
    // Two in the morning is later than eleven at night where bars close.
    ['Which pub closes the latest?', ['Pub，Closes', 'Crane，23:00', 'Heron，02:00', 'Swift，22:00']],
  ] as const)('is not: %s', (question, rows) => {
    expect(bold(question, ...rows)).toBeUndefined();
  });
});

describe('a row that sums up the others', () => {
  it.each([
    [
      '哪个片区销售额最高？',
      ['序号，片区，销售额（元）', '1，河东，30', '2，河西，45', '，合计，75'],
      '河西',
    ],
    [
      '哪個片區銷售額最高？',
      ['序号，片区，销售额（元）', '1，河东，30', '2，河西，45', '3，合计，75'],
      '河西',
    ],
    [
      'Which shire has the highest sales?',
      ['Shire，Sales', 'Kerr，£30', 'Lorn，£45', 'Grand total，£75'],
      'Lorn',
    ],
    // Whatever it is called: 30 + 45 = 75. Nobody is held for the greatest.
    [
      'Which shire has the highest sales?',
      ['Shire，Sales', 'Kerr，£30', 'Lorn，£45', 'Kingdom，£75'],
      undefined,
    ],
  ] as const)('is not the greatest: %s', (question, rows, name) => {
    expect(bold(question, ...rows)).toBe(name);
  });
});

it.each(['最近有什么展览？', '最近哪天开会？', '哪家最近开业？'])('lately is not nearest: %s', (question) => {
  expect(asksExtreme(question)).toBeUndefined();
});

it.each(['离码头最近的是哪家？', '哪家離碼頭最近？', '哪个站最近？'])('nearest: %s', (question) => {
  expect(asksExtreme(question)?.towards).toBe(-1);
});
