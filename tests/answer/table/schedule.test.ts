import { describe, expect, it } from 'vitest';
import { asking } from '../asking.ts';

const fair = asking('Millbrook Book Fair', [
  'Put your name down for the binding class at the desk from Friday noon. The raffle is for groups of three. Dogs may come on Saturday.',
  '| When | What | Room |\n|---|---|---|\n| Friday 17:00 | Doors open | Lobby |\n| Saturday 9:30 | Binding class for beginners | Attic |\n| Saturday 13:00 | Talk with Lena Brook | Blue Room |\n| Saturday 19:00 | Raffle | Blue Room |\n| Sunday 11:00 | Map sale | Attic |',
  'The café is open on Saturday from 10 am to 4 pm.',
]);
const camp = asking('竹溪夏令營', [
  '8月3日下午可自由活動。手作課的材料費200元，請在8月2日前繳交。',
  '| 日期 | 時間 | 活動 | 地點 |\n|---|---|---|---|\n| 8月2日 | 9:00 | 報到 | 大廳 |\n| | 14:00 | 手作課 | 木工坊 |\n| 8月3日 | 8:00 | 登山 | 北門 |\n| | 15:00 | 營火晚會 | 草坪 |\n| | 19:00 | 觀星 | 天台 |',
]);

describe('when and where something of a programme is', () => {
  it.each([
    ['when is the binding class', fair, 'Saturday 9:30'],
    ['what time does the raffle start', fair, 'Saturday 19:00'],
    ['where is the raffle', fair, 'Blue Room'],
    ['Which room is the map sale in?', fair, 'Attic'],
    ['手作課在哪裡', camp, '木工坊'],
    ['觀星在哪里举行', camp, '天台'],
  ])('%s → its row', (question, ask, bold) => {
    expect(ask(question)).toMatchObject({ kind: 'found', bold });
  });

  it('is not told by the row where something else of it is asked', () => {
    expect(camp('手作課什麼時候繳費').text).not.toContain('木工坊');
  });
});

describe('what is on on a day', () => {
  it.each([
    ['what is on on Saturday', fair, '| Saturday 9:30', '| Raffle | Blue Room |'],
    [
      "What's happening on saturday afternoon?",
      fair,
      '| Saturday 13:00',
      '| Talk with Lena Brook | Blue Room |',
    ],
    ['programme for sunday', fair, '| Sunday 11:00', '| Attic |'],
    ['8月3日有什么活动', camp, '| 8月3日 | 8:00', '| 天台 |'],
    ['8月2日的行程', camp, '| 8月2日 | 9:00', '| 木工坊 |'],
    ['8月3日下午有什麼活動', camp, '| | 15:00', '| 草坪 |'],
  ])('%s', (question, ask, from, to) => {
    const { kind, text, bold } = ask(question);
    expect([kind, text.startsWith(from), text.endsWith(to), bold]).toEqual(['found', true, true, undefined]);
  });

  it.each([
    ['what is on on Monday', fair],
    ['are dogs allowed on saturday', fair],
    ['8月5日有什么活动', camp],
  ])('%s: no rows', (question, ask) => {
    expect(ask(question).text.split('\n')).toHaveLength(1);
  });
});

describe('days and hours as cells write them', () => {
  const quay = asking('Quay Festival', [
    'Bring a coat.',
    '| When | What |\n|---|---|\n| Friday 17:00 | Doors open |\n| Sat 9:30 | Binding class |\n| Sat 13:00 | Harp talk |\n| Sun 11:00 | Map sale |',
  ]);
  const lark = asking('Lark Fair', [
    'Bring a coat.',
    '| When | What |\n|---|---|\n| Saturday 10–12 pm | Map sale |\n| Saturday 1:30–3:00 pm | Harp concert |\n| Sunday 11–1 pm | Bake off |\n| Sunday 2–4 pm | Raffle |',
  ]);
  const arts = asking('Quay Arts', [
    'Bring a coat.',
    '| Date | What |\n|---|---|\n| 1 August | Opening |\n| 2–5 August | Print show |\n| 4 August | Puppets |',
  ]);
  const leaves = asking('竹溪艺术节', [
    '请带雨衣。',
    '| 日期 | 活动 |\n|---|---|\n| 8月1日 | 开幕 |\n| 8月2日至8月6日 | 画展 |\n| 8月3日 | 木偶戏 |\n| 8月7日 | 闭幕 |',
  ]);

  const camp = asking('Loch Camp', [
    'Bring a coat.',
    '| Day | What |\n|---|---|\n| Day 1 | Boats |\n| Day 10 | Caves |\n| Day 11 | Home |',
  ]);
  const march = asking('青岭行', [
    '请带雨衣。',
    '| 日期 | 活动 |\n|---|---|\n| 第一天 | 划船 |\n| 第十天 | 溶洞 |\n| 第十二天 | 返程 |\n| 最后 | 合影 |',
  ]);
  const eve = asking('Lark Gala', [
    'Bring a coat.',
    '| When | What |\n|---|---|\n| Friday 17:00 | Doors open |\n| from 7 pm to 9 pm | Supper |\n| Bank holiday 9:00 | Sweep up |',
  ]);

  it.each([
    ['what is on on day 1', camp, ['Boats']],
    ['what is on on day 10', camp, ['Caves']],
    ['第一天有什么活动', march, ['划船']],
    ['第十二天有什么活动', march, ['返程']],
    ['what is on on friday', eve, ['Doors open', 'Supper']],
    ['what is on on Friday', quay, ['Doors open']],
    ["what's on on Saturday", quay, ['Binding class', 'Harp talk']],
    ["what's on on sat", quay, ['Binding class', 'Harp talk']],
    ['what is on on Saturday morning', lark, ['Map sale']],
    ['what is on on Saturday afternoon', lark, ['Harp concert']],
    ['what is on on Sunday morning', lark, ['Bake off']],
    ['what is on on Sunday afternoon', lark, ['Raffle']],
    ['what is on on 3 August', arts, ['Print show']],
    ['what is on on 4 August', arts, ['Print show', 'Puppets']],
    ['8月3日有什么活动', leaves, ['画展', '木偶戏']],
    ['8月5日有什么活动', leaves, ['画展']],
    ['8月7日有什么活动', leaves, ['闭幕']],
  ])('%s', (question, ask, events) => {
    const { kind, text } = ask(question);
    const rows = text.split('\n').map((row) => row.split('|')[2]?.trim());
    expect([kind, rows]).toEqual(['found', events]);
  });
});

describe('when something is over', () => {
  const ink = asking('Ink Weekend', [
    'Bring a pen.',
    '| Time | Event |\n|---|---|\n| 11:00 | Poetry slam |\n| 14:00–15:30 | Harp concert |',
  ]);
  const mo = asking('墨香周', [
    '带笔。',
    '| 时间 | 活动 |\n|---|---|\n| 11:00 | 诗会 |\n| 14:00–15:30 | 琴会 |',
  ]);

  it.each([
    ['When is the poetry slam over?', ink, undefined],
    ['when is the poetry slam', ink, '11:00'],
    ['诗会几点结束', mo, undefined],
    ['诗会几点开始', mo, '11:00'],
  ])('%s: not the time it begins', (question, ask, bold) => {
    expect(ask(question)).toMatchObject({ kind: 'found', bold });
  });
});
