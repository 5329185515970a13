import { describe, expect, it } from 'vitest';
import { otherVariety } from '../../../../src/search/confidence/another/other-variety.ts';
import { seatFirst } from '../../collections.ts';

const value = (question: string, sentence: string, title = '') =>
  otherVariety(seatFirst(question, [sentence], title).scene, 0);

describe('otherVariety', () => {
  it.each([
    ['儿童证押金多少？', '成人证押金100元。'],
    ['兒童證押金多少？', '成人證押金100元。'],
    ['冬季开放到几点？', '夏季开放到晚上九点半。'],
    ['静音模式续航多久？', '标准模式续航45分钟。'],
    ['北门几点关？', '南门晚上十点关。'],
    ['周三办公室几点开门？', '周末办公室九点开门。'],
    ['星期六幾點營業？', '工作日八點營業。'],
    ['工作日几点开门？', '周六、周日九点开门。'],
    ['When does the office open on Wednesday?', 'At weekends the office opens at nine.'],
    ['When does the shop close on Sundays?', 'The shop closes at six on weekdays.'],
    ['期末考试是哪天？', '11月14日：期中考试。'],
    ['去年来了多少名游客？', '去年运送乘客8200名。'],
    ['去年來了多少名遊客？', '去年運送乘客8200名。'],
    ['How many visitors came last year?', 'Last year the ferry took 8200 passengers.'],
    ['How much is the child ticket?', 'The adult ticket is £12.'],
    ['When does it open in winter?', 'In summer it opens at nine.'],
    ['How big is the app for iOS?', 'The Android app is 1.8 GB big.'],
  ])('%s is not answered by %s', (question, sentence) => {
    expect(value(question, sentence)).toBe(1);
  });

  it.each([
    ['儿童证押金多少？', '成人证押金100元，儿童证押金50元。', 'both are told'],
    ['冬季几点关门？', '夏季和冬季都是九点关门。', 'both are told'],
    ['冬天几点关门？', '冬季八点关门。', 'the same in other words'],
    ['儿童证押金多少？', '成人可借8册，证件押金100元。', 'not said of the card'],
    ['谁被红牌罚下？', '后卫因两张黄牌被罚下。', 'two yellow cards are a red one'],
    ['冬季几点关门？', '各馆九点关门，夏季加开夜场。', 'said of all'],
    ['去年来了多少名游客？', '去年接待旅客8200名。', 'tourists travel, too'],
    ['去年来了多少名游客？', '去年运送乘客8200名，接待游客900名。', 'both are counted'],
    ['去年来了多少名游客？', '去年来了8200名，另外还有许多乘客。', 'the figure is not theirs'],
    ['周三几点开门？', '周一至周五八点开门。', 'days against days'],
    ['周三几点开门？', '九点开门，周末和周三除外。', 'both are told'],
    ['周六几点开门？', '周末九点开门。', 'one of these days'],
    ['周三几点开门？', '周末除外，都是九点开门。', 'said of all others'],
    ['When does it open on Friday?', 'It opens at nine on Monday to Sunday.', 'days against days'],
    ['冬季和夏季几点关门？', '夏季九点关门。', 'both are asked'],
    ['How much is the child ticket?', 'The child ticket is half the adult ticket.', 'both are told'],
    ['How much is a ticket for a child?', 'Tickets for adults are £12.', 'no noun behind it'],
  ])('%s may be answered by %s (%s)', (question, sentence) => {
    expect(value(question, sentence)).toBe(0);
  });

  it('takes the title for said', () => {
    expect(value('冬季几点关门？', '九点关门，夏季除外。', '冬季开放时间')).toBe(0);
    expect(value('冬季几点关门？', '夏季九点关门。', '冬季开放时间')).toBe(0);
    expect(value('冬季几点关门？', '夏季九点关门。', '开放时间')).toBe(1);
  });
});
