import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import type { Article } from '../../../src/article/article.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { collect } from '../../search/collections.ts';

const articleOf = (title: string, ...paragraphs: readonly string[]) =>
  buildArticle({ id: 'a', title, text: paragraphs.join('\n\n'), format: 'markdown' });

const rooms = articleOf(
  '沙田会馆场地出租',
  '会馆有三间场地出租，建于1921年。',
  '| 场地 | 面积（平方米） | 每日租金 | 楼层 | 座位 | 开门 |\n|---|---|---|---|---|---|\n| 松厅 | 120 | 800元 | 二楼 | 90 | 8:00 |\n| 竹厅 | 60 | 350元 | 二楼 | 40 | 9:30 |\n| 梅厅 | 95 | 900元 | 一楼 | 40 | 7:00 |',
  '请提前三天预订。',
);
const halls = articleOf(
  'Kell House',
  'Three rooms can be hired.',
  '| Room | Area (m²) | Price | Seats | Opens |\n|---|---|---|---|---|\n| Oak | 120 | £80 | 90 | 9:30 |\n| Ash | 60 | £35 | 40 | 8:00 |\n| Elm | 95 | £90 | 60 | 10:15 |\n| Total | 275 | | 190 | |',
  'The caretaker lives next door.',
);
const race = articleOf(
  '长跑成绩',
  '男子组成绩如下。',
  '| 名次 | 选手 | 队 | 成绩 | 得分 |\n|---|---|---|---|---|\n| 1 | 何语 | 东队 | 3分12秒 | 7.5 |\n| 2 | 罗谦 | 西队 | 3分20秒 | 9 |\n| 3 | 唐宁 | 西队 | 3分41秒 | 7 |',
);
const boats = articleOf(
  'Boats on the mere',
  'Hire for an hour:',
  '- Canoe: £8\n- Rowing boat: £12\n- Pedal boat: £9',
  'The mere is closed in winter.',
);
const fares = articleOf('船租', '每小时租金：', '- 独木舟：8元\n- 划艇：12元\n- 脚踏船：9元', '冬天不开放。');

function ask(article: Article, question: string) {
  const answer = answerQuestion(question, collect(article));
  if (answer.kind === 'not-found') return {};
  const { passage, span } = answer;
  return { row: passage.text, bold: span && article.text.slice(span.start, span.end) };
}

describe('the most and the least of a column', () => {
  it.each([
    // Told by what the column is called, or by the unit of its figures.
    ['哪个场地最大？', rooms, '松厅'],
    ['哪個場地最貴？', rooms, '梅厅'],
    ['最便宜的场地是哪个？', rooms, '竹厅'],
    ['哪间最小？', rooms, '竹厅'],
    ['哪个场地开门最早？', rooms, '梅厅'],
    ['Which room is the largest?', halls, 'Oak'],
    ['Which is the least expensive room?', halls, 'Ash'],
    ['What is the most expensive room?', halls, 'Elm'],
    ['Which room opens the earliest?', halls, 'Ash'],
    // By the column that the question names.
    ['哪个场地座位最多？', rooms, '松厅'],
    ['租金最高的是哪间？', rooms, '梅厅'],
    ['谁得分最高？', race, '罗谦'],
    ['誰得分最低？', race, '唐宁'],
    ['Which room has the fewest seats?', halls, 'Ash'],
    // Who is faster takes less time.
    ['谁跑得最快？', race, '何语'],
    ['谁最慢？', race, '唐宁'],
    // Among those that the question tells of.
    ['二楼哪个场地最贵？', rooms, '松厅'],
    ['西队谁跑得最快？', race, '罗谦'],
    // The figure, where one is asked for.
    ['最大的场地多少钱？', rooms, '800元'],
    ['最大的场地有多少座位？', rooms, '90'],
    ['最大的场地几点开门？', rooms, '8:00'],
    ['最大面积是多少？', rooms, '120'],
    ['How many seats has the largest room?', halls, '90'],
    ['How much is the cheapest room?', halls, '£35'],
    ['When does the largest room open?', halls, '9:30'],
    ['What is the highest price?', halls, '£90'],
    // A list of names and figures.
    ['哪种船最便宜？', fares, '独木舟'],
    ['Which boat is the most expensive?', boats, 'Rowing boat'],
  ])('%s', (question, article, bold) => {
    const { row, bold: shown } = ask(article, question);
    expect(shown).toBe(bold);
    expect(row).not.toContain('\n');
  });

  it.each([
    // Two have as much.
    ['哪个场地座位最少？', rooms],
    // No column tells it.
    ['哪个场地最高？', rooms],
    ['Which room is the oldest?', halls],
    ['哪种船最大？', fares],
    // The table does not tell of these.
    ['三楼哪个场地最大？', rooms],
    ['女子组谁得分最高？', race],
    ['哪个城市的场地最大？', rooms],
    ['Which room in the annex is the largest?', halls],
    // More has to be worked out.
    ['除了梅厅，哪个场地最贵？', rooms],
    ['Which is the second largest room?', halls],
    // None of these asks for a row.
    ['怎么去最大的场地？', rooms],
    ['松厅为什么最贵？', rooms],
    ['最大的场地是松厅吗？', rooms],
    // The row is shown, but none of its figures says how large it is in words of the question.
    ['最贵的场地能放几张床？', rooms],
  ])('none for %s', (question, article) => {
    expect(ask(article, question).bold).toBeUndefined();
  });
});

describe('of two rows that are named', () => {
  it.each([
    ['松厅和竹厅哪个便宜？', rooms, '竹厅', 2],
    ['松厅和梅厅哪个大？', rooms, '松厅', 3],
    ['何语和罗谦谁快？', race, '何语', 2],
    ['划艇和脚踏船哪个贵？', fares, '划艇', 2],
    ['Which is cheaper, Oak or Ash?', halls, 'Ash', 2],
    ['Which is larger, the Oak or the Elm?', halls, 'Oak', 3],
    ['Which is less expensive, Ash or Elm?', halls, 'Ash', 2],
  ])('%s: the one, with what is between', (question, article, bold, rows) => {
    const { row, bold: shown } = ask(article, question);
    expect(shown).toBe(bold);
    expect(row?.split('\n')).toHaveLength(rows);
  });

  it.each([
    ['松厅和兰厅哪个大？', rooms],
    ['竹厅和梅厅哪个座位多？', rooms],
    ['Which is taller, Oak or Ash?', halls],
  ])('%s: not told', (question, article) => {
    expect(ask(article, question).bold).toBeUndefined();
  });
});

it('of a table is not worked out where a sentence says it', () => {
  const valley = articleOf(
    'Orchards of the valley',
    'The oldest orchard is Penn, planted by monks.',
    '| Orchard | Founded |\n|---|---|\n| Penn | 1710 |\n| Lund | 1692 |',
  );
  expect(ask(valley, 'Which orchard is the oldest?').row).toBe(
    'The oldest orchard is Penn, planted by monks.',
  );
});

it('of several tables is told by the one that the question finds', () => {
  const shop = articleOf(
    '早点铺价目',
    '## 面食',
    '| 面食 | 价格 |\n|---|---|\n| 汤面 | 9元 |\n| 拌面 | 8元 |',
    '## 饮料',
    '| 饮料 | 价格 |\n|---|---|\n| 豆浆 | 3元 |\n| 米浆 | 4元 |',
  );
  expect(ask(shop, '哪种饮料最贵？').bold).toBe('米浆');
  expect(ask(shop, '哪种面食最贵？').bold).toBe('汤面');
});
