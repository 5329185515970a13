import { describe, expect, it } from 'vitest';
import { spanIn } from './span-in.ts';

describe('findSpan, where a sentence tells of several', () => {
  it.each([
    // A word within its negation is another word.
    ['罐头未开封可放三年，开封后须在五天内吃完。', '开封后可以放多久？', '五天'],
    ['罐頭未開封可放三年，開封後須在五天內吃完。', '未開封可以放多久？', '三年'],
    ['会员票价30元，非会员票价50元。', '非会员票价多少钱？', '50元'],
    ['非會員票價50元，會員票價30元。', '會員票價多少錢？', '30元'],
    ['Non-members pay £9 and members pay £4.', 'How much do members pay?', '£4'],
    ['Members pay £4 and non-members pay £9.', 'How much do non-members pay?', '£9'],
    // Of whom it is told.
    ['泳池成人票60元，儿童票25元。', '儿童票多少钱？', '25元'],
    ['泳池成人票60元，兒童票25元。', '成人票多少錢？', '60元'],
    ['平时每晚150元，国庆每晚380元。', '国庆每晚多少钱？', '380元'],
    ['Adults pay £12 and children pay £5.', 'How much do children pay?', '£5'],
    [
      'A boat, which leaves from the mill at noon, costs £9 for adults and £4 for children, and dogs go free.',
      'How much for a child?',
      '£4',
    ],
    // A family has children, but it is not what a child pays.
    ['Children pay £4, adults £9, and a family with two children £20.', 'How much for a child?', '£4'],
    [
      'Entry is £9 for adults and £20 for a family of two adults and three children.',
      'How much is it for a family?',
      '£20',
    ],
    ['成人票9元，儿童票4元，家庭票（2名成人和1名儿童）18元。', '小孩多少钱？', '4元'],
    ['成人票9元，兒童票4元，家庭票（2名成人和1名兒童）18元。', '家庭票多少錢？', '18元'],
    [
      "The men's race was won by Tom Reed and the women's race by Ada Holt.",
      "Who won the women's race?",
      'Ada Holt',
    ],
    // What was and what is.
    ['自5月起，月费由每人80元调为95元。', '现在月费多少钱？', '95元'],
    ['自5月起，月費由每人80元調為95元。', '原來月費多少錢？', '80元'],
    ['自5月起，月费由每人80元调为95元。', '月费涨了多少？', '80元调为95元'],
    ['原价120元，现价88元。', '现价多少钱？', '88元'],
    ['原價120元，現價88元。', '原價多少錢？', '120元'],
    ['比赛时长由9分钟改为6分钟。', '比赛时长几分钟？', '6分钟'],
    ['The fee was raised from £5 to £7.', 'What is the fee now?', '£7'],
    ['The fee was raised from £5 to £7.', 'What was the fee originally?', '£5'],
    ['厂里原有职工80人，发现病号7人。', '厂里有多少职工？', '80人'],
    ['原计划投入7亿元，现已投入2亿元。', '计划投入多少？', '7亿元'],
    [
      'In 1920 the population of Elm was 700, and today it has 950 people.',
      'What was the population of Elm in 1920?',
      '700',
    ],
    // Words that name a side, and do not here.
    ['乐园成人（16岁以上）80元，儿童（5岁以下）30元。', '乐园成人票多少钱？', '80元'],
    ['学生会顾问老师为赵刚，会长为周敏。', '学生会会长是谁？', '周敏'],
    ['学生宿舍由王老师管理。', '学生宿舍由谁管理？', '王老师'],
    // A year of four digits before what counts is none: 1307万吨.
    ['东窑的产量是1307万吨。', '东窑的产量是多少？', '1307万吨'],
    ['The mill closed in May 1910 for a year.', 'When did the mill close?', 'May 1910'],
    [
      'After a single night on the rock, the boats left and came back on 8 June 1904.',
      'When did the boats return home?',
      '8 June 1904',
    ],
    // One of two that is named.
    ['He was buried in York in 1833.', 'Where was he buried, Hull or York?', 'York'],
    ['He was buried in Leeds in 1833.', 'Where was he buried, Hull or York?', 'Leeds'],
    ['The mill was built by Mr Cole in 1871.', 'Where, when or by whom was the mill built?', '1871'],
    // Who has to do it.
    ['水费由房客承担，停车费由房东承担。', '停车费谁付？', '房东'],
    ['水費由房客承擔，停車費由房東承擔。', '水費誰付？', '房客'],
    // A rate is a percentage.
    ['预计全年出租率将升到91%，收入保持30亿元。', '全年出租率预计多少？', '91%'],
  ])('%s %s %s', (sentence, question, expected) => {
    expect(spanIn(sentence, question)).toBe(expected);
  });

  it.each([
    ['泳池成人票60元，学生凭证半价。', '学生票多少钱？', "the adults' price is not theirs"],
    ['泳池成人票60元，學生憑證半價。', '學生票多少錢？', "the adults' price is not theirs"],
    ['平时每晚150元，国庆会涨到五百多。', '国庆每晚多少钱？', 'no sum is told of the holidays'],
    ['红队和蓝队都进了决赛，红队得3分。', '红队和蓝队谁赢了？', 'it is not compared'],
    ['黑队比白队慢。', '黑队和白队谁快？', 'the first is the slower'],
    ['Eve is shorter than Dan.', 'Who is taller, Eve or Dan?', 'the first is the shorter'],
    ['Eve lost the cup in 1990.', 'Who won the cup, Eve or Dan?', 'it is not told of her'],
    ['男子组冠军是赵刚。', '女子组冠军是谁？', "he won the men's"],
    [
      'In 1790 it carried 40 tons, in 1850 90 tons.',
      'Which year was better, 1790 or 1880?',
      'neither is said to be',
    ],
    ['新厂仍在建设，总投资4.6亿欧元。', '新厂年产能多少？', 'money is no capacity'],
    ['新廠仍在建設，總投資4.6億歐元。', '新廠年產能多少？', 'money is no capacity'],
    [
      'The flood in 1911 drained six miles of it.',
      'How many people drowned in the flood?',
      'miles are nobody',
    ],
    ['It was 23 miles long and rose 312 feet.', 'How deep was it?', 'a rise is no depth'],
    ['Last winter the zip on the jacket broke.', 'What brand is the jacket?', 'no brand is named'],
    ['France made them print a score.', 'Which country besides France has a score?', 'no other is named'],
    ['交房时水表读数为40吨。', '水费谁交？', 'handing over the flat is nobody'],
    ['交房時水錶讀數為40噸。', '水費誰交？', 'handing over the flat is nobody'],
  ])('marks nothing in %s for %s: %s', (sentence, question) => {
    expect(spanIn(sentence, question)).toBeUndefined();
  });

  it.each([
    ['白队比黑队快。', '白队和黑队谁快？', '白队'],
    ['Ann is taller than Ben.', 'Who is taller, Ben or Ann?', 'Ann'],
  ])('marks the one of two that comes first in a comparison: %s', (sentence, question, expected) => {
    expect(spanIn(sentence, question)).toBe(expected);
  });
});

