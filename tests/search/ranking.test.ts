import { describe, expect, it } from 'vitest';
import { articleOf, collect, rank } from './collections.ts';
import { FIGURE_TEXTS, type Text } from './figure-texts.ts';

/** Small texts, in each of which another kind of evidence decides. */
const TEXTS: readonly Text[] = [
  {
    title: '长江大桥',
    question: '长江大桥全长多少米？',
    sentences: [
      [
        'between',
        '长江大桥是中国第一座跨江大桥。',
        'repeats the title, which every sentence is about; no number of metres',
      ],
      ['between', '大桥于1957年10月通车。', 'has numbers, but none of 全长 and 米'],
      ['first', '全桥总长1670米，正桥长1156米。', 'a number stands before the very unit that is asked for'],
      ['last', '每天有许多游客前来参观。', 'nothing of the question beyond the title, no number'],
    ],
  },
  {
    title: '工信部：推动5G、互联网、大数据、人工智能与制造业深度融合',
    question: '人工智能是什么？',
    sentences: [
      ['last', '大会在济南市开幕。', 'nothing of the question'],
      [
        'between',
        '要加大传统产业改造力度，实施绿色制造工程。',
        'next to the one that has it; the headline is not what is asked about',
      ],
      ['first', '要推动5G与人工智能融合。', 'has 人工智能, a few characters of a long headline'],
    ],
  },
  {
    title: '王小明',
    question: '王小明出生于哪一年？',
    sentences: [
      ['between', '王小明是著名作家。', 'names him, has no year'],
      ['first', '他1952年出生于苏州的一个教师家庭。', 'a year and 出生于; he is the title, so 他 is enough'],
      ['between', '1975年毕业于北京大学。', 'a year, and 于, but another event'],
      ['last', '作品以乡村生活为题材。', 'nothing of the question and no year'],
    ],
  },
  {
    title: '世界地理大會',
    question: '誰主持了開幕式？',
    sentences: [
      ['between', '世界地理大會在臺北舉行。', 'a place and no person, nothing of the question'],
      ['first', '開幕式由陳大文教授主持。', 'a person, and both words of the question'],
      ['between', '開幕式持續了兩個小時。', 'has 開幕式, but no person and not 主持'],
      ['last', '會後安排了參觀。', 'nothing'],
    ],
  },
  {
    title: '城南水库',
    question: '城南水库为什么停止供水？',
    sentences: [
      [
        'between',
        '城南水库建于1978年，供应全城用水。',
        'names the reservoir and 供水 in part; gives no reason',
      ],
      [
        'first',
        '由于水质受到污染，水库于2005年停止供水。',
        'gives a reason and repeats what is asked about word for word',
      ],
      ['between', '停止供水的消息引起了市民关注。', 'repeats it word for word, but gives no reason'],
      ['last', '附近有一座公园。', 'nothing'],
    ],
  },
  {
    title: '青山镇',
    question: '青山镇位于哪个省？',
    sentences: [
      ['first', '青山镇位于湖南省西部，距县城三十公里。', 'repeats 位于, says a province'],
      ['between', '全镇面积120平方公里。', 'a number, where a place is asked'],
      ['between', '省道穿过镇区。', '省, but nothing is located and no province named'],
      ['last', '居民多以种茶为生。', 'nothing'],
    ],
  },
  {
    title: '国产电影展',
    question: '2019年的观众有多少人？',
    sentences: [
      ['between', '2018年，电影展吸引了三万名观众。', 'a number of 观众, but of another year'],
      ['first', '2019年的观众达到五万人。', 'the year asked for, the number, and its unit'],
      ['between', '2019年增加了两个放映厅。', 'the year, but another number'],
      ['last', '展览每年秋天举行。', 'no number, nothing of the question'],
    ],
  },
  {
    title: '稀土开采',
    question: '开采稀土有哪些步骤？',
    sentences: [
      ['between', '稀土开采始于上世纪五十年代。', 'the title and nothing more'],
      ['first', '主要步骤包括钻孔、注液、收集、沉淀和焙烧。', 'names 步骤 and lists them'],
      ['between', '每个步骤都需要专业人员。', 'names 步骤, lists none'],
      ['last', '产量逐年下降。', 'nothing'],
    ],
  },
  {
    title: '蜂鸟',
    question: '什么是蜂鸟？',
    sentences: [
      ['first', '蜂鸟是世界上最小的鸟类。', 'the form of a definition, at the beginning'],
      ['between', '它们主要分布在美洲。', 'about them, but no definition'],
      ['between', '蜂鸟的心跳每分钟可达上千次。', 'repeats the name, tells a detail'],
      ['last', '雨季是繁殖期。', 'nothing of the question'],
    ],
  },
  {
    title: '张伟',
    question: '张伟后来改名叫什么？',
    sentences: [
      ['between', '张伟是一名演员。', 'names him; nothing of names'],
      ['first', '2003年他改名为张一凡。', '改名, and a name that the question does not have'],
      ['between', '后来他前往法国学习。', '后来, no name of him'],
      ['last', '业余爱好是钓鱼。', 'nothing'],
    ],
  },
  {
    title: '銀河號列車',
    question: '銀河號列車的最高時速是多少？',
    sentences: [
      ['between', '銀河號列車於2011年投入服務。', 'the title and a number, not of speed'],
      ['first', '最高時速為300公里。', 'the words of the question beyond the title, and the number'],
      ['between', '車廂共有十六節。', 'a number of something else'],
      ['last', '車身以白色為主。', 'nothing'],
    ],
  },
  {
    title: '南湖公园',
    question: '公园几点关门？',
    sentences: [
      ['between', '南湖公园每天早上六点开门。', 'a time, but of 开门'],
      ['first', '晚上十点关门。', 'a time, and 关门; 公园 is the title'],
      ['between', '园内有三座桥。', 'a number that is no time'],
      ['last', '湖水清澈。', 'nothing'],
    ],
  },
  {
    title: '人造卫星“远望”',
    question: '“远望”由哪家公司制造？',
    sentences: [
      ['between', '“远望”于2020年3月发射。', 'the title, a time, no company'],
      ['first', '卫星由东方航天公司制造。', '由 … 制造 as in the question, around a company'],
      ['between', '它的设计寿命是八年。', 'a number, no company'],
      ['last', '主要用途是观测天气。', 'nothing'],
    ],
  },
  {
    title: 'The Town Library',
    question: 'Who gave the money for the library?',
    sentences: [
      ['between', 'The library was opened in 1902.', 'the title and a year; no person'],
      ['first', 'Mary Field gave the money for it.', 'a person, and what is asked word for word'],
      ['between', 'Admission costs no money.', 'money, but nobody gives it'],
      ['last', 'Most visitors are students.', 'nothing'],
    ],
  },
  {
    title: 'The River Bridge',
    question: 'When was the bridge repaired?',
    sentences: [
      ['between', 'The bridge was built in 1890.', 'a time, of another event'],
      ['first', 'It was repaired in 1956 after a flood.', 'a time, and repaired; the bridge is the title'],
      ['between', 'Engineers have praised the bridge.', 'no time'],
      ['last', 'Boats pass below.', 'nothing'],
    ],
  },
  {
    title: 'Green Tea',
    question: 'How many cups do people drink daily?',
    sentences: [
      ['between', 'Green tea comes from the south.', 'the title, no number'],
      ['between', 'A tin holds 250 grams.', 'a number of grams, not of cups'],
      ['first', 'On average people drink three cups a day.', 'a number before the very thing counted'],
      ['between', 'The leaves are not fermented.', 'no number, nothing of the question'],
    ],
  },
  {
    title: 'The Strike',
    question: 'Why did the workers stop?',
    sentences: [
      ['between', 'The workers came from four towns.', 'names the workers, gives no reason'],
      [
        'first',
        'They stopped because their wages had been cut.',
        'a form of stop, and a reason; they are the workers',
      ],
      ['between', 'The owner closed the gates.', 'no reason'],
      ['last', 'Snow fell that night.', 'nothing'],
    ],
  },
];

