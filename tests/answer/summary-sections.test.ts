import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/answer/summary/form.ts';
import { summarize } from '../../src/answer/summary.ts';
import type { Article, Format } from '../../src/article/article.ts';
import { buildArticle } from '../../src/article/build.ts';
import { collect } from '../search/collections.ts';

function articleOf(title: string, blocks: readonly string[], format: Format = 'markdown'): Article {
  return buildArticle({ id: 'a', title, text: blocks.join('\n\n'), format });
}

function summary(of: Article, count: number): readonly string[] {
  return summarize(of, count, collect(of)).sentences.map(({ text }) => text);
}

const leaflet = articleOf('安睡滴劑使用說明書', [
  '請仔細閱讀本說明書。',
  '## 用途',
  '本品用於緩解輕度失眠。服後請勿駕駛。',
  '## 用法用量',
  '| 年齡 | 每次 |\n|---|---|\n| 成人 | 10滴 |\n| 12歲以上 | 5滴 |',
  '## 不得使用的情形',
  '- 懷孕者\n- 未滿12歲者',
  '## 使用前請告訴藥師',
  '若您正在服用其他藥物，請先告訴藥師。',
  '## 保存',
  '請存放於攝氏25度以下的陰涼處。',
]);
const lease = articleOf(
  '柳巷7号车位租赁合同',
  [
    '出租方（甲方）：方明',
    '承租方（乙方）：何静',
    '双方经协商订立本合同。',
    '一、车位',
    '甲方将柳巷7号地下车位租给乙方停放车辆。乙方不得存放杂物。',
    '二、期限与租金',
    '租期两年，自2025年3月1日起。每月租金为400元。',
    '三、解约',
    '提前解约的一方应付一个月租金。',
    '四、附属物品',
    '物品\t数量\n遥控器\t1个\n门卡\t2张',
    '签订日期：2025年2月20日',
  ],
  'plain',
);
const strike = articleOf('港口罢工结束', [
  '持续九天的港口罢工昨晚结束。',
  '## 工会争取到百分之六的加薪',
  '工会主席说，新合同为期三年。',
  '## 船公司开始清理积压货物',
  '约四十艘船仍在港外等候。',
  '## 背景',
  '上一次罢工是在2009年。',
]);
const repair = articleOf('In praise of old shoes', [
  'Last spring I took my boots to a cobbler. He looked at them for a while. I waited for a week. My son laughed at me.',
  'I think we buy new shoes because we are afraid of looking poor. The shop sells forty kinds. The cobbler has one chair. I sat on it.',
  'A pair costs as much as a dinner. I walked home in the rain. The boots held. It was a long road. I counted the shops on it. Two of them were empty. I knew the baker. That is why I go back to him.',
]);

const stew = articleOf('小鎮燉菜', [
  '歡迎來到小鎮廚房！這道燉菜是外婆留下的，冬天一鍋夠全家吃。',
  '## 材料',
  '- 牛腩 600公克\n- 紅蘿蔔 2根\n- 鹽 少許\n- 月桂葉3片',
  '## 作法',
  '1. 牛腩切塊，冷水下鍋煮十分鐘。\n2. 撈起後沖淨。鍋子也要洗。\n3. 加水燉煮牛腩九十分鐘。\n4. 放紅蘿蔔再燉三十分鐘，牛腩就軟了。',
  '## 保存',
  '冷藏可放三天。',
]);
const soup = articleOf('Barley soup', [
  'Welcome to our kitchen! This soup feeds six and keeps for three days.',
  '## What you need',
  '- 200 g pearl barley\n- 2 large carrots\n- Salt: 1 tsp',
  '## Method',
  '1. Wash the barley.\n2. Boil the barley and the carrots for forty minutes.\n3. Mash the barley soup with the carrots.',
  '## Serving',
  'Serve it with dark bread.',
]);

