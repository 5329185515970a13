import { describe, expect, it } from 'vitest';
import { spanIn } from './span-in.ts';

describe('findSpan', () => {
  it.each([
    ['绿茶7.5折，红茶八八折，花茶半价。', '红茶打几折？', '八八折'],
    ['綠茶7.5折，紅茶八八折，花茶半價。', '花茶打几折？', '半價'],
    ['绿茶七折，礼盒不打折。', '礼盒打几折？', '不打折'],
    ['Green tea is 15% off, black tea is half price.', 'What is the discount on green tea?', '15%'],
    // The figure of the side that is asked of, whichever has more of the question beside it.
    ['去年河湾市进口42亿元，出口87亿元。', '去年河湾市出口多少？', '87亿元'],
    ['去年河灣市進口42億元，出口87億元。', '去年河湾市进口多少？', '42億元'],
    ['去年进出口总额129亿元，其中出口87亿元。', '去年进出口总额是多少？', '129亿元'],
    [
      'Last year imports were worth $42 million and exports $87 million.',
      'How much were exports worth last year?',
      '$87 million',
    ],
    [
      'The port handled $42 million of imports and $87 million of exports.',
      'How much was handled in imports?',
      '$42 million',
    ],
    ['The school has 320 boys and 350 girls.', 'How many girls does the school have?', '350'],
    ['全县学生4.2万人，女生占53%，寄宿生占学生总数的两成。', '寄宿生占学生总数的比例是多少？', '两成'],
    // A label of its own tells, too: 队员 of a team of 40.
    ['参赛的龙舟队共计40人，其中队员23人，领队2人。', '参赛的龙舟队有多少队员？', '23人'],
    [
      '2012年到2020年，制造业增加值从16.98万亿元增长到26.6万亿元，占全球比重近30%。',
      '制造业增加值占全球比重是多少？',
      '30%',
    ],
    ['2020年，製造業增加值達到26.6萬億元。', '2020年制造业增加值是多少？', '26.6萬億元'],
    ['２０２０年，製造業增加值達到２６．６萬億元。', '2020年制造业增加值是多少？', '２６．６萬億元'],
    ['連續11年位居世界第一。', '连续多少年位居世界第一？', '11年'],
    ['大会有三百二十人参加，历时4天。', '大会有多少人参加？', '三百二十人'],
    ['大会有三百二十人参加，历时4天。', '大会历时多久？', '4天'],
    ['他于1952年出生，1975年毕业。', '他哪一年毕业？', '1975年'],
    ['他于1952年出生，1975年毕业。', '他哪一年出生？', '1952年'],
    ['部长肖亚庆在济南市致辞。', '谁致辞？', '肖亚庆'],
    ['部长肖亚庆在济南市致辞。', '致辞在哪个城市？', '济南市'],
    ['他写了小说《边城》，由商务印书馆出版。', '他写了哪部小说？', '边城'],
    ['小说由商务印书馆出版。', '小说由哪家出版社出版？', '商务印书馆'],
    ['The library was opened in 1902 by Mary Field.', 'When was the library opened?', '1902'],
    ['The library was opened in 1902 by Mary Field.', 'Who opened the library?', 'Mary Field'],
    ['The library was opened by Mary Field.', 'Who opened the library?', 'Mary Field'],
    ['It holds 40,000 books and 300 maps.', 'How many books does it hold?', '40,000'],
    ['It holds 40,000 books and 300 maps.', 'How many maps does it hold?', '300'],
    ['The mill opened on Sept. 3, 2019 with a fair.', 'When did the mill open?', 'Sept. 3, 2019'],
    ['Tickets are sold from Jan. 12 on.', 'From which date are tickets sold?', 'Jan. 12'],
    ['The king was born in Paris.', 'Where was the king born?', 'Paris'],
    ['大会讨论了制造业的发展。', '谁讨论了制造业？', '大会'],
    ['旅游节由县文化局主办，馆长何鸿燊主持。', '旅游节由谁主办？', '县文化局'],
    ['旅遊節由縣文化局主辦，館長何鴻燊主持。', '谁主持旅游节？', '何鴻燊'],
    ['工程由水利局、交通局承建，由张建国设计。', '工程由谁承建？', '水利局、交通局'],
    ['工程由水利局、交通局承建，由张建国设计。', '工程由谁设计？', '张建国'],
    [
      'The hall was built by the City Council and was later praised by Ann Lee.',
      'Who built the hall?',
      'City Council',
    ],
    ['大会由工信部、山东省政府共同主办。', '谁主办大会？', '工信部、山东省政府'],
    ['大會由科技部、湖北省政府主辦。', '谁主办大会？', '科技部、湖北省政府'],
    [
      'The library was founded by John Carter and Mary Hill.',
      'Who founded the library?',
      'John Carter and Mary Hill',
    ],
    ['Westfield Library was founded in 1902 by John Carter.', 'Who founded the library?', 'John Carter'],
    [
      '制造业增加值从16.98万亿元增长到26.6万亿元。',
      '制造业增加值增长了多少？',
      '16.98万亿元增长到26.6万亿元',
    ],
    ['全县产值从2010年的100亿元增长到2020年的150亿元。', '产值增长了多少？', '100亿元增长到2020年的150亿元'],
    ['全縣產值由2010年的100億元增長到2020年的150億元。', '2020年全縣產值是多少？', '150億元'],
    ['企业由300家增加到450家，职工从8000人增加到9000人。', '职工增加了多少？', '8000人增加到9000人'],
    ['企业由300家增加到450家，职工从8000人增加到9000人。', '企业增加了多少家？', '300家增加到450家'],
    ['產值比上年增長5%，出口比上年增長8%。', '出口增長了多少？', '8%'],
    ['全县产值为150亿元，从2010年起增长了50亿元。', '全县产值增长了多少？', '50亿元'],
    [
      'Sales rose by 5,000 dollars, and wages rose by 300 dollars.',
      'How much did wages rise?',
      '300 dollars',
    ],
    [
      'Sales rose by 5,000 dollars, and wages rose by 300 dollars.',
      'How much did sales rise?',
      '5,000 dollars',
    ],
    [
      'The number of ships rose from 300 in 2010 to 450 in 2020.',
      'By how much did the number of ships increase?',
      '300 in 2010 to 450',
    ],
    [
      'The number of ships rose from 300 in 2010 to 450 in 2020.',
      'How many ships were there in 2010?',
      '300',
    ],
    ['企业从300家增长到450家，增加了150家。', '企业增加了多少家？', '150家'],
    ['It grew from 12,000 to 15,000 readers, an increase of 3,000.', 'By how much did it grow?', '3,000'],
    ['大桥2015年开工，长三百米，宽24米。', '大桥有多宽？', '24米'],
    ['大会首日即5月6日，王志刚在武汉致辞。', '王志刚什么时候致辞？', '5月6日'],
    ['Although it included today’s China, he declared it in 1271.', 'When did he declare it?', '1271'],
    ['The war lasted from 1914 to 1918.', 'How long was the war?', '1914 to 1918'],
    ['剧院从1870年到1939年运营。', '剧院运营了多久？', '1870年到1939年'],
    ['劇院從2001年起運營。', '剧院运营了多久？', '2001年'],
    ['The siege lasted 12 years.', 'How long did the siege last?', '12 years'],
    // Two years tell how long, not the first alone.
    ['The siege began in 1642 and ended in 1644.', 'How long did the siege last?', '1642 and ended in 1644'],
    ['围城从1642年2月开始，1644年结束。', '围城持续了多久？', '1642年2月开始，1644年'],
    // Figures with what they are counted or measured in.
    ['馆内藏有两件瓷器和十二幅年画。', '馆内有多少年画？', '十二幅'],
    ['館內藏有兩件瓷器和十二幅年畫。', '馆内有多少幅年画？', '十二幅'],
    ['The lake is 260 kilometres long.', 'How long is the lake?', '260 kilometres'],
    // The figure of the period, and of the party, that is asked for.
    ['第一季度货物吞吐量仅为3860万吨；第二季度回升至4310万吨。', '第二季度货物吞吐量多少？', '4310万吨'],
    ['前九個月出口汽車18.3萬輛，已經超過去年全年的15.7萬輛。', '去年出口了多少辆汽车？', '15.7萬輛'],
    ['The port saw 96 ships in June and 88 in May.', 'How many ships did the port see in May?', '88'],
    ['由临江公司和远川公司共同出资，双方分别持股60%和40%。', '远川公司持股多少？', '40%'],
    ['由臨江公司和遠川公司共同出資，雙方分別持股60%和40%。', '臨江公司持股多少？', '60%'],
    [
      '2012年到2020年，制造业增加值从16.98万亿元增长到26.6万亿元。',
      '2012年制造业增加值是多少？',
      '16.98万亿元',
    ],
    // A figure whole, a day with its month.
    ['三家報價分別為大新工程38萬元、順億防水35萬5,000元。', '順億防水報價多少？', '35萬5,000元'],
    ['The park had 12.4 million visitors.', 'How many visitors did the park have?', '12.4 million'],
    ['大会11月1日开幕。', '大会哪一天开幕？', '11月1日'],
    ['大會11月1日開幕。', '大会几号开幕？', '11月1日'],
    ['服务中心电话：0571-8600 3321。', '服务中心电话是多少？', '0571-8600 3321'],
    // Names and organisations as a whole, where the segmenter cuts them or joins them to a preposition.
    ['图书节由教育局和文化馆承办，作家何立伟出席。', '图书节由谁承办？', '教育局和文化馆'],
    ['馆长一职现由何小东担任。', '谁担任馆长？', '何小东'],
    ['画廊由朱尔·雷邦德于1914年设计。', '画廊由谁设计？', '朱尔·雷邦德'],
    ['英格兰国王爱德华三世要求继承王位。', '哪一位国王要求继承王位？', '爱德华三世'],
    // Nouns that are no names.
    ['大部分频道的节目仍在彩电中心播出。', '节目在哪里播出？', '彩电中心'],
    ['商店主要面向中产阶级的消费者。', '商店主要面向谁？', '中产阶级的消费者'],
    [
      'The scheme is managed by senior pharmacy technicians.',
      'Who manages the scheme?',
      'senior pharmacy technicians',
    ],
    [
      'The eggs are kept in the internal canal network.',
      'Where are the eggs kept?',
      'internal canal network',
    ],
    // What something is called.
    ['长齿锯鳗，又称海蛇鱼，生活在海底。', '长齿锯鳗又叫什么？', '海蛇鱼'],
    ['The pump is also known as the trunnion.', 'What is the pump also called?', 'trunnion'],
    // Times that are no dates.
    ['在蘇聯時期，兩條河川用來發電。', '兩條河川在什麼時期用來發電？', '蘇聯時期'],
    ['民国38年初，解放军大败国军。', '解放军何年大败国军？', '民国38年初'],
    [
      'Their ambitions can be seen in the sixteenth century.',
      'When can their ambitions be seen?',
      'the sixteenth century',
    ],
    [
      'The city was razed during the Second World War.',
      'When was the city razed?',
      'during the Second World War',
    ],
  ])('%s %s %s', (sentence, question, expected) => {
    expect(spanIn(sentence, question)).toBe(expected);
  });

  it.each([
    ['大会讨论了制造业的发展。', '大会讨论了什么？', 'any words may answer'],
    ['由于下雨，比赛推迟到周三。', '比赛为什么推迟？', 'a reason is a clause'],
    ['大桥2015年开工，长三百米。', '大桥有多高？', 'a length is no height'],
    ['大会11月1日开始，为期三天。', '大会何时结束？', 'the day of the beginning is not the end'],
    ['科技部部长王志刚致辞。', '王志刚是谁？', 'the ministry is not he'],
    ['工会会长林晓红很高兴。', '林晓红是谁？', 'the union is not she'],
    ['Ann Lee works for the Westfield Council.', 'Who is Ann Lee?', 'the council is not she'],
    ['大会由工信部、山东省政府共同主办。', '山东省省长是谁？', 'nobody is named'],
    ['他生于1952年。', '谁生于1952年？', 'nobody is named'],
    ['It rained all day.', 'Who came?', 'nobody is named'],
    ['The South Lake Bridge was designed in 1902.', 'Who designed the bridge?', 'a bridge is nobody'],
    ['大会在济南市举行。', '大会在哪个区举行？', 'a city is no district'],
    [
      'The port saw 96 ships in June and 88 in May.',
      'How many ships did the port see in July?',
      'July is not told of',
    ],
  ])('marks nothing in %s for %s: %s', (sentence, question) => {
    expect(spanIn(sentence, question)).toBeUndefined();
  });

  it('does not mark what the question itself names', () => {
    expect(spanIn('王小明和李大同在北京市见面。', '王小明和谁见面？')).toBe('李大同');
    expect(spanIn('Mary Field met John Smith there.', 'Who met Mary Field?')).toBe('John Smith');
  });

  it('marks no more than a glance takes in', () => {
    // Nor a piece of it.
    const sentence = '他写了《关于进一步加强新时代基层文化建设工作的若干重要意见》。';
    expect(spanIn(sentence, '他写了哪部著作？')).toBeUndefined();
  });

  it('counts offsets in the article, where characters change their length when folded', () => {
    expect(spanIn('等……㎡㎡，肖亞慶在㎡濟南市致辭。', '在哪个城市致辞？')).toBe('濟南市');
  });
});
