import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERED_BY } from '../../src/search/entities/answer-type.ts';
import { findEntities } from '../../src/search/entities/entities.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { processorTime } from '../processor-time.ts';

const { analyze } = createAnalyzer(createSegmenter());
const find = (text: string) =>
  findEntities(analyze(text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('findEntities', () => {
  it.each([
    ['2020年制造业增加值达到26.6万亿元，占比近30%。', ['year 2020年', 'money 26.6万亿元', 'percent 30%']],
    ['製造業增加值達到２６.６萬億元。', ['money ２６.６萬億元']],
    ['老会员打八点五折。', ['percent 八点五折']],
    ['新书八五折，旧书7.5折。', ['percent 八五折', 'percent 7.5折']],
    ['全剧共四折，第三折最短。', ['ordinal 第三']],
    ['规矩一成不变。', []],
    ['Seventeen sailors and sixteen clerks left.', ['number Seventeen', 'number sixteen']],
    ['The barge sank in Oct. 1910.', ['time Oct.', 'year 1910']],
    ['She came on 3 Sept.', ['time 3 Sept.']],
    ['It rained on Dec 24.', ['time Dec 24']],
    ['The barge sank in May 1910.', ['time May', 'year 1910']],
    ['He met Jan. The rest left.', ['name Jan']],
    ['It opened in Jan. 1910 and shut in Oct.', ['time Jan.', 'time Oct.']],
    ['肖亚庆在济南市致辞。', ['person 肖亚庆', 'place 济南市']],
    ['馆长张志远表示。', ['person 张志远']],
    ['由林沛理主编，由莫瓦桑于1905年制得。', ['person 林沛理', 'person 莫瓦桑']],
    ['列夫·托尔斯泰，《战争与和平》的作者', ['person 列夫·托尔斯泰', 'work 《战争与和平》']],
    ['工程历时三年，花费5亿美元。', ['duration 三年', 'money 5亿美元']],
    ['清华大学位于北京。', ['organisation 清华大学', 'place 北京']],
    ['图书节由教育局承办。', ['organisation 教育局']],
    ['圖書節由教育局承辦。', ['organisation 教育局']],
    ['連續11年位居世界第一。', ['duration 11年']],
    ['他十月三日晚上出发。', ['time 十月', 'time 三日', 'time 晚上']],
    ['主題為“新動能”。', ['quoted “新動能”']],
    ['三百二十个人。', ['number 三百二十']],
    ['党的十八大以来，企业有三大变化。', ['number 三']],
    ['黨的十八大以來，企業有三大變化。', ['number 三']],
    ['一九八四年出版。', ['year 一九八四年']],
    ['The library was opened in 1902 by Mary Field herself.', ['year 1902', 'person Mary Field']],
    ['The training takes three and a half years.', ['duration three and a half years']],
    ['It cost $3.5 million and took 12 years.', ['money $3.5 million', 'duration 12 years']],
    ['门票三十五元，早上六点五十分开门。', ['money 三十五元', 'time 早上六点五十分']],
    ['每周一閉館，18:00打烊。', ['time 周一', 'time 18:00']],
    ['We meet at seven in the evening or 9 am.', ['time seven in the evening', 'time 9 am']],
    [
      '早上九點一刻或下午五點半，差一刻十點也行。',
      ['time 早上九點一刻', 'time 下午五點半', 'time 差一刻十點'],
    ],
    ['九点一刻开门，14时30分关门。', ['time 九点一刻', 'time 14时30分']],
    [
      'We open at half past five and close at a quarter to nine.',
      ['time half past five', 'time quarter to nine'],
    ],
    ['The bus leaves at twenty-five minutes past ten.', ['time twenty-five minutes past ten']],
    ['It is closed on Mondays and at weekends.', ['time Mondays', 'time weekends']],
    ['除周一外每天开放，周末和每周三休息。', ['time 周一', 'time 每天', 'time 周末', 'time 周三']],
    ['周一部长会议，上周三和星期日休息。', ['time 周一', 'time 周三', 'time 星期日']],
    ['长12km，重5.5kg，第3rd排，12个', ['number 12', 'number 5.5', 'number 3']],
    ['比赛3:15开始。', ['time 3:15']],
    ['早八点半到晚五点半。', ['time 早八点半', 'time 晚五点半']],
    ['两点前卖光，三点到五点休息。', ['time 两点', 'time 三点']],
    ['It closes at 10.30 pm.', ['time 10.30 pm']],
    ['司机要了三百块。', ['money 三百块']],
    ['物业费调到两块一，明年执行。', ['money 两块一']],
    ['It opened on 12 March.', ['time 12 March']],
    [
      '绿茶7.5折，紅茶八八折，花茶半价，礼盒不打折。',
      ['percent 7.5折', 'percent 八八折', 'percent 半价', 'percent 不打折'],
    ],
    ['It opened on Sept. 3 and closed on 5 Oct.', ['time Sept. 3', 'time 5 Oct.']],
    ['Open from Nov. to Feb.', ['range Nov. to Feb.', 'time Nov.', 'time Feb.']],
    ['每月3000元月租，首付30万元首付款。', ['money 3000元', 'money 30万元']],
    ['由10000元组成，投入5000元化解，每人10元一次。', ['money 10000元', 'money 5000元', 'money 10元']],
    ['About 45 percent agreed on May 5.', ['percent 45 percent', 'time May 5']],
    ['He lives in Paris with his wife.', ['place Paris']],
    ['She studied at Harvard University then.', ['organisation Harvard University']],
    ['He moved to New York then.', ['place New York']],
    ['Guests such as Marco Polo, who wrote of it.', ['person Marco Polo']],
    ['It went to the Duke of Wellington and to President Lincoln.', ['person Duke of Wellington']],
    ['It went to the Duke of Wellington and to President Lincoln.', ['person President Lincoln']],
    ['They asked Dr. Snow.', ['person Snow']],
    ['Soon after, Luther wrote a letter.', ['person Luther']],
    ['The pump was improved by Savery.', ['person Savery']],
    ['Later, Luther administered the sacrament.', ['person Luther']],
    ['报道27号发表，该村28号停电，铁路5号通车。', ['time 27号', 'time 28号', 'time 5号']],
    ['三里长的河堤，高5米，The door is 36 in wide.', ['extent 三里', 'extent 5米', 'extent 36 in']],
    ['A pin of 1 mm (0.039 in).', ['extent 1 mm', 'extent 0.039 in']],
    ['三周后开幕。', ['duration 三周']],
    ['在3个工作日内答复。', ['duration 3个工作日']],
    ['在五個工作日內答覆。', ['duration 五個工作日']],
    ['要等半个多钟头。', ['duration 半个多钟头']],
    ['住了两个多月。', ['duration 两个多月']],
    ['It takes three working days.', ['duration three working days']],
  ])('finds in %s: %j', (text, expected) => {
    expect(find(text)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    ['26.6万亿元', 'year'],
    ['他2000年来北京', 'work'],
    ['制造业的发展', 'person'],
    ['解放路128号', 'time'],
    ['乘2号线到5号楼', 'time'],
    ['位于中关村大街27号，在新村5号和柳巷8號', 'time'],
    ['三里屯，万里长城，三里面', 'extent'],
    ['opened in 1998 in Milford for $5 m', 'extent'],
    ['年满18周岁，成立30周年', 'duration'],
    ['三角形的三点要求', 'money'],
    ['第三点和百分之三点五', 'time'],
    ['it was good', 'name'],
    ['He extended the Grand Canal and the Great Wall.', 'person'],
    ['They attacked Fort Caroline in World War II.', 'person'],
    ['He moved to Los Alamos then.', 'person'],
    ['Luther wrote it; others praised Luther.', 'person'],
    ['推動5G、4K與3D，機型F-16和MP3', 'number'],
    ['解一元二次方程和二元一次方程组', 'money'],
    ['11月1日开幕', 'duration'],
    ['他主张二元论，反对3元组和两元首的说法', 'money'],
    ['一周三次，每周三场，每周五天', 'time'],
    ['下周日本队来访', 'time 周日'],
    ['以25:20获胜，比分为3:15', 'time'],
    ['主队3:15落后', 'time'],
    ['They won 3:15 by a score of 10:30 in a ratio of 1:20', 'time'],
    ['from three to five and a quarter of ten', 'time'],
  ])('finds in %s no %s', (text, kind) => {
    expect(find(text).filter((found) => found.startsWith(kind))).toEqual([]);
  });

  it('finds entities inside the text, each of a length', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '2020年',
        '李明',
        '《红楼梦》',
        '北京市',
        '½',
        '“',
        '”',
        'Mary',
        'in New York',
        '…',
        '5.5%',
        '·',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of findEntities(analyze(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it.each(['北京市', 'A', 'New York ', '一', '《', '"', '·甲', '1,', 'one ', '三分之'])(
    'takes time in proportion to the length of %j over and over',
    (piece) => {
      const msFor = (length: number) => {
        const analysis = analyze(piece.repeat(length / piece.length));
        return processorTime(() => findEntities(analysis), 3);
      };
      // Four times the length takes four times as long; sixteen times, and a second and more, where each place looks to the end.
      const short = msFor(10_000);
      expect(msFor(40_000)).toBeLessThan(8 * short + 100);
    },
  );

  it('has a kind of words for every kind of question that words can answer', () => {
    for (const [type, kinds] of Object.entries(ANSWERED_BY))
      expect(new Set(kinds).size, type).toBe(kinds.length);
  });
});
