import { describe, expect, it } from 'vitest';
import { ASKED_FEATURES } from '../../../src/search/confidence/asked-features.ts';
import { askedOf } from '../../../src/search/scene/asked-of.ts';
import { hearQuestion } from '../../../src/search/search.ts';
import { articleOf, collect } from '../collections.ts';

const library = articleOf('清泉市图书馆', [
  '清泉市图书馆创建于1956年，馆长是陈立群。',
  '馆藏图书120万册。',
  '读者每次可借十本。',
]);
const kettle = articleOf('Breva_kettle', [
  'The Breva kettle was first sold in 2019.',
  'It weighs 900 grams and its lid is made of steel.',
]);

function seatOf(question: string, article = library, index = 0) {
  const seat = hearQuestion(question, collect(article)).seats[index];
  if (seat === undefined) throw new Error(`No sentence ${index}`);
  return seat;
}

function askedIn(question: string, article = library): readonly string[] {
  const { scene } = seatOf(question, article);
  const { units } = scene.probe.question.analysis;
  return askedOf(scene).map((word) => word.units.map((unit) => units[unit]?.key).join(''));
}

function value(name: string, question: string, article = library, index = 0): number {
  const feature = ASKED_FEATURES.find((one) => one.name === name);
  const { scene } = seatOf(question, article, index);
  return feature?.value(scene, index) ?? Number.NaN;
}

describe('what a question asks of its subject', () => {
  it.each([
    ['清泉市图书馆有多少员工？', ['员工']],
    ['清泉市圖書館有多少個座位？', ['座位']],
    ['清泉市图书馆几点关门？', ['关门']],
    ['清泉市图书馆的副馆长是谁？', ['副馆长']],
    // 周几 asks, and 要花 with 钱 is how prices are asked for.
    ['清泉市图书馆周几闭馆？', ['闭馆']],
    ['借书证要花多少钱？', ['借书证']],
    // 一次 is “a time”; 书 is in the title.
    ['一次可以借几本书？', ['借']],
    ['清泉市有多少人口？', ['人口']],
    // A kind of name: the answer is the name.
    ['清泉市图书馆在哪个城市？', []],
  ])('%s: %j', (question, asked) => {
    expect(askedIn(question)).toEqual(asked);
  });

  it.each([
    ['How many litres does the Breva kettle hold?', ['litr', 'hold']],
    ['What is the telephone number of the Breva kettle?', ['telephon']],
    ['How much does the Breva kettle cost?', []],
    // The week is how the day is asked for.
    ['On which days of the week is the Breva kettle sold?', ['sell']],
    // Two of the words after the phrase, no more.
    ['What is the boiling noise limit of the Breva kettle?', ['boil', 'nois']],
    ['What colours does the Breva kettle come in?', ['colour']],
  ])('%s: %j', (question, asked) => {
    expect(askedIn(question, kettle)).toEqual(asked);
  });
});

describe('a question that names the subject', () => {
  it('is told what it asks, or not', () => {
    expect(value('askedNowhere', '清泉市图书馆有多少员工？')).toBeGreaterThan(0);
    expect(value('askedNowhere', '清泉市图书馆是哪一年创建的？')).toBe(0);
    expect(value('askedNotHere', '清泉市图书馆的馆藏有多少？', library, 0)).toBeGreaterThan(0);
    expect(value('askedNotHere', '清泉市图书馆的馆藏有多少？', library, 1)).toBe(0);
    expect(value('askedNowhere', 'How many litres does the Breva kettle hold?', kettle)).toBeGreaterThan(0);
    expect(value('askedNowhere', 'When was the Breva kettle sold?', kettle)).toBe(0);
  });

  it('is told by the rest of its words', () => {
    expect(value('toldHere', '清泉市图书馆是哪一年创建的？')).toBe(1);
    expect(value('toldHere', '清泉市图书馆是哪一年重修的？')).toBe(0);
    // Nothing is asked beyond the title but an ordinary word.
    expect(value('untoldNowhere', 'How much does the Breva kettle cost?', kettle)).toBe(0);
  });

  it('names an office that the sentence does not', () => {
    expect(value('officeNotHere', '清泉市市长是谁？')).toBe(1);
    expect(value('officeNotHere', '清泉市图书馆的馆长是谁？')).toBe(0);
    expect(value('officeNotHere', '图书馆是谁创建的？')).toBe(0);
    expect(value('officeNotHere', '市长什么时候来？')).toBe(0);
    expect(value('officeNotHere', 'Who is the director of the works?', kettle)).toBe(1);
  });
});
