import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import { articleOf, collect } from '../search/collections.ts';

/** What is answered, with its bold words in stars; nothing where it is declined. */
function answer(question: string, title: string, ...lines: readonly string[]): string | undefined {
  const told = answerQuestion(question, collect(articleOf(title, lines)));
  if (told.kind !== 'found') return undefined;
  const { text } = told.passage.article;
  const [first, last] = [told.passage.sentences[0], told.passage.sentences.at(-1)];
  const bold = told.span === undefined ? '' : `*${text.slice(told.span.start, told.span.end)}* `;
  return bold + text.slice(first?.start, last?.end);
}

const NOTICE = [
  '11月16日22:00至11月17日6:00，1至8号楼停水。',
  '11月18日22:00至11月19日6:00，9至15号楼停水。',
];
const HOTEL = ['Rooms 9 to 15 look on the sea.', 'Rooms 1–8 look on the street.', 'Breakfast is free.'];

describe('a thing by its number', () => {
  it.each([
    ['12号楼什么时候停水？', '9至15号楼'],
    ['3號樓什麼時候停水？', '1至8号楼'],
  ])('%s is told by the range that holds it', (question, range) => {
    expect(answer(question, '青禾小区停水通知', ...NOTICE)).toContain(range);
  });

  it.each([
    ['What does room 12 look on?', 'Rooms 9 to 15'],
    ['What does room 3 look on?', 'Rooms 1–8'],
  ])('%s is told by the range that holds it', (question, range) => {
    expect(answer(question, 'Harbour Hotel', ...HOTEL)).toContain(range);
  });

  it('is not told where no range holds it', () => {
    expect(answer('16号楼什么时候停水？', '青禾小区停水通知', ...NOTICE)).toBeUndefined();
    expect(answer('What does room 18 look on?', 'Harbour Hotel', ...HOTEL)).toBeUndefined();
  });

  it('nor a month or a quarter where others are told of', () => {
    const port = ['In May 88 ships called at the port, and in June 96.', 'The port has a new crane.'];
    expect(answer('How many ships called in May?', 'The Port', ...port)).toContain('*88*');
    expect(answer('How many ships called in July?', 'The Port', ...port)).toBeUndefined();
    const city = ['第一季度生产总值38.6亿元。', '第二季度生产总值40亿元。'];
    expect(answer('第二季度生产总值是多少？', '市统计', ...city)).toContain('*40亿元*');
    expect(answer('第三季度生产总值是多少？', '市统计', ...city)).toBeUndefined();
  });
});

describe('the dates of a life', () => {
  it.each([
    ['沈怀瑾什么时候出生？', '*1920年5月6日*'],
    ['沈懷瑾哪一年出生？', '*1920年5月6日*'],
    ['沈怀瑾什么时候去世？', '*1998年3月2日*'],
  ])('%s %s', (question, date) => {
    const life = ['沈怀瑾（1920年5月6日—1998年3月2日），江苏无锡人，建筑师。', '她设计过南湖大桥。'];
    expect(answer(question, '沈怀瑾', ...life)).toContain(date);
  });

  it.each([
    ['王力平什么时候出生？', '*1920年5月*'],
    ['王力平什么时候去世？', '*1998年*'],
  ])('%s %s', (question, date) => {
    expect(answer(question, '王力平', '王力平，1920年5月生于无锡，1998年卒于南京，画家。')).toContain(date);
  });

  it.each([
    ['When was Edith Marlowe born?', '*6 May 1920*'],
    ['When did Edith Marlowe die?', '*2 March 1998*'],
  ])('%s %s', (question, date) => {
    const life = [
      'Edith Marlowe (6 May 1920 – 2 March 1998) was an English botanist.',
      'She studied mosses in Wales.',
    ];
    expect(answer(question, 'Edith Marlowe', ...life)).toContain(date);
  });

  it('one alone tells nothing of the other', () => {
    const [ann, wang] = ['Ann Lee (1920–) is a painter.', '王力平（1920年5月6日—），画家。'];
    expect(answer('When was Ann Lee born?', 'Ann Lee', ann, 'She moved to York.')).toContain('*1920*');
    expect(answer('When did Ann Lee die?', 'Ann Lee', ann, 'She moved to York.')).toBeUndefined();
    expect(answer('王力平什么时候出生？', '王力平', wang)).toContain('*1920年5月6日*');
    expect(answer('王力平什么时候去世？', '王力平', wang)).toBeUndefined();
  });
});

describe('numbering', () => {
  it('is no answer to how many', () => {
    const rules = ['(2) No tenant shall sell produce.', '(3) Bees may be kept with consent.'];
    expect(answer('How many bees may be kept?', 'Rules of the Garden', ...rules)).toBeUndefined();
    expect(answer('公司有多少员工？', '公司', '一家公司设在临江，员工来自各地。')).toBeUndefined();
  });

  it('does not stand before the figure that is asked for', () => {
    const rule = '(2) Produce may be sold at a market four times a year.';
    expect(answer('How often may produce be sold at the market?', 'Rules', rule)).toMatch(/^\*four/);
  });
});