describe('findSpan, whole', () => {
  it.each([
    ['校门前7:20到7:45禁止停车。', '校门前几点到几点禁止停车？', '7:20到7:45'],
    ['校門前7:20到7:45禁止停車。', '校門前什麼時候禁止停車？', '7:20到7:45'],
    ['展馆9:30至16:00开放。', '展馆几点开放？', '9:30至16:00'],
    ['展馆9:30至16:00开放。', '展馆开放到几点？', '16:00'],
    ['集市每周六、周日8:00至11:00开放。', '集市什么时候开放？', '每周六、周日8:00至11:00'],
    ['2024年6月5日，公司发布2024年半年度报告。', '报告什么时候发布？', '2024年6月5日'],
    ['2024年6月5日，公司發布2024年半年度報告。', '報告什麼時候發布？', '2024年6月5日'],
    ['地铁将于2026年第二季度通车。', '地铁什么时候通车？', '2026年'],
    ['体育馆将于2027年度内完工。', '体育馆哪年完工？', '2027年'],
    ['该矿于2019年半年度报告中首次披露。', '该矿什么时候首次披露？', '2019年'],
    [
      'The survey began in 1921 and ended in 1924.',
      'How long did the survey take?',
      '1921 and ended in 1924',
    ],
    ['勘测历时1921年至1924年。', '勘测花了多久？', '1921年至1924年'],
    ['we opened iPad seller crestor shop in hobart.', 'Which city has the shop?', 'hobart'],
    ['租期两年，自2024年3月1日起至2026年2月28日止。', '租期到什么时候？', '2026年2月28日'],
    ['租期兩年，自2024年3月1日起至2026年2月28日止。', '租期從什麼時候開始？', '2024年3月1日'],
    ['6月8日：家长会，晚上七点，礼堂', '家长会什么时候开？', '6月8日'],
    ['6月8日：家長會，晚上七點，禮堂', '家長會幾點開？', '晚上七點'],
    // A day rather than an hour, though the month is shortened with a point.
    ['The fair is at 9 am on Oct. 5.', 'When is the fair?', 'Oct. 5'],
    ['房价每晚90到140元。', '房价每晚多少钱？', '90到140元'],
    ['A new coat costs £289.', 'How much does a new coat cost?', '£289'],
    ['The lake holds 90 million gallons.', 'How many gallons does the lake hold?', '90 million gallons'],
    [
      'The fair is held on the first Saturday of the month.',
      'When is the fair held?',
      'first Saturday of the month',
    ],
    ['Instead I took the coat to Mr Bell, who mended it.', 'Who mended the coat?', 'Mr Bell'],
  ])('%s %s %s', (sentence, question, expected) => {
    expect(spanIn(sentence, question)).toBe(expected);
  });

  it.each([
    ['服务器将于凌晨2:00开始维护，预计持续6小时。', '服务器维护到几点？', 'it begins then'],
    ['本学期牙齿检查已经排好。', '牙齿检查谁来做？', 'what is done is not who does it'],
  ])('marks nothing in %s for %s: %s', (sentence, question) => {
    expect(spanIn(sentence, question)).toBeUndefined();
  });
});
