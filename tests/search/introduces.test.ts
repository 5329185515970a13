import { describe, expect, it } from 'vitest';
import { holderElsewhere } from '../../src/search/features/holder.ts';
import { introduces } from '../../src/search/features/introduces.ts';
import { hearQuestion } from '../../src/search/search.ts';
import { articleOf, collect, rank } from './collections.ts';

const village = [
  '溪口有一座水磨坊。',
  '村里有个修钟的老人，名叫何长青。',
  '何长青每天擦他的钟。',
  '钟表匠马三看不起他。',
  '水磨坊后来改成了学堂。',
];
const villageInTraditional = [
  '溪口有一座水磨坊。',
  '村裡有個修鐘的老人，名叫何長青。',
  '何長青每天擦他的鐘。',
  '鐘錶匠馬三看不起他。',
  '水磨坊後來改成了學堂。',
];
const hill = [
  'The mill stands at the end of the village.',
  'Behind it lives an old clockmaker named Ann Lee.',
  'Ann Lee wipes her clocks every day.',
  'The mill was turned into a school.',
];

/** The sentence that is ranked first. */
const first = (question: string, sentences: readonly string[]) =>
  rank(question, collect(articleOf('志', sentences)))[0]?.sentence.text;

function values(
  of: typeof introduces,
  question: string,
  paragraphs: readonly (readonly string[])[],
): readonly number[] {
  return hearQuestion(question, collect(articleOf('志', ...paragraphs))).seats.map(({ scene, index }) =>
    of(scene, index),
  );
}

describe('who somebody is', () => {
  it.each([
    ['何长青是做什么的？', village, village[1]],
    ['何長青是做什麼的？', villageInTraditional, villageInTraditional[1]],
    ['何长青是谁', village, village[1]],
    ['What does Ann Lee do for a living?', hill, hill[1]],
    ['Who is Ann Lee?', hill, hill[1]],
  ])('%s', (question, sentences, answer) => {
    expect(first(question, sentences)).toBe(answer);
  });

  it('is told where the name is given as such, or first', () => {
    expect(values(introduces, '何长青是谁？', [village])).toEqual([0, 1, 0, 0, 0]);
    expect(values(introduces, '马三是干什么的？', [village])).toEqual([0, 0, 0, 0.5, 0]);
    expect(values(introduces, 'Who is Ann Lee?', [hill])).toEqual([0, 1, 0, 0]);
    expect(values(introduces, '谁修钟？', [village])).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('what became of something', () => {
  it.each([
    ['水磨坊后来呢？', village, village[4]],
    ['水磨坊後來怎麼樣了？', villageInTraditional, villageInTraditional[4]],
    ['What became of the mill?', hill, hill[3]],
    ['What happened to the mill in the end?', hill, hill[3]],
  ])('%s is told where it is last spoken of', (question, sentences, answer) => {
    expect(first(question, sentences)).toBe(answer);
  });
});

describe('what somebody has', () => {
  const cup = [
    ['器材和奖品由陈工管理。', '报名费每人二十元。'],
    ['决赛在周六下午举行。', '冠军获得一副球拍和一箱苹果，亚军获得一只水壶。'],
  ];
  const cupInTraditional = [
    ['器材和獎品由陳工管理。', '報名費每人二十元。'],
    ['決賽在週六下午舉行。', '冠軍獲得一副球拍和一箱蘋果，亞軍獲得一隻水壺。'],
  ];
  const pears = [
    ['The rackets and the prizes are kept by Ann Lee.', 'Entry costs three pounds.'],
    ['The final is on Saturday.', 'The winner takes home a new bat and a box of apples.'],
  ];

  it.each([
    ['冠军有什么奖品？', cup],
    ['亞軍有什麼獎品？', cupInTraditional],
    ['What prize does the winner get?', pears],
  ])('%s is told where they are spoken of', (question, paragraphs) => {
    const ranked = rank(question, collect(articleOf('志', ...paragraphs)));
    expect(ranked[0]?.sentence.text).toBe(paragraphs[1]?.[1]);
    expect(values(holderElsewhere, question, paragraphs)).toEqual([1, 1, 1, 0]);
  });

  it.each([
    ['奖品归谁管？', cup, 'nobody has it'],
    ['冠军和奖品有什么关系？', cup, 'what they have to do with each other'],
    ['冠军的奖品有哪些？', cup, 'the prizes themselves'],
  ])('%s is another question (%3$s)', (question, paragraphs) => {
    expect(values(holderElsewhere, question, paragraphs)).toEqual([0, 0, 0, 0]);
  });

  it('may be told right behind the sentence that names them', () => {
    const paragraphs = [['器材和奖品由陈工管理。'], ['冠军是周宁。', '奖品是一副球拍。']];
    expect(values(holderElsewhere, '冠军有什么奖品？', paragraphs)).toEqual([1, 0, 0]);
  });
});
