import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import { daysIn } from '../../../src/answer/table/day-row.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { collect } from '../../search/collections.ts';

function articleOf(title: string, text: string) {
  return collect(buildArticle({ id: 'a', title, text, format: 'markdown' }));
}

function ask(place: keyof typeof PLACES, question: string) {
  const answer = answerQuestion(question, PLACES[place]);
  const passage = answer.kind === 'found' ? answer.passage : answer.nearest;
  const span = answer.kind === 'found' ? answer.span : undefined;
  return {
    kind: answer.kind,
    text: passage?.text ?? '',
    bold: span && passage?.article.text.slice(span.start, span.end),
  };
}

const pool = articleOf(
  'Elm Road Pool',
  [
    'The pool has two slides and a sauna. Swimming lessons begin in March. The sauna was built by Harold Finch in 1988.',
    '## Opening times\n\n| Day | Pool | Sauna |\n|---|---|---|\n| Monday | closed | closed |\n| Tuesday to Friday | 7 am – 9 pm | 2 pm – 9 pm |\n| Weekend | 9 am – 6 pm | 9 am – 6 pm |\n\nIt opens late on the first Tuesday of the month.',
    '## Admission\n\n| Swimmer | Price |\n|---|---|\n| Group (ten adults, any number of juniors) | £48 |\n| Adult | £6.20 |\n| Junior (under 16) | £3.10 |',
    '## Safety rules\n\nShower before you swim. Children under eight must be with an adult. Do not run beside the water.',
    '## Directions\n\nBus 7 stops at the gate. There is room for forty bicycles.',
  ].join('\n\n'),
);
const league = articleOf(
  '青溪社区乒乓球赛',
  [
    '青溪社区乒乓球赛上周日结束，共有四支队伍参加。红枫队的队长刘畅带伤上场。',
    '## 比赛结果\n\n| 场次 | 对阵 | 比分 |\n|---|---|---|\n| 三四名决赛 | 白杨队—银杏队 | 3比1 |\n| 决赛 | 红枫队—青松队 | 3比2 |',
    '## 奖金\n\n| 名次 | 队伍 | 奖金（元） |\n|---|---|---|\n| 冠军 | 红枫队 | 900 |\n| 亚军 | 青松队 | 500 |\n| 第四名 | 银杏队 | 100 |',
    '## 报名须知\n\n每队四人，其中至少一名女队员。报名费每队40元，开赛前不退。',
    '## 套餐\n\n| 项目 | 普通套餐 | 家庭套餐 |\n|---|---|---|\n| 饮料 | 一瓶 | 四瓶 |\n| 座位 | 看台 | 前排 |',
  ].join('\n\n'),
);

const bread = articleOf(
  '麦香面包房',
  [
    '麦香面包房开在北街，周六下午有烘焙课，大人小孩都能来。每逢周一，店里的酵母要重新养。',
    '## 营业\n\n| 日子 | 早市 | 晚市 |\n|---|---|---|\n| 周一 | 休息 | 休息 |\n| 周二至周五 | 7:00–11:00 | 15:00–19:00 |\n| 周六、周日 | 8:00–12:00 | 休息 |',
    '## 吐司\n\n- 高筋麵粉 250公克\n- 水 160毫升\n- 酵母 半小匙\n- 奶油 20公克\n\n發酵時在盆邊放一杯水，可以多加一些濕氣。',
  ].join('\n\n'),
);
const cake = articleOf(
  'Plain cake',
  'Rub the butter into the flour, then add the water a little at a time; too much water makes the cake heavy.\n\n## You need\n\n- Flour 200 g\n- Water 90 ml\n- Nutmeg, half a teaspoon\n- Salt, a pinch',
);
const PLACES = { pool, league, bread, cake };

describe('a heading that is the question', () => {
  it.each([
    ['pool', 'opening times', '| Day', '9 am – 6 pm |'],
    ['pool', 'What are your opening hours?', '| Day', '9 am – 6 pm |'],
    ['pool', 'when is the pool open', '| Day', '9 am – 6 pm |'],
    ['pool', 'ticket prices', '| Swimmer', '| £3.10 |'],
    ['pool', 'safety rules', 'Safety rules', 'beside the water.'],
    ['pool', 'how do i get there', 'Directions', 'forty bicycles.'],
    ['league', '报名须知', '报名须知', '开赛前不退。'],
    ['league', '報名須知是什麼', '报名须知', '开赛前不退。'],
    ['league', '有哪些套餐', '| 项目', '| 座位 | 看台 | 前排 |'],
    ['league', '两种套餐有什么区别', '| 项目', '| 座位 | 看台 | 前排 |'],
    ['league', '普通套餐和家庭套餐有什么区别', '| 项目', '| 座位 | 看台 | 前排 |'],
    ['league', '兩種套餐對比', '| 项目', '| 座位 | 看台 | 前排 |'],
  ] as const)('%s: %s is answered by all that stands below, nothing bold', (place, question, from, to) => {
    const { kind, text, bold } = ask(place, question);
    expect([kind, text.startsWith(from), text.endsWith(to), bold]).toEqual(['found', true, true, undefined]);
  });

  it.each([
    ['pool', 'Who built the sauna?'],
    ['pool', 'How much is an adult ticket?'], // One row of it.
    ['pool', 'What colour are the tickets?'],
    ['league', '报名费多少'],
    ['league', '奖金最高的是谁'],
  ] as const)('%s: %s asks for less than what stands below it', (place, question) => {
    expect(ask(place, question).text).not.toContain('\n');
  });
});

