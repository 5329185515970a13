import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import { bareQuestionOf } from '../../../src/answer/choose/choose-told.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { fold } from '../../../src/text/fold.ts';
import { collect } from '../../search/collections.ts';

function articleOf(title: string, ...paragraphs: readonly string[]) {
  return collect(buildArticle({ id: 'a', title, text: paragraphs.join('\n\n'), format: 'markdown' }));
}

const observatory = articleOf(
  '青石天文台',
  '青石天文台建在山顶，冬天的星空最清楚。台长每周讲一次课。',
  '成人票30元，学生票12元。每晚7点到11点开放。下雨时关门。',
  '学校参观请提前写信到night@qingshi.example，或者拨打0871-6655443。',
);
const cave = articleOf(
  'Fern Hollow Cave',
  'The cave is two miles long. Bats sleep in it from October to March.',
  'Adults pay £7 and students £4. It opens at 10 am and closes at 5 pm.',
  'School parties write to visits@fernhollow.example or ring 01632 960 447.',
);

function ask(question: string, articles: ReturnType<typeof collect>) {
  const answer = answerQuestion(question, articles);
  if (answer.kind !== 'found') return { kind: answer.kind };
  const { passage, span } = answer;
  return { text: passage.text, bold: span && passage.article.text.slice(span.start, span.end) };
}

