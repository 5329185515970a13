import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import { buildArticle } from '../../src/article/build.ts';
import { collect } from '../search/collections.ts';

function articleOf(title: string, text: string) {
  return collect(buildArticle({ id: 'a', title, text, format: 'markdown' }));
}

function ask(place: 'pool' | 'league', question: string) {
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

const PLACES = { pool, league };

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
    ['pool', 'how much is an adult ticket', '£6.20'],
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
