import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/search/question/question.ts';
import { analyzer, articleOf, collect, rank } from './collections.ts';

const figureOf = (question: string) => readQuestion(question, analyzer).figure;

describe('a date with its day', () => {
  it.each([
    ['她具体哪一天出生？', true],
    ['她出生的确切日期是什么？', true],
    ['她幾月幾號出生？', true],
    ['On what exact date was she born?', true],
    ['When exactly did she die?', true],
    ['她什么时候出生？', false],
    ['她哪一年出生？', false],
    ['What day of the week was she born on?', false],
  ])('%s: wanted is %s', (question, wanted) => {
    expect(readQuestion(question, analyzer).wantsDay).toBe(wanted);
  });

  it.each([
    // Where the date is told whole, that is it, though the other sentence has more of the question.
    ['周敏具体哪一天出生？', '周敏1931年出生于绍兴。', '族谱记载，周敏生于1931年4月17日。', 1],
    ['周敏哪一年出生？', '周敏1931年出生于绍兴。', '族谱记载，周敏生于1931年4月17日。', 0],
    [
      'On what exact date was Ann born?',
      'Ann was born in 1931.',
      'Records say that Ann was born on 17 April 1931.',
      1,
    ],
  ])('%s: of “%s” and “%s”', (question, one, other, first) => {
    const [best] = rank(question, collect(articleOf('無題', [one, other])));
    expect(best?.sentence.text).toBe([one, other][first]);
  });
});

describe('the kind of figure that a question asks for', () => {
  it.each([
    ['占全球比重是百分之几？', 'percent'],
    ['森林覆盖率是多少？', 'percent'],
    ['What is the vacancy rate?', 'percent'],
    ['What was the annual growth rate?', 'percent'],
    ['Which interest rate does the bank pay?', 'percent'],
    ['多少折叠床？', undefined],
    ['减少折旧要花多少钱？', 'money'],
    ['会员打几折？', 'discount'],
    ['信教的人佔多少比例？', 'percent'],
    ['What percentage of the vote did she win?', 'percent'],
    ['What proportion of the land is farmed?', 'percent'],
    ['图书打几折？', 'discount'],
    ['會員有多少折扣？', 'discount'],
    ['What discount do members get?', 'discount'],
    ['How much of a discount is there on tea?', 'discount'],
    ['这座桥的造价是多少？', 'money'],
    ['門票多少錢？', 'money'],
    ['公司以多少美元收購了報紙？', 'money'],
    ['每股赚几块钱？', 'money'],
    ['乱停车罚多少？', 'money'],
    ['How much is it?', 'money'],
    ['How much is a ticket?', 'money'],
    ['How much is a stall in the barn?', 'money'],
    ['What do you charge for a cake?', 'money'],
    ['What does the mayor earn?', 'money'],
    ['What did the Duke of Ellesby pay for his shares?', 'money'],
    ['What is the fine for staying longer?', 'money'],
    ['滨河大道有多长？', 'length'],
    ['How long is the river at Milford?', 'length'],
    ['How much did the bridge cost?', 'money'],
    ['What was the budget of the film?', 'money'],
    ['肖亚庆多少岁？', 'age'],
    ['她今年幾歲了？', 'age'],
    ['How old was she when she died?', 'age'],
    ['大会有多少人参加？', 'count'],
    ['他獲得過幾枚金牌？', 'count'],
    ['How many teachers work there?', 'count'],
    ['电影在几月几日上映？', 'day'],
    ['他在哪一天離開北京？', 'day'],
    ['On what date did it open?', 'day'],
    ['他哪一年出生？', 'birth'],
    ['她什麼時候去世？', 'death'],
    ['When was she born?', 'birth'],
    ['In what year did he die?', 'death'],
    ['他几点出生？', 'clock'],
    ['At what time was the baby born?', 'clock'],
    ['他星期几出生？', 'weekday'],
    ['他星期幾去世？', 'weekday'],
    ['On what day of the week was he born?', 'weekday'],
    ['他生于哪一年？', 'birth'],
    ['她的生日是什麼時候？', 'birth'],
    ['孔子诞辰是什么时候？', 'birth'],
    ['他哪一年牺牲？', 'death'],
    ['他哪一年犧牲？', 'death'],
    ['她什么时候遇害？', 'death'],
    ['她何时病故？', 'death'],
    ['他何時身亡？', 'death'],
    ['他卒于哪一年？', 'death'],
    ['他什么时候死去的？', 'death'],
    ['他死於哪一年？', 'death'],
    ['When did she pass away?', 'death'],
    ['When was the king assassinated?', 'death'],
    ['圖書館幾點關門？', 'clock'],
    ['What time does the museum open?', 'clock'],
    ['图书馆周几不开门？', 'weekday'],
    ['On which days of the week is it open?', 'weekday'],
    ['大会开了几天？', 'days'],
    ['大會持續多久？', 'duration'],
    ['How long did the festival last?', 'duration'],
    ['How long was the bridge closed?', 'duration'],
    ['How many hours does the journey take?', 'days'],
    ['这座桥有多长？', 'length'],
    ['How long is the bridge?', 'length'],
    ['大橋多寬？', 'width'],
    ['How tall is the tower?', 'height'],
    ['机场离市区多远？', 'distance'],
    ['須滿幾周歲？', 'age'],
    ['有多少周岁才能报名？', 'age'],
    ['花了多少天才修好？', 'days'],
    ['请了多少天假？', 'days'],
    ['合同有多少年限？', 'duration'],
    ['大火連燒了幾天幾夜？', 'days'],
    ['工程歷時多長？', 'duration'],
    ['战争有多长？', 'duration'],
    ['How long was the siege of Milford?', 'duration'],
    ['How long was the First World War?', 'duration'],
    ['How long was the War Memorial Bridge?', 'length'],
    ['How long was the wall?', 'length'],
    ['圖書館在哪裡？', 'address'],
    ['图书馆的地址是什么？', 'address'],
    ['Where is the library?', 'address'],
    ['What is the address of the library?', 'address'],
  ])('%s: %s', (question, kind) => {
    expect(figureOf(question)).toBe(kind);
  });

  it.each([
    ['How much did the price of oil increase?', 'an increase may be of money or per cent'],
    ['这台机器的效率是多少？', '效率 may be told in any unit'],
    ['抗日战争在西元几年结束？', 'a year, not how many'],
    ['这几年产量如何？', 'nothing is counted'],
    ['有多少年轻人参加？', 'people are counted'],
    ['气温有多高？', 'degrees are no height'],
    ['How high is the tax rate?', 'nor are per cent'],
    ['How high is the risk of flooding?', 'nor is a risk'],
    ['How deep was the crisis of 2009?', 'nor a crisis'],
    ['How far has the project progressed?', 'nor how far it has come'],
    ['改革的影響有多深遠？', '深远 is a degree'],
    ['她有多高兴？', '高兴 is no height'],
    ['青山县消费了多少天然气？', '天然气 is no day'],
    ['有多少日本人？', '日本 is no day'],
    ['館裡有多少天文儀器？', '天文 is no day'],
    ['有多少周边国家参加？', '周边 is no week'],
    ['有多少小时候的照片？', '小时候 is no hour'],
    ['有多少年货？', '年货 is no year'],
    ['本校成立几周年？', '周年 is no week'],
    ['十几年来县里修了什么？', 'nothing is counted'],
    ['他哪一年入学？', 'a year is not a day'],
    ['参加大会的有哪几个国家？', 'which, not how many'],
    ['What share of the company does a percent mean?', 'percent is not what is asked for'],
    ['出生率哪一年最高？', 'a rate'],
    ['哪一年出生人口最多？', 'a number of people'],
    ['出生證什麼時候辦理？', 'a certificate'],
    ['When did the birth rate fall?', 'a rate'],
    ['When was the death penalty abolished?', 'a penalty'],
    ['When did the death toll rise?', 'a toll'],
    ['地震发生于哪一年？', '生于 is a part of another word'],
    ['生日会什么时候举行？', 'a party'],
    ['When is the birthday party?', 'a party'],
    ['他的画什么时候在他去世后展出？', 'after it'],
    ['When was the book published after her death?', 'after it'],
    ['When was the house where she was born built?', 'a house'],
    ['他诞辰100周年大会什么时候举行？', 'an anniversary'],
    ['谁造了这座桥？', 'no figure'],
    ['大会在哪里举行？', 'any place'],
    ['Where was she born?', 'any place'],
  ])('%s: none (%s)', (question) => {
    expect(figureOf(question)).toBeUndefined();
  });
});

