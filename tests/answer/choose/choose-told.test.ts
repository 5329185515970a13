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

  it('takes no date, year or sum for a telephone number', () => {
    const call = articleOf(
      '会议',
      '2026-07-20之前请联系会务组。',
      '联系人共1200000元经费。',
      '1998-2003年间电话很少。',
    );
    expect(ask('电话', call).text ?? '').not.toMatch(/2026|1200000/);
  });
});
