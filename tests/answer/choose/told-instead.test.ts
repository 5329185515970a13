import { describe, expect, it } from 'vitest';
import { asking } from '../asking.ts';

const shop = asking('Copperline Bikes', [
  'A courier fetches the frame. The repair desk keeps frames for a month.',
  'We pay the courier for a first return; a second return costs £12.',
  '| Courier | Return |\n|---|---|\n| Within the city | £6 |\n| Elsewhere | £11 |',
  'The repair desk is staffed Monday to Friday from 9:30 am to 5:00 pm.',
  '| Pass | Price |\n|---|---|\n| Tuesday pass | £7 |\n| Week pass | £30 |',
  'Every club ride is free.',
  '| When | Ride |\n|---|---|\n| Tuesday 18:00 | Hill ride |\n| Thursday 18:00 | Park ride |',
]);
const store = asking('禾木商店', [
  '| 方式 | 維修運費 |\n|---|---|\n| 超商 | 60元 |\n| 宅配 | 100元 |',
  '第一年內維修的運費由本店負擔。維修約需十天，我們沒有電話客服。',
  '線上客服的時間是週一至週五10:00–18:00。',
]);

describe('another sentence that alone tells the kind of thing that is asked', () => {
  it.each([
    ['維修運費誰出', store, '第一年內維修的運費由本店負擔。'],
    ['维修运费由谁付？', store, '第一年內維修的運費由本店負擔。'],
    ['週末有客服嗎', store, '線上客服的時間是週一至週五10:00–18:00。'],
    [
      'who pays the courier for a return',
      shop,
      'We pay the courier for a first return; a second return costs £12.',
    ],
    [
      'is the repair desk open on saturday',
      shop,
      'The repair desk is staffed Monday to Friday from 9:30 am to 5:00 pm.',
    ],
    ['how much is tuesday', shop, '| Tuesday pass | £7 |'],
  ])('%s', (question, ask, text) => {
    expect(ask(question)).toMatchObject({ kind: 'found', text });
  });

  it.each([
    ['週末有倉庫嗎', store, /客服/u],
    ['who pays the mechanic', shop, /We pay/u],
  ])('%s: not what has not every word', (question, ask, other) => {
    const { kind, text } = ask(question);
    expect(kind === 'found' && other.test(text)).toBe(false);
  });
});