describe('what answers it', () => {
  const found = (question: string, sentence: string) => {
    const [best] = rank(question, collect(articleOf('', [sentence])));
    const evidence = best?.scene.evidence[best.index];
    const { units } = analyzer.analyze(sentence);
    const words = evidence?.candidates.map(({ start, end }) =>
      sentence.slice(units[start]?.start, units[end - 1]?.end),
    );
    return { right: evidence?.rightFigure, words };
  };

  it.each([
    ['出口占百分之几？', '2020年出口12万吨，占35%。', ['35%']],
    ['工程花了多少钱？', '工程历时3年，耗资4500万元，有300人参加。', ['4500万元']],
    ['有多少人参加？', '1998年耗资4500万元，有300人参加。', ['300']],
    ['他多少岁？', '他1950年生，享年72岁。', ['72']],
    ['How old was he?', 'In 1931 he built 9 bridges over the river, aged 45.', ['45']],
    ['How many people work there?', 'It opened on 12 March with 30 people.', ['30']],
    ['How much did it cost?', 'In 1998 it cost 3 million dollars and took 14 months.', ['3 million dollars']],
    ['How many people came?', 'In 1998, 40% or 1,200 people came for 3 days.', ['1,200']],
    ['几月几日开幕？', '它1986年筹办，9月12日开幕。', ['12日']],
    ['图书馆几点关门？', '图书馆2003年起9:00开门，17:00关门。', ['9:00', '17:00']],
    ['图书馆几点关门？', '图书馆下午五点关门。', ['下午五点']],
    ['What time does it close?', 'Since 2003 it closes at 17:00.', ['17:00']],
    ['What time does it close?', "It closes at five o'clock.", ["five o'clock"]],
    ['What time does it close?', 'Since 2003 it closes at half past five.', ['half past five']],
    ['图书馆几点关门？', '图书馆2003年起五点半关门。', ['五点半']],
    ['On which days of the week is it closed?', 'Since 2003 it is closed on Mondays.', ['Mondays']],
    ['图书馆周几开门？', '图书馆2003年起每天开门。', ['每天']],
    ['图书馆在哪里？', '东湖区图书馆地址为和平大道66号。', ['和平大道66号']],
    ['Where is the library?', 'In York, the library is at 12 Church Street.', ['12 Church Street']],
    ['大会开了几天？', '大会2021年11月1日开幕，开了三天。', ['三天']],
    ['How long did the fair last?', 'The fair of 1902 lasted three days.', ['three days']],
    ['How long did they hold out?', 'In 1943 they held out for almost a month.', ['a month']],
    ['剧院运营了多久？', '剧院从1870年到1939年运营。', ['1870年', '1939年']],
    ['How long has it been open?', 'It has been open since 1902.', ['1902']],
    ['大桥有多长？', '大桥2015年开工，长三百米，宽24米。', ['三百']],
    ['大桥有多宽？', '大桥2015年开工，长三百米，宽24米。', ['24']],
    ['How long is the bridge?', 'Built in 1932, it is 1,149 metres long and 49 metres wide.', ['1,149']],
    ['How wide is the bridge?', 'Built in 1932, it is 1,149 metres long and 49 metres wide.', ['49']],
    ['How long was the canal?', 'The canal was 37 metres long and rose 312 feet through 41 locks.', ['37']],
    [
      'How tall is the tower?',
      'Since 1990 it has a height of 617 ft (188 m) and 42 floors.',
      ['617', '188', '42'],
    ],
    ['How long is the film?', 'The film runs two hours.', ['two hours']],
    ['How long is the course?', 'The course takes six weeks.', ['six weeks']],
    ['How long is the course?', 'The course takes six weeks to complete.', ['six weeks']],
    ['How long is the repair?', 'The repair takes 14 months.', ['14 months']],
    ['工期多长？', '大桥工期三年，1990年竣工。', ['三年']],
    ['片子有多长？', '片子长两小时。', ['两小时']],
    ['How far is the village?', 'The lake is 2 km wide; the village lies 5 km from town.', ['5']],
    ['How wide is the door?', 'Made in 1890, the door is 36 in wide.', ['36']],
    ['How wide is the channel?', 'At the lighthouse the channel is 21 miles wide.', ['21']],
    ['How deep is the crater?', 'Its floor lies some 4 kilometres down.', ['4']],
    ['海峽有多寬？', '燈塔那裡海峽寬21公里。', ['21']],
    ['How long was the siege?', 'The siege lasted from March to October 1644.', ['1644']],
    ['须满几周岁？', '2023年起须年满18周岁。', ['18']],
  ])('%s in %s: %j', (question, sentence, words) => {
    expect(found(question, sentence)).toEqual({ right: true, words });
  });

  it('is any figure where there is none of the kind, and the sentence is known to have none', () => {
    expect(found('出口占百分之几？', '出口12万吨。')).toEqual({ right: false, words: ['12万'] });
  });

  it.each([
    ['大会几天？', '大会提出第二个百年目标。', '百年 is a saying, and is not told in days'],
    ['剧院运营了多久？', '剧院1939年关闭。', 'a year alone is when'],
    ['How long did the war last?', 'The war broke out in 1914.', 'a year alone is when'],
    ['大桥多高？', '大桥长三百米。', 'a length'],
    ['How high is the dyke wall?', 'The wall has kept its gate and 7 miles of path.', 'no wall is as high'],
    ['大堤多高？', '大堤已修好7公里。', 'no dyke is as high'],
    ['How long is the bridge?', 'The bridge was opened in 1932 with eight lanes.', 'no measure'],
    ['How long is the bridge?', 'The bridge was opened in 1998 in Milford.', 'a year in a town, no inches'],
    ['How tall is the tower?', 'The tower was finished in 1890 in brick.', 'nor in brick'],
    ['How long is the tunnel?', 'The tunnel took three years to dig.', 'how long its making took'],
    ['How long is the bridge?', 'The bridge took three years to complete.', 'how long its making took'],
    ['How long is the ship?', 'The ship took three years to build.', 'how long its making took'],
    ['How long is the tunnel?', 'The tunnel is 40 years old.', 'its age'],
    ['大桥多长？', '大桥历时三年建成。', 'how long its making took'],
    ['大橋多長？', '大橋三年前通車。', 'when'],
    ['三里屯有多远？', '三里屯以后，参观的人多了。', 'a name'],
  ])('%s is not answered by %s: %s', (question, sentence) => {
    expect(found(question, sentence).right).toBe(false);
  });
});
