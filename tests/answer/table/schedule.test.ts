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
