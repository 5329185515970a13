import { describe, expect, it } from 'vitest';
import { isMisread, misreadingsOf } from '../../src/search/question/misreadings.ts';
import { readQuestion } from '../../src/search/question/question.ts';
import { analyzer, articleOf, collect, rank } from './collections.ts';

describe('misreadingsOf', () => {
  it.each([
    ['交通便利，水表读数为40吨。', '物业费由业主承担。', '物业费谁交？', 'traffic is not to pay'],
    ['交通便利，水錶讀數為40噸。', '物業費由業主承擔。', '物業費誰交？', 'traffic is not to pay'],
    ['未开封可存放三年。', '开封后须在五天内吃完。', '开封能放多久？', 'what is unopened is not opened'],
    ['未開封可存放三年。', '開封後須在五天內吃完。', '開封能放多久？', 'what is unopened is not opened'],
    [
      '赛后一天内请打上标签。',
      '每月末的周六晚八点举行月赛。',
      '月赛什么时候打？',
      'to put on is not to play',
    ],
    ['非会员门票50元。', '会员门票30元。', '会员门票多少钱？', 'a non-member is no member'],
    ['Non-members pay £9.', 'Members pay £4.', 'How much do members pay?', 'a non-member is no member'],
    [
      'The museum is open on Sundays and from May.',
      'The canal opened on 14 June 1786.',
      'When did it open?',
      'what is open on Sundays opened on another day',
    ],
  ])('not %s but %s answers %s: %s', (wrong, right, question) => {
    const [best] = rank(question, collect(articleOf('無題', [wrong, right])));
    expect(best?.sentence.text).toBe(right);
  });

  it.each([
    ['新书什么时候出？', '出版日期是2023年4月。', 'a book that comes out is published'],
    ['复印一页打多少钱？', '彩色打印每页两元。', 'to print is to print'],
    ['每年要付多少？', '租户每年应付9000元。', 'what is due is to be paid'],
    ['房子什么时候交？', '交房日期为10月9日。', 'a flat is handed over'],
    ['谁教法语？', '法语由陈教授讲。', 'a professor teaches'],
  ])('%s may be told by %s: %s', (question, sentence) => {
    const misread = misreadingsOf(readQuestion(question, analyzer));
    const units = [...sentence].map((character) => character.charCodeAt(0));
    expect(units.filter((_, at) => isMisread(misread, units, at))).toEqual([]);
  });

  it('notes a word that is said again once', () => {
    const notes = (text: string) =>
      [...misreadingsOf(readQuestion(text, analyzer)).values()].reduce((sum, own) => sum + own.length, 0);
    expect(notes('会员会员会员会员多少钱？')).toBe(notes('会员多少钱？'));
  });

  it('leaves alone what the question says so itself', () => {
    const within = (text: string) =>
      (misreadingsOf(readQuestion(text, analyzer)).get('封'.charCodeAt(0)) ?? []).some(({ row }) =>
        row.includes('未'.charCodeAt(0)),
      );
    expect(within('开封可以放多久？')).toBe(true);
    expect(within('未开封可以放多久？')).toBe(false);
  });

  it('lets a yes or no be told by the contrary', () => {
    const asks = (text: string) => misreadingsOf(readQuestion(text, analyzer)).has('满'.charCodeAt(0));
    expect(asks('满18岁多少钱？')).toBe(true);
    expect(asks('满18岁可以吗？')).toBe(false);
  });

  it('does not take a character within a word for a verb', () => {
    const has = (text: string) => misreadingsOf(readQuestion(text, analyzer)).get('交'.charCodeAt(0)) ?? [];
    const lengths = (text: string) => has(text).filter(({ row }) => row.at(-1) === '通'.charCodeAt(0)).length;
    expect(lengths('谁交物业费？')).toBe(1);
    expect(lengths('外交部在哪里？')).toBe(0);
  });
});
