import { describe, expect, it } from 'vitest';
import { otherNumber } from '../../../../src/search/confidence/another/other-number.ts';
import { seatFirst } from '../../collections.ts';

function otherIn(question: string, ...sentences: readonly string[]): number {
  const { scene, index } = seatFirst(question, sentences);
  return otherNumber(scene, index);
}

describe('asked of a numbered thing, where others of the kind are told of', () => {
  it.each([
    ['16号楼什么时候停水？', '17日，9至15号楼停水。'],
    ['16號樓什麼時候停水？', '17日，9號樓停水。'],
    ['第三季度产量是多少？', '第一季度产量100吨，第二季度产量120吨。'],
    ['7月接待游客多少人？', '5月接待游客3万人。'],
    ['What is room 18 like?', 'Rooms 9 to 15 are quiet, says room service.'],
    ['Where does bus 9 stop?', 'Bus 7 stops at the door.'],
    ['How many ships called in July?', 'In June 96 ships called.'],
    ['How much is band A?', 'Band D is 9 pounds a week.'],
    ['Is block F dry?', 'Blocks A to D are dry.'],
    ['How many ships called in May?', 'From January to September 900 ships called, in October 96.'],
  ])('%s is not answered by %s', (question, sentence) => {
    expect(otherIn(question, sentence)).toBe(1);
  });

  it.each([
    ['12号楼什么时候停水？', '17日，9至15号楼停水。', 'in the range'],
    ['第四章规定什么？', '第三至五章规定处罚。', 'in the range'],
    ['What is room 12 like?', 'Rooms 9 to 15 are quiet.', 'in the range'],
    ['Is block C dry?', 'Blocks A to D are dry.', 'in the range'],
    ['How much is band A?', 'Band A is 9 pounds a week.', 'the letter itself'],
    ['How much is band D a week?', 'The band a week later was paid 9 pounds.', 'a is a word'],
    ['Is the flat a big one?', 'Flat B is big.', 'no capital, no letter'],
    ['Is the park open in July?', 'The park is open from April to September.', 'in the range'],
    ['第三季度产量是多少？', '产量是100吨。', 'no other quarter is told of'],
    ['谁在大会致辞？', '第一章：大会致辞。', 'nothing is asked by its number'],
  ])('%s may be answered by %s (%s)', (question, sentence) => {
    expect(otherIn(question, sentence)).toBe(0);
  });

  it('a neighbour may have the number', () => {
    expect(otherIn('16号楼什么时候停水？', '9号楼17日停水。', '16号楼也一样。')).toBe(0);
  });

  it('none of the kind here, but others elsewhere in the article', () => {
    expect(otherIn('16号楼什么时候停水？', '停水时间为六小时。', '请节约用水。', '9号楼先停。')).toBe(1);
  });
});
