import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { COVERAGE_FEATURES } from '../../../src/search/confidence/coverage-features.ts';
import { NAME_FEATURES } from '../../../src/search/confidence/name-features.ts';
import { hearQuestion } from '../../../src/search/search.ts';
import { articleOf, collect } from '../collections.ts';

const station = articleOf('海宁西站', [
  '海宁西站位于海宁市许村镇，总建筑面积1.7万平方米。',
  '站房由杭州的设计院设计，设有两台四线。',
  '一条城际铁路将连接余杭站与海宁。',
]);
const fish = articleOf('丝尾红钻鱼', ['丝尾红钻鱼又称长尾滨鲷。', '它栖息在较深的海域。']);
const english = articleOf('Mary Field', ['Mary Field was built in 1902.', 'It has two stands.']);

const FEATURES = [...NAME_FEATURES, ...COVERAGE_FEATURES];

/** A feature's value for the sentence at `index`. */
function value(name: string, question: string, { article = station, index = 0 } = {}): number {
  const seat = hearQuestion(question, collect(article)).seats.find((one) => one.index === index);
  const feature = FEATURES.find((one) => one.name === name);
  if (seat === undefined || feature === undefined) throw new Error(`No ${name} of sentence ${index}`);
  return feature.value(seat.scene, seat.index);
}

describe('what a question names', () => {
  it('is a sister of the title: the same end, another beginning, the title’s own nowhere', () => {
    expect(value('sisterOfTitle', '余杭站位于哪里？')).toBeGreaterThan(0.5);
    expect(value('sisterOfTitle', '海宁西站位于哪里？')).toBe(0);
    // 西 is the title's own; nothing but 站 is asked, without another beginning.
    expect(value('sisterOfTitle', '西站位于哪里？')).toBe(0);
  });

  it('is no sister of a headline, with which the text does not begin', () => {
    const news = articleOf('海宁新建西站', ['昨天，许村镇的车站开工。', '余杭站也将重建。']);
    expect(value('sisterOfTitle', '余杭站何时重建？', { article: news, index: 1 })).toBe(0);
    expect(value('endOfTitle', '西站何时开工？', { article: news })).toBe(0);
  });

  it('is the end of the title alone', () => {
    // Nothing of what stands before it in the title, 丝尾, is asked.
    expect(value('endOfTitle', '红钻鱼又称什么？', { article: fish })).toBe(1);
    expect(value('endOfTitle', '丝尾红钻鱼又称什么？', { article: fish })).toBe(0);
    expect(value('endOfTitle', '灰鲨又称什么？', { article: fish })).toBe(0);
  });

  it('is told as it stands where it is in title marks', () => {
    expect(value('quotedNowhere', '《诸暨志》位于哪里？')).toBe(1);
    expect(value('quotedNowhere', '“余杭站”位于哪里？')).toBe(0);
    expect(value('quotedNowhere', '余杭站位于哪里？')).toBe(0);
  });

  it('is missed when it is a name, and less when it is said of one', () => {
    expect(value('firstNounNowhere', '诸暨站的面积多大？')).toBeGreaterThan(0);
    expect(value('firstNounNowhere', '海宁西站的面积多大？')).toBe(0);
    // 余杭 stands two sentences on.
    expect(value('properNotNearby', '余杭的建筑面积多大？', { index: 0 })).toBeGreaterThan(0);
    expect(value('properNotNearby', '余杭的建筑面积多大？', { index: 2 })).toBe(0);
  });
});

describe('whom a yes or no is asked of', () => {
  const leaflet = articleOf('藥品說明', ['糖漿可空腹服用，服用後不要喝水。', '未滿兩歲的幼兒禁止使用。']);

  it('is told nowhere, or somewhere', () => {
    expect(value('untoldSubject', '老人可以喝嗎？', { article: leaflet })).toBeGreaterThan(0);
    expect(value('untoldSubject', '幼兒可以使用嗎？', { article: leaflet })).toBe(0);
  });

  it('is nobody where nothing stands before what it hangs on, or something else is asked', () => {
    expect(value('untoldSubject', '可以空腹喝嗎？', { article: leaflet })).toBe(0);
    expect(value('untoldSubject', '老人可以喝多少水？', { article: leaflet })).toBe(0);
  });

  it('is nobody where only part of the article is heard: the rest may speak of it', () => {
    const more = Array.from({ length: 300 }, (_, at) => `第${at + 1}號藥櫃存放中藥。`);
    const long = articleOf('藥品說明', ['糖漿可空腹服用。', ...more]);
    expect(value('untoldSubject', '老人可以空腹服用嗎？', { article: long })).toBe(0);
  });

  it.each([
    ['盲人可以进吗？', '视障人士可以进馆。', 'one for persons of many kinds'],
    ['盲人可以進嗎？', '視障者可以進館。', 'one for persons of many kinds'],
    ['小猫可以进吗？', '宠物可以进馆。', 'one for animals of many kinds'],
    ['摩托车可以进吗？', '机车可以进馆。', 'one with the same last character'],
    ['男生可以报名吗？', '男性可以报名。', 'one with the same first character'],
    ['医生可以报名吗？', '大夫可以报名。', 'one that means the same'],
  ])('%s may be meant by %s (%s)', (question, sentence) => {
    const article = articleOf('通知', ['今天开馆。', sentence]);
    expect(value('untoldSubject', question, { article, index: 1 })).toBe(0);
  });

  it('is another one of the kind that both name', () => {
    const article = articleOf('通知', ['今天开馆。', '志愿者可以免票。']);
    expect(value('untoldSubject', '记者可以免票吗？', { article, index: 1 })).toBeGreaterThan(0);
    const sick = articleOf('通知', ['今天开馆。', '胃病患者可以免票。']);
    expect(value('untoldSubject', '肝病患者可以免票吗？', { article: sick, index: 1 })).toBeGreaterThan(0);
  });

  it.each([['会员可以吃糖吗？'], ['应届生可以吃糖吗？'], ['機會可以轉讓嗎？'], ['老人能进吗？']])(
    'stands before a whole word, not before a character of its own: %s',
    (question) => {
      expect(value('untoldSubject', question, { article: leaflet })).toBeGreaterThan(0);
    },
  );
});

describe('how much of a question is there', () => {
  it('counts what is told in the article, in whatever sentence', () => {
    expect(value('toldAnywhere', '海宁西站的站房由谁设计？')).toBe(1);
    expect(value('toldAnywhere', '海宁西站的票价是多少？')).toBeLessThan(1);
  });

  it('counts the longest stretch in any sentence', () => {
    // 总建筑面积 are five of the nine characters.
    expect(value('runAnywhere', '总建筑面积有多少吨？', { index: 0 })).toBeCloseTo(5 / 9);
  });

  it('counts what the sentence has and lacks beyond the title', () => {
    const question = '海宁西站的总建筑面积有多大？';
    expect(value('rareBeyondTitle', question, { index: 0 })).toBeGreaterThan(
      value('rareBeyondTitle', question, { index: 1 }),
    );
    expect(value('rarestNotHere', question, { index: 0 })).toBeLessThan(
      value('rarestNotHere', question, { index: 1 }),
    );
  });
});

it.each(FEATURES.map(({ name }) => [name]))('%s says nothing of English', (name) => {
  expect(value(name, 'When was “Mary Field” built?', { article: english })).toBe(0);
});

it('gives values that are finite where a question has no word', () => {
  const seats = (article: Article) => hearQuestion('在哪里？', collect(article)).seats;
  for (const { scene, index } of seats(station))
    for (const feature of FEATURES) expect(Number.isFinite(feature.value(scene, index))).toBe(true);
});
