import { describe, expect, it } from 'vitest';
import { missingTerms } from '../../src/answer/why/terms-found.ts';
import { partGuesses } from '../../src/search/question/part-guesses.ts';
import { hearQuestion } from '../../src/search/search.ts';
import { articleOf, collect } from './collections.ts';

const collection = collect(
  articleOf('清溪杯乒乓球赛', [
    '清溪队此前三次夺冠。',
    '要打水的人在井边排队，一桶两文钱。',
    '亚军得一只水壶，奖金另发。',
    '陆一舟当裁判。',
    '阿順的家在村尾。',
  ]),
);

function wordsOf(question: string): readonly string[] {
  const { probe } = hearQuestion(question, collection);
  const { units } = probe.question.analysis;
  return probe.words.map((word) => word.units.map((at) => units[at]?.key).join(''));
}

function missing(question: string): readonly string[] {
  const { probe } = hearQuestion(question, collection);
  return missingTerms(probe, collection.gather(probe));
}

describe('what the segmenter guessed for a word', () => {
  it.each([
    // It is cut 打水收: 打水 stands in the articles, 水收 nowhere.
    ['老王打水收多少钱？', ['打水', '收']],
    ['老王打水收多少錢？', ['打水', '收']],
    // 队拿过: what begins it ends the word before.
    ['清溪队拿过几次冠军？', ['清溪队', '拿']],
    ['清溪隊拿過幾次冠軍？', ['清溪队', '拿']],
    ['亚军奖什么？', ['亚军', '奖']],
    ['阿順家有什麼？', ['阿顺', '家']],
  ])('%s: has %j', (question, words) => {
    expect(wordsOf(question)).toEqual(expect.arrayContaining(words));
    for (const word of words) expect(missing(question)).not.toContain(word);
  });

  it.each([
    // Somebody else: 陆一 stands there, 丹 does not, and it may be the name of a person.
    ['陆一丹是谁？', '陆一丹'],
    ['陸一丹是誰？', '陸一丹'],
  ])('%s: stays whole, and is missing', (question, word) => {
    expect(missing(question)).toEqual([word]);
  });

  it('leaves a question as it is where nothing is to be parted, and any in English', () => {
    for (const question of ['陆一舟当什么？', 'Who drew water from the well?']) {
      const probe = hearQuestion(question, collection).probe;
      expect(partGuesses(probe, collection.gather(probe))).toBe(probe);
    }
  });
});

describe('what counts behind 几', () => {
  it.each(['一天下几盘？', '一天下幾盤？', '这是第几届？', '幾點到幾點？', '裁判从几点到几点？'])(
    '%s: is no word that is missing',
    (question) => {
      expect(missing(question).join('')).not.toMatch(/[几幾]|盘|盤|届/u);
    },
  );

  it('is one where 多少 asks for it: 多少碗 may be of bowls', () => {
    const asked = (question: string) => hearQuestion(question, collection).probe.asked.length;
    expect(['一天卖多少碗？', '一天卖几碗？'].map(asked)).toEqual([1, 0]);
  });
});
