import { describe, expect, it } from 'vitest';
import { bareName } from '../../../../src/search/confidence/lacking/bare-name.ts';
import { seatFirst } from '../../collections.ts';

const value = (question: string, sentence: string) => bareName(seatFirst(question, [sentence]).scene, 0);

describe('bareName', () => {
  it.each([
    ['书记员多大？', '书记员 李志明', 1],
    ['書記員多大？', '書記員 李志明', 1],
    ['二审怎么判的？', '审判员 李志明', 1],
    ['书记员是谁？', '书记员 李志明', 0],
    ['书记员多大？', '书记员 李志明，35岁', 0],
    ['身高是多少？', '身高182厘米', 0],
    ['审判怎么进行？', '审判公开进行，李志明到庭。', 0],
    ['How old is Ann Webb?', 'Ann Webb', 1],
    ['Who is Ann Webb?', 'Ann Webb', 0],
    // A line of an office and its holder tells whether somebody holds it.
    ['书记员是李志明吗？', '书记员 李志明', 0],
    ['李志明是書記員嗎？', '書記員 李志明', 0],
    ['Is Ann Webb the chair?', 'Chair: Ann Webb', 0],
    // What has the name and what is asked of it tells that, too; and of whom no name is asked, what says all of it.
    ['李志明辞职了吗？', '李志明辞职了。', 0],
    ['李志明當選主席了嗎？', '李志明當選主席。', 0],
    ['主席辞职了吗？', '主席李志明辞职了。', 0],
    ['李志明得冠军了吗？', '冠军是李志明。', 0],
    ['Did Ann Webb win?', 'Ann Webb won.', 0],
    ['Did Ben Hale resign?', 'President Ben Hale resigned.', 0],
    ['Did Ann Webb win?', 'The winner was Ann Webb.', 0],
    ['Is Mia Wong the director?', 'Mia Wong, Director', 0],
    ['书记员迟到了吗？', '书记员 李志明', 1],
    ['被告上诉了吗？', '审判员 李志明', 1],
    // Not of another office, nor by the name alone.
    ['李志明是书记员吗？', '审判员 李志明', 1],
    ['李志明在吗？', '李志明', 1],
    ['Is Ann Webb free?', 'Ann Webb', 1],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });
});