describe.each([...TEXTS, ...FIGURE_TEXTS])('$question', ({ title, question, sentences }) => {
  const article = articleOf(
    title,
    sentences.map(([, text]) => text),
  );
  const order = rank(question, collect(article)).map(({ sentence }) => sentence.text);

  it.each(sentences)('%s: %s (%s)', (standing, text) => {
    const place = order.indexOf(text);
    if (standing === 'first') expect(place).toBe(0);
    else if (standing === 'last') expect(place).toBe(order.length - 1);
    else expect(place).toBeGreaterThan(0);
  });
});

describe('what the order does not depend on', () => {
  const lines = ['长江大桥全长1670米。', '大桥于1957年通车。', '制造大桥用了两年。'];
  const ordered = (question: string, title: string, texts: readonly string[]) =>
    rank(question, collect(articleOf(title, texts))).map(({ sentence }) => texts.indexOf(sentence.text));

  it.each([
    ['traditional characters in the question', '長江大橋於哪一年通車？', lines],
    [
      'traditional characters in the article',
      '长江大桥于哪一年通车？',
      ['長江大橋全長1670米。', '大橋於1957年通車。', '製造大橋用了兩年。'],
    ],
    [
      'full-width digits and letters',
      '长江大桥于哪一年通车？',
      ['长江大桥全长１６７０米。', '大桥于１９５７年通车。', '制造大桥用了两年。'],
    ],
    ['the question mark', '长江大桥于哪一年通车', lines],
    ['blanks around the question', '  长江大桥于哪一年通车？\n', lines],
    ['zero-width marks', '长江\u200b大桥于哪一年\u200b通车？', lines],
  ])('%s', (_, question, texts) => {
    expect(ordered(question, '大桥', texts)).toEqual(ordered('长江大桥于哪一年通车？', '大桥', lines));
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '__key', 'prototype', 'valueOf'])(
    '%s being a word like any other',
    (word) => {
      const texts = (name: string) => [
        `The ${name} was built in 1902.`,
        `Nobody likes the ${name}.`,
        'It rains.',
      ];
      for (const question of [`When was the ${word} built?`, `${word}`, `Who likes the ${word}?`]) {
        const ranked = rank(
          question,
          collect(articleOf('A Town', texts(word)), articleOf(word, ['Other matters.'])),
        );
        for (const { score } of ranked) expect(Number.isFinite(score)).toBe(true);
      }
      const ask = (name: string) => ordered(`When was the ${name} built?`, 'A Town', texts(name));
      expect(ask(word)[0]).toBe(0);
      expect(ask(word)).toEqual(ask('zorbic'));
    },
  );

  it('gives reading order to sentences that are alike', () => {
    const texts = ['今天下雨。', '今天下雨。', '今天下雨。'];
    const ranked = rank('火箭', collect(articleOf('火车', ...texts.map((text) => [text]))));
    expect(ranked.map(({ sentence }) => sentence.paragraph)).toEqual(
      [...ranked]
        .sort((a, b) => b.score - a.score || a.sentence.paragraph - b.sentence.paragraph)
        .map(({ sentence }) => sentence.paragraph),
    );
  });
});
