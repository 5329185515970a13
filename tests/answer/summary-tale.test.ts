import { describe, expect, it } from 'vitest';
import { AMOUNT_ONLY, BOILERPLATE, isAny, NEWS_DAY, TALE_OPENING } from '../../src/answer/summary/cues.ts';
import { formOf } from '../../src/answer/summary/form.ts';
import { chooseAcross } from '../../src/answer/summary/select.ts';
import { scoreSentences, summarize } from '../../src/answer/summary.ts';
import { buildArticle } from '../../src/article/build.ts';
import { collect } from '../search/collections.ts';

function articleOf(title: string, paragraphs: readonly string[]) {
  return buildArticle({ id: 'a', title, text: paragraphs.join('\n\n'), format: 'markdown' });
}

const fox = articleOf("The miller's lazy fox", [
  'Once upon a time there lived a miller who kept a fox instead of a dog. The fox slept by the wheel all day.',
  'One winter the river froze, and the wheel stood still. The village had bread for three days more.',
  'That night the fox got up. He lay down on the ice beside the wheel and breathed on it until morning.',
  'On the third day the wheel turned, and the miller ground rye until his arms ached. The fox went back to sleep.',
  'Since then no one in that village has asked what a sleeping fox is good for.',
]);
const lamp = articleOf('卖灯的小匠', [
  '从前，海边的石门镇有个卖灯笼的小匠，名叫余三。他的灯笼总卖不出去。',
  '有一年秋天，官府要修一座灯塔，征求一盏风吹不灭的灯。钱掌柜的铜灯三天就熄了。',
  '那天夜里起了大风，二十条渔船还没有回港。余三提着纸灯爬上没有修完的塔。',
  '风越大，那盏灯越亮。天亮以前，二十条船全都回来了。',
  '如今石门镇家家门口都挂一盏风灯。',
]);

describe('a tale', () => {
  it.each([fox, lamp])('%#: is told from its beginning to its end', (tale) => {
    expect(formOf(tale)).toBe('tale');
    const last = tale.paragraphs.length;
    for (const count of [2, 3, 4]) {
      const told = summarize(tale, count, collect(tale)).sentences.map(({ citation }) => citation.paragraph);
      expect(told).toHaveLength(count);
      expect(told.at(-1)).toBe(last);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told[0]).toBeLessThan(last);
    }
  });

  it('of one paragraph is told in as many sentences as are asked for', () => {
    const told = fox.paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')).join(' ');
    const tale = articleOf("The miller's lazy fox", [told]);
    expect(summarize(tale, 3, collect(tale)).sentences).toHaveLength(3);
  });

  it.each(['从前三季度的数据看，出口增长。', '从前天起，全市供暖。', '相传，石桥建于明代。'])(
    '%s begins none',
    (text) => {
      expect(isAny(TALE_OPENING, text)).toBe(false);
    },
  );

  it.each(['从前，山里有个铁匠。', '从前有座山。', '传说很久以前，河里有龙。'])('%s begins one', (text) => {
    expect(isAny(TALE_OPENING, text)).toBe(true);
  });

  it('is cut into stretches: of nine sentences the last is one, and the first eight are two of four', () => {
    const scored = scoreSentences(fox, collect(fox).analyzer);
    expect(scored).toHaveLength(9);
    const places = chooseAcross(scored, 3).map(({ sketch }) => sketch.place);
    expect(places[0]).toBeLessThan(4);
    expect(places[1]).toBeGreaterThanOrEqual(4);
    expect(places[2]).toBe(8);
    expect(chooseAcross(scored, 1)).toHaveLength(1);
    expect(chooseAcross(scored, 30)).toHaveLength(9);
  });

  it.each([
    [fox, 'The End.'],
    [fox, 'By Ann Lee'],
    [fox, '* * * THE END * * *'],
    [fox, 'Ann Lee'],
    [lamp, '作者：李四'],
    [lamp, '（完）'],
    [lamp, '（全文完）'],
  ])('%#: ends with what is told, not with a line about the text: %s', (tale, line) => {
    const text = `${tale.text}\n\n${line}`;
    const closed = buildArticle({ id: 'a', title: tale.title, text, format: 'markdown' });
    expect(formOf(closed)).toBe('tale');
    for (const count of [2, 3]) {
      const of = (one: typeof tale) => summarize(one, count, collect(one)).sentences.map((told) => told.text);
      expect(of(closed)).toHaveLength(count);
      expect(of(closed).at(-1)).toBe(of(tale).at(-1));
    }
  });

  it('may end with a short sentence', () => {
    const text = `${fox.text}\n\nThe miller smiled.`;
    const closed = buildArticle({ id: 'a', title: fox.title, text, format: 'markdown' });
    expect(summarize(closed, 3, collect(closed)).sentences.at(-1)?.text).toBe('The miller smiled.');
  });

  it.each([
    ['The council met.', 'Long ago is not how news begins, and so on Monday it was told.'],
    ['昨天，石门镇传说中的灯塔开放。', '从前这里只有一盏灯。'],
  ])('is not what only speaks of one: %s', (...lines) => {
    const news = articleOf('灯塔', [
      ...lines,
      ...Array.from({ length: 9 }, (_, at) => `第${at}个游客来了。`),
    ]);
    expect(formOf(news)).toBe('news');
  });
});

describe('a cue', () => {
  it.each([
    '目前日均客流两万。',
    '目前天气晴好。',
    '四周一片漆黑。',
    '店在附近日本餐馆旁。',
    '会议在日内瓦举行。',
    '节日前夜人很多。',
  ])('of news is no part of other words: %s', (text) => {
    expect(isAny(NEWS_DAY, text)).toBe(false);
  });

  it.each(['前日，大桥通车。', '近日有雨。', '上周桥封了。', '周一开馆。', '明天停水。'])(
    'of news: %s',
    (text) => {
      expect(isAny(NEWS_DAY, text)).toBe(true);
    },
  );

  it.each([
    '馆内请勿拍摄',
    'Photos by pupils are on show all week.',
    'Pictures by local children will hang here.',
  ])('of a line about the page is none of one that tells something: %s', (text) => {
    expect(isAny(BOILERPLATE, text)).toBe(false);
  });

  it.each(['张三摄', 'Photo by Ann Lee', 'Photos: Ann Lee'])('of a line about the page: %s', (text) => {
    expect(isAny(BOILERPLATE, text)).toBe(true);
  });

  it.each(['40 seats will be lost', '12 new flats for nurses', '新增座位40个'])(
    'of an amount is none where something is told: %s',
    (text) => {
      expect(isAny(AMOUNT_ONLY, text)).toBe(false);
    },
  );

  it.each(['3 large eggs', '2 tbsp oil for frying', '面粉200克', '鸡蛋3个'])('of an amount: %s', (text) => {
    expect(isAny(AMOUNT_ONLY, text)).toBe(true);
  });
});