describe('a row whose label is what is asked', () => {
  it.each([
    ['pool', 'what is the adult price', '£6.20'],
    ['pool', 'junior price', '£3.10'],
    ['league', '决赛比分多少', '3比2'],
    ['league', '決賽比分多少', '3比2'],
  ] as const)('%s: %s is answered by it, not by a row that has the word', (place, question, cell) => {
    const { kind, bold } = ask(place, question);
    expect([kind, bold]).toEqual(['found', cell]);
  });
});

describe('a figure whose unit stands in the head of its column', () => {
  it.each(['亚军奖金多少', '亞軍獎金多少', '亚军拿多少钱', '青松队得了多少奖金'])('%s', (question) => {
    const { kind, bold } = ask('league', question);
    expect([kind, bold]).toEqual(['found', '500']);
  });

  it.each(['第五名奖金多少', '第一名拿多少奖金'])('%s is not told by the fourth', (question) => {
    expect(ask('league', question).kind).toBe('not-found');
  });
});

it.each(['红枫队为什么赢', '紅楓隊為什麼贏'])('%s: a row of names and figures is no reason', (question) => {
  expect(ask('league', question).text).not.toContain('|');
});

describe('how much of a thing', () => {
  it.each([
    ['bread', '水要多少', '水 160毫升'],
    ['bread', '酵母放多少', '酵母 半小匙'],
    ['bread', '酵母要多少', '酵母 半小匙'],
    ['cake', 'how much water do I add', 'Water 90 ml'],
    ['cake', 'how much nutmeg', 'Nutmeg, half a teaspoon'],
    ['cake', 'how much salt do I need', 'Salt, a pinch'],
  ] as const)('%s: %s is told by the item that is nothing else: %s', (place, question, text) => {
    expect(ask(place, question)).toMatchObject({ kind: 'found', text });
  });
});

describe('a day of the week', () => {
  it.each([
    ['pool', 'is it open on mondays', '| Monday | closed | closed |'],
    ['pool', 'hours on saturday', '| Weekend | 9 am – 6 pm | 9 am – 6 pm |'],
    ['pool', 'when do you close on wednesday', '| Tuesday to Friday | 7 am – 9 pm | 2 pm – 9 pm |'],
    ['bread', '周一开门吗', '| 周一 | 休息 | 休息 |'],
    ['bread', '禮拜三幾點開門', '| 周二至周五 | 7:00–11:00 | 15:00–19:00 |'],
  ] as const)('%s: %s is told by its row', (place, question, text) => {
    expect(ask(place, question)).toMatchObject({ kind: 'found', text });
  });

  it.each([
    ['pool', 'when do lessons begin on monday'],
    ['bread', '周六的烘焙课几点开始'],
  ] as const)('%s: %s asks for something else', (place, question) => {
    expect(ask(place, question).text).not.toContain('|');
  });

  it.each([
    ['tuesday to thursday', [1, 2, 3]],
    ['mon–fri', [0, 1, 2, 3, 4]],
    ['saturdays and sundays', [5, 6]],
    ['saturday to monday', [0, 5, 6]],
    ['weekend', [5, 6]],
    ['周二至周四', [1, 2, 3]],
    ['星期天', [6]],
    ['一周三次', []],
    // The sun, who sat, and to wed; three weeks of three days.
    ['the sun and a monk', []],
    ['they sat and wed', []],
    ['sunday', [6]],
    ['三周三天', []],
    ['一周一共几天', []],
    ['每周三晚上', [2]],
  ])('%s names %j', (text, days) => {
    expect(daysIn(text)).toEqual(days);
  });
});

describe('what is asked of that which a heading names', () => {
  const choir = articleOf(
    'Fenwick Choir',
    'The choir meets in the hall.\n\n## Singers\n\nIn 1990 there were twenty of them. The oldest is Joan Marsh.\n\n## Parking\n\nThere are nine places.',
  );
  const lab = articleOf('化学室', '化学室在三楼。\n\n## 规定\n\n学生须戴护目镜。不得饮食。');
  const school = articleOf(
    '河湾小学',
    '学校在河边。\n\n## 费用\n\n| 项目 | 价格 |\n|---|---|\n| 午餐 | 12元 |\n| 校服 | 150元 |',
  );
  // The heading alone would be as sure as 0.75.
  it.each([
    [choir, 'What do the singers do?'],
    [choir, 'What do singers get?'],
    [choir, 'What does a singer need?'],
    [choir, 'How do singers come?'],
    [choir, 'What can I use the parking for?'],
    [lab, '规定怎么来的？'],
    [lab, '規定有什麼用？'],
    // Half of 学费 stands in the heading, half in the title.
    [school, '学费多少钱？'],
    [school, '學費多少錢？'],
  ])('is not answered for sure by what stands below it: %#', (collection, question) => {
    expect(answerQuestion(question, collection).confidence).not.toBe(0.75);
  });

  it.each([
    [choir, 'singers'],
    [choir, 'What about the singers?'],
    [lab, '有哪些规定？'],
    [lab, '規定是什麼'],
  ])('is, where it is asked for itself: %#', (collection, question) => {
    expect(answerQuestion(question, collection).confidence).toBeGreaterThanOrEqual(0.75);
  });
});