describe('a question that is nothing but the kind of thing asked', () => {
  it.each([
    ['电话', '电话号码是多少？', '請問電話幾號', 'phone', 'what is your phone number?', 'who do I call'],
    ['邮箱', '電子郵件地址？', '信箱', 'email', 'your e-mail address please', 'where can I write to'],
    ['联系方式', '怎麼聯絡你們', '怎么联系', 'contact', 'how can I contact you?', 'How do I reach them'],
    ['多少钱', '怎麼收費？', '价格', 'price', 'how much is it', 'Prices?'],
    ['票价', '入場費', '门票多少钱', 'entrance fee', 'what is the ticket price?', 'admission'],
    ['免费吗', '要錢嗎', '收费吗', 'is it free?', 'is entry free', 'do I have to pay'],
    [
      '营业时间',
      '開放時間？',
      '几点到几点',
      'opening hours',
      'what are your hours',
      'what time do you close',
    ],
  ])('is known in both languages and scripts: %s', (...questions) => {
    const kinds = new Set(questions.map((question) => bareQuestionOf(fold(question).text)));
    expect(kinds.size).toBe(1);
    expect([...kinds][0]).toBeDefined();
  });

  it.each([
    '谁的电话最多',
    '电话是谁发明的',
    '修电话多少钱',
    '学生票多少钱',
    'who invented the phone',
    'phone the doctor',
    'how much is a lamp',
    'how did they contact the ship',
    'is it free of sugar',
  ])('is no other: %s', (question) => expect(bareQuestionOf(fold(question).text)).toBeUndefined());

  it.each([
    ['電話', '学校参观请提前写信到night@qingshi.example，或者拨打0871-6655443。', '0871-6655443'],
    [
      '邮箱是多少',
      '学校参观请提前写信到night@qingshi.example，或者拨打0871-6655443。',
      'night@qingshi.example',
    ],
    // Two ways to do it: none of them is the answer alone.
    ['怎么联系', '学校参观请提前写信到night@qingshi.example，或者拨打0871-6655443。', undefined],
    ['多少錢', '成人票30元，学生票12元。', undefined],
    ['免费吗', '成人票30元，学生票12元。', undefined],
    ['营业时间', '每晚7点到11点开放。', undefined],
  ])('is answered by what is of that kind: %s', (question, text, bold) => {
    expect(ask(question, observatory)).toEqual({ text, bold });
  });

  it.each([
    ['phone', 'School parties write to visits@fernhollow.example or ring 01632 960 447.', '01632 960 447'],
    [
      'email?',
      'School parties write to visits@fernhollow.example or ring 01632 960 447.',
      'visits@fernhollow.example',
    ],
    ['how much', 'Adults pay £7 and students £4.', undefined],
    ['is it free', 'Adults pay £7 and students £4.', undefined],
  ])('is answered by what is of that kind: %s', (question, text, bold) => {
    expect(ask(question, cave)).toEqual({ text, bold });
  });

  it('is answered by a table of them as a whole', () => {
    const rows = [
      '| 乘客 | 船票 |',
      '|---|---|',
      '| 成人 | 15元 |',
      '| 儿童 | 8元 |',
      '| 自行车 | 3元 |',
    ].join('\n');
    const ferry = articleOf('白沙渡口', '渡船每刻钟一班。', rows, '风大时停航。');
    expect(ask('多少钱', ferry).text).toMatch(/成人.*15元[\s\S]*自行车.*3元/);
  });

  it('is not answered where many things are of that kind, or none is', () => {
    const sums = ['大桥造价九千万元。', '维修每年用去80万元。', '过路费是5元。', '桥灯花了40万元。'];
    expect(ask('多少钱', articleOf('大桥', ...sums)).kind).toBe('not-found');
    for (const question of ['电话', '邮箱', '几点开门'])
      expect(ask(question, articleOf('大桥', ...sums)).kind).toBe('not-found');
  });

  it.each([
    ['电话', '2026-07-20之前请联系会务组。请在30-11-2026前联系。'],
    ['电话', '联系人共1200000元经费。'],
    ['手機號', '手机销量为 1200-1500 万台。'],
    [
      'phone number?',
      'In spring 2027 the mayor will call an election. It will recall 2500 cars and text each owner.',
    ],
    ['hotline', 'He can call 20 000 men to arms.'],
    ['phone', 'The text is by Ann Bell (ISBN 9780141439518).'],
    ['价格', '全年收入3亿元。修桥花了三百万元。'],
    ['它贵吗', '修桥花了三百万元。'],
    ['what is the price', 'The police found $4,000 in his car. The army fined its men $20.'],
    ['门票', '公园发行了纪念邮票，每套12元。某公司股票涨到每股50元。'],
    ['免費嗎', '公园发行了纪念邮票，共12元。'],
    [
      'is admission free?',
      'In 1951 the last prisoners were set free. Our bread is gluten free. The free end is tied.',
    ],
    ['营业时间', '9月3日上午10点，会议在京开幕，讨论对外开放。'],
    ['What time do you close?', 'The door was found open at 3 a.m. by a guard.'],
  ])('takes nothing else for it: %s', (question, text) => {
    expect(ask(question, articleOf('A', text)).kind).toBe('not-found');
  });

  it('is not answered from one of two articles that both tell it', () => {
    const [north, south] = ['北馆门票30元。', '南馆门票50元。'].map((text, at) =>
      buildArticle({ id: `a${at}`, title: `${at}`, text, format: 'markdown' }),
    );
    if (north === undefined || south === undefined) expect.fail('there are no articles');
    expect(ask('入场费', collect(north, south)).kind).toBe('not-found');
    expect(ask('入场费', collect(south)).text).toBe('南馆门票50元。');
  });

  it('leaves out no row of a table, and no point is marked', () => {
    const rows = [
      '| Visitor | Price |',
      '|---|---|',
      '| Adults | £5 |',
      '| Under 3 | free |',
      '| Family | £12 |',
    ].join('\n');
    expect(ask('how much is it', articleOf('Hall', rows, 'It is old.')).text).toMatch(
      /Adults[\s\S]*Under 3[\s\S]*Family/u,
    );
    expect(ask('price', articleOf('Hall', 'Adults pay £5.')).bold).toBe('£5');
  });

  it('is read in no time, whatever is asked', () => {
    for (const hostile of [
      '你的'.repeat(40),
      `${'的'.repeat(70)}狗`,
      '你们'.repeat(38),
      'what is the '.repeat(6),
    ]) {
      const start = performance.now();
      for (let n = 0; n < 100; n++) bareQuestionOf(hostile);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
