import { describe, expect, it } from 'vitest';
import { SUBJECT_FEATURES } from '../../../../src/search/confidence/subject-features.ts';
import { hearQuestion } from '../../../../src/search/search.ts';
import { articleOf, collect } from '../../collections.ts';

const fish = articleOf('虫纹阿南鱼', [
  '虫纹阿南鱼又称地图龙，分布于印度洋。',
  '雄鱼颜色较鲜艳，头部有许多虫状蓝纹。',
  '它与灰鲨同游，体长20厘米。',
]);

/** A feature's value for the sentence at `index`. */
function value(name: string, question: string, index = 0): number {
  const seat = hearQuestion(question, collect(fish)).seats[index];
  const feature = SUBJECT_FEATURES.find((one) => one.name === name);
  if (seat === undefined || feature === undefined) throw new Error(`No ${name} of sentence ${index}`);
  return feature.value(seat.scene, seat.index);
}

describe('what a question is about', () => {
  it('is another fish where the title’s name has another beginning', () => {
    // 青 and 斑 stand beside 阿南鱼 and nowhere in the article; 虫 and 纹 are the title's own.
    expect(value('rivalNowhere', '青斑阿南鱼的俗名是什么？')).toBeGreaterThan(0);
    expect(value('rivalNowhere', '虫纹阿南鱼的俗名是什么？')).toBe(0);
  });

  it('is asked with a word that the sentence has, says otherwise, or has not', () => {
    // 分布 stands in the first sentence only.
    expect(value('attributeNotHere', '虫纹阿南鱼分布在哪里？', 0)).toBe(0);
    expect(value('attributeNotHere', '虫纹阿南鱼分布在哪里？', 2)).toBeGreaterThan(0);
    // 名称 is nowhere, 又称 expresses the same: half is held.
    expect(value('attributeNotHere', '它的名称是什么？', 0)).toBeLessThan(
      value('attributeNotHere', '它的票价是什么？', 0),
    );
  });

  it('may be a thing that the title does not name', () => {
    expect(value('subjectElsewhere', '灰鲨的体长是多少？')).toBeGreaterThan(
      value('subjectElsewhere', '虫纹阿南鱼的体长是多少？'),
    );
  });

  it('is better told by the sentence that has more of it', () => {
    expect(value('outdone', '灰鲨与谁同游？', 2)).toBe(0);
    expect(value('outdone', '灰鲨与谁同游？', 0)).toBeGreaterThan(0);
  });
});