describe('a summary of a text whose parts have names', () => {
  it.each([stew, soup])(
    '%#: has no greeting and no thing with its amount, and leaves out no step',
    (article) => {
      expect(formOf(article)).toBe('sections');
      for (const count of [2, 3, 5]) {
        const sentences = summary(article, count);
        expect(sentences).toHaveLength(count);
        expect(
          sentences.filter((one) => /歡迎|Welcome|公克|2根|少許|3片|200 g|2 large|tsp/u.test(one)),
        ).toEqual([]);
        const steps = sentences.flatMap((one) => /^(\d)\. /u.exec(one)?.[1] ?? []);
        expect(steps.join('')).toBe('1234'.slice(0, steps.length));
      }
    },
  );

  it('takes rules with numbers as they matter, not in order', () => {
    const rules = articleOf('Rules of the pool', [
      'The pool is open to members.',
      '## Behaviour',
      '1. Walk.\n2. Members of the pool must shower before they enter the pool.',
      '## Guests',
      'Guests pay four pounds.',
      '## Keys',
      'Keys are lent at the desk.',
    ]);
    expect(summary(rules, 4).join()).toContain('2. Members of the pool must');
    expect(summary(rules, 4).join()).not.toContain('1. Walk.');
  });

  it.each([
    [leaflet, '本品用於緩解輕度失眠。'],
    [lease, '甲方将柳巷7号地下车位租给乙方停放车辆。'],
  ])('%#: says what the text is for, and takes statements alone', (article, first) => {
    expect(formOf(article)).toBe('sections');
    const sentences = summary(article, 4);
    expect(sentences).toContain(first);
    for (const sentence of sentences) expect(sentence).toMatch(/。$/u);
  });

  it('tells names of parts from subheadings that say something, one name among these or not', () => {
    expect(formOf(strike)).toBe('subheadings');
    expect(summary(strike, 3)).toContain('工会争取到百分之六的加薪');
    expect(summary(strike, 3)).not.toContain('背景');
  });
});

describe('subheadings of news', () => {
  const fields = articleOf('旱情缓解', [
    '北川的旱情本周缓解。',
    '## 水库蓄水达到五年来最好成绩',
    '水库现有水三千万方。',
    '## 县里决定减免灌溉费用',
    '每亩减免十元。',
    '## 出发时间推迟的车队终于抵达',
    '车队运来了水泵。',
  ]);
  const trains = articleOf('Rail talks', [
    'The rail talks ended on Friday.',
    '## What the drivers won after nine days',
    'Pay rises by four per cent.',
    '## Why freight will take longer to return',
    'Wagons stand in the wrong yards.',
    '## About forty stations stay closed until May',
    'They have no staff.',
  ]);

  it.each([fields, trains])('%#: say something, though they end or begin as names of parts do', (news) => {
    expect(formOf(news)).toBe('subheadings');
  });

  it('are none where they name', () => {
    const guide = articleOf('Washing machine', [
      'The machine stands in the cellar.',
      '## How to start a wash',
      'Turn the dial.',
      '## Before you call a repairer',
      'Look at the plug.',
      '## Getting your money back',
      'Ask the caretaker.',
    ]);
    expect(formOf(guide)).toBe('sections');
  });
});

it('an essay is summed up by what its writer holds, wherever it stands', () => {
  expect(formOf(repair)).toBe('essay');
  expect(summary(repair, 3)).toContain('I think we buy new shoes because we are afraid of looking poor.');
});

describe('a manual', () => {
  it.each([
    [
      '感谢您选购小禾 K3 电饭煲。',
      '使用前请仔细阅读本说明书并妥善保管。',
      '## 首次使用',
      '内锅容量为三升，盖子可以取下清洗。',
    ],
    [
      '感謝您選購小禾 K3 電鍋。',
      '使用前請仔細閱讀本說明書並妥善保管。',
      '## 首次使用',
      '內鍋容量為三公升，蓋子可以取下清洗。',
    ],
    [
      'Thank you for buying the Reed K3 rice cooker.',
      'Please keep this manual in a safe place.',
      '## First use',
      'The bowl holds three litres of rice and its lid comes off.',
    ],
  ])('is not told by its thanks: %s', (thanks, please, heading, bowl) => {
    const cooker = articleOf('K3', [
      thanks,
      please,
      '## 容量',
      bowl,
      heading,
      '1. 洗净内锅。',
      '## 保修',
      '整机保修两年。',
    ]);
    const shown = summary(cooker, 3);
    expect(shown).toContain(bowl);
    expect(shown).not.toContain(thanks);
    expect(shown).not.toContain(please);
  });

  it.each(['首次使用', '第一次開機', 'Using the cooker for the first time', 'Removing the lid'])(
    'tells a step only after those before it: %s',
    (heading) => {
      const steps = [
        '1. 撕膜。',
        '2. 把电饭煲放在平整的台面上，四周留出十厘米。',
        '3. 长按电源键三秒开机，等待蓝灯亮起。',
      ];
      const cooker = articleOf('K3', [
        '电饭煲容量三升。',
        '## 参数',
        '功率为八百瓦。',
        `## ${heading}`,
        ...steps,
        '## 保修',
        '两年。',
      ]);
      for (const count of [1, 2, 3, 4, 5, 6, 7]) {
        const told = summary(cooker, count).filter((text) => steps.includes(text));
        expect(told).toEqual(steps.slice(0, told.length));
      }
    },
  );
});
