import { describe, expect, it } from 'vitest';
import { undefinedTerm } from '../../../../src/search/confidence/lacking/undefined-term.ts';
import { seatFirst } from '../../collections.ts';

function undefinedIn(
  question: string,
  sentence: string,
  title = '人工智能与碳达峰：五年计划 The five-year plan',
): number {
  const { scene, index } = seatFirst(question, [sentence], title);
  return undefinedTerm(scene, index);
}

describe('asked what something is', () => {
  it.each([
    ['什么是数字经济？', '要发挥数字经济新引擎作用。'],
    ['人工智能是什么？', '推动互联网、大数据、人工智能与制造业深度融合。'],
    ['人工智能是什麼？', '推動互聯網、大數據、人工智能與製造業深度融合。'],
    ['碳达峰指的是什么？', '实施工业领域碳达峰行动。'],
    ['5G是什么？', '推动5G、互联网与制造业深度融合。'],
    ['六稳是什么？', '深入落实“六稳”“六保”任务。'],
    ['什么是制造强国？', '加快建设制造强国。'],
    ['What is a toll?', 'Drivers pay a toll of four dollars.'],
    ['What is a festival?', 'The summer festival was organised by the council.'],
    ['What is a birdie?', 'He made a birdie at the third hole.'],
    ['What does rewilding mean?', 'The council pays for rewilding along the river.'],
  ])('%s is not told by %s', (question, sentence) => {
    expect(undefinedIn(question, sentence)).toBe(1);
  });

  it.each([
    ['什么是羊水栓塞？', '羊水栓塞是一种罕见的急症。', 'it is'],
    ['什么是小鸟球？', '低于标准杆一杆完成，称为小鸟球（Birdie）。', 'it is called'],
    ['碳达峰是什么意思？', '碳达峰，就是指排放不再增长。', 'it means'],
    ['What is a birdie?', 'A birdie is one stroke under par.', 'it is'],
    ['What does rewilding mean?', 'This way of leaving land alone is known as rewilding.', 'it is known as'],
    ['六稳是什么？', '“六稳”指稳就业、稳金融等六项工作。', 'it means'],
    ['5G是什么？', '5G是第五代移动通信技术。', 'it is'],
    ['What is a tithe?', 'A tithe was a tenth of the harvest.', 'it was'],
    ['主办单位是什么？', '论坛的主办单位科技部派人出席。', 'a certain one is to be named'],
    ['年度主题是什么？', '论坛公布年度主题“绿色发展”。', 'a certain one is to be named'],
    ['What is the budget?', 'Its annual budget reached five million.', 'a certain one is asked for'],
    ['首都是什么？', '首都北京有两千万人。', 'it is asked what the capital is called'],
    ['碳汇是什么？', '碳汇：森林吸收并储存二氧化碳的能力。', 'a colon'],
    ['什么是光合作用？', '光合作用把光能变成化学能。', 'a sentence about it'],
    ['什麼是區塊鏈？', '區塊鏈把數據按時間順序連成鏈條。', 'a sentence about it'],
    ['What is photosynthesis?', 'Photosynthesis converts light into chemical energy.', 'a sentence about it'],
    ['What are tithes?', 'Tithes took a tenth of every harvest.', 'a sentence about it'],
    ['What are mitochondria?', 'The mitochondria produce most of its energy.', 'a sentence about it'],
    ['What is Kubernetes?', 'It runs Kubernetes, a system for containers.', 'apposition'],
    ['What is a birdie?', 'He made a birdie, which takes one stroke less.', 'a clause about it'],
    ['人工智能是什么时候提出的？', '推动人工智能与制造业融合。', 'it is asked when'],
    ['武穴酥糖原名是什么？', '武穴酥糖原名桂花董糖。', 'a name is asked'],
    [
      '什么是区块链？',
      '要发挥数字经济新引擎作用。',
      'the term is not there at all, which other evidence tells',
    ],
  ])('%s – %s: %s', (question, sentence) => {
    expect(undefinedIn(question, sentence)).toBe(0);
  });

  it.each([
    ['什么是碳汇？', '要发展碳汇。', '它是森林吸收二氧化碳的能力。'],
    ['What are tithes?', 'Farmers paid tithes.', 'These were a tenth of the harvest.'],
  ])('%s – %s is explained by the next: %s', (question, ...sentences) => {
    const { scene, index } = seatFirst(question, sentences);
    expect(undefinedTerm(scene, index)).toBe(0);
  });

  it.each(
    'theme motto slogan name address aim goal purpose task budget cost result reason cause role job title colour color capital population'.split(
      ' ',
    ),
  )('What is project %s? asks for a certain one', (word) => {
    expect(undefinedIn(`What is project ${word}?`, `Project ${word} came up.`)).toBe(0);
    expect(undefinedIn(`What is project ${word}?`, `They spoke of the project ${word} at noon.`)).toBe(0);
  });

  it('an article about it tells what it is by all it says', () => {
    expect(undefinedIn('数字经济是什么？', '数字经济规模超过五十万亿元。', '数字经济')).toBe(0);
  });
});
