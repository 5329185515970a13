import { describe, expect, it } from 'vitest';
import { asking } from '../asking.ts';

const ruling = asking('青浦区买卖合同纠纷案', [
  '原告：韩小松，男，1988年生，住东街3号。',
  '被告：青浦绿洲家具有限公司，住所地青浦区南路9号。',
  '原告韩小松与被告青浦绿洲家具有限公司买卖合同纠纷一案，由审判员独任审理。原告的妻子付了定金。',
  '一、被告青浦绿洲家具有限公司返还原告韩小松六千元；',
  '审判员 梁雨桐',
]);
const claim = asking('Ellis v. Marden Boats', [
  'Plaintiff: Ruth Ellis, a teacher, of 4 Hill Lane',
  'Defendant: Marden Boats Ltd (in liquidation)',
  'The plaintiff bought a boat of Peter Cole. The defendant Marden Boats Ltd shall pay Ruth Ellis £900.',
  'Expert witness: none was heard.',
]);
const club = asking('River Rowing Club', [
  'The head coach must hold a licence; last year Ann Price held the first course of the club.',
  '- **Head coach:** Maria Lopez\n- Treasurer: Owen Hart, since 2021',
]);
const talk = asking('青年说', [
  '主持人：大家好，欢迎来到青年说。',
  '嘉宾：谢谢。我从小在山里长大。',
  '主持人：高兴见到你，请坐。',
  '主持人：马上开始。',
]);

describe('who somebody is, of a line that begins with what they are', () => {
  it.each([
    ['原告是谁', ruling, '韩小松'],
    ['原告是誰？', ruling, '韩小松'],
    ['谁是被告', ruling, '青浦绿洲家具有限公司'],
    ['原告叫什么名字', ruling, '韩小松'],
    ['审判员是谁', ruling, '梁雨桐'],
    ['who is the plaintiff', claim, 'Ruth Ellis'],
    ['Who is the defendant?', claim, 'Marden Boats Ltd'],
    ["who's the head coach", club, 'Maria Lopez'],
    ['What is the name of the treasurer?', club, 'Owen Hart'],
  ])('%s', (question, ask, name) => {
    const { kind, bold } = ask(question);
    expect([kind, bold]).toEqual(['found', name]);
  });

  it.each([
    ['主持人是谁', talk, '大家好'],
    ['主持人叫什么', talk, '高兴见到你'],
    ['who is the expert witness', claim, 'none was heard'],
  ])('%s is not told by what is said behind a colon', (question, ask, words) => {
    expect(ask(question).bold).not.toBe(words);
  });

  it('tells the party and none beside it', () => {
    expect(ruling('原告的妻子是谁').bold).not.toBe('青浦绿洲家具有限公司');
  });
});
