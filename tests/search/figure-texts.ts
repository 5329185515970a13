/** Where a sentence must stand: whatever the weights, these are plain. */
export type Standing = 'first' | 'between' | 'last';

export interface Text {
  readonly title: string;
  readonly question: string;
  /** Reading order; each with its standing and the reason for it. */
  readonly sentences: readonly (readonly [standing: Standing, text: string, why: string])[];
}

/** Questions that ask for a figure: the sentence that comes first has one of the right kind. */
export const FIGURE_TEXTS: readonly Text[] = [
  {
    title: '青山水电站',
    question: '青山水电站的发电量占全省的百分之几？',
    sentences: [
      ['between', '青山水电站2003年建成，发电量全省第一。', 'has 发电量 and 全省, but no percentage'],
      ['first', '它的发电量占全省的18.5%。', 'a percentage, of the very thing'],
      ['between', '电站共有6台机组，年发电量92亿千瓦时。', 'figures of 发电量, but no percentage'],
      ['last', '游客可以乘船上山。', 'nothing'],
    ],
  },
  {
    title: '新港大橋',
    question: '新港大橋的造價是多少？',
    sentences: [
      ['between', '新港大橋全長3200米。', 'a number, but of metres'],
      ['between', '大橋的造價曾引起爭議。', 'has 造價, but no amount of money'],
      ['first', '大橋造價為45億元，由市政府出資。', 'an amount of money, and 造價'],
      ['last', '橋上禁止停車。', 'nothing'],
    ],
  },
  {
    title: '东湖图书馆',
    question: '东湖图书馆有多少名工作人员？',
    sentences: [
      ['between', '图书馆的工作人员都受过培训。', 'has 工作人员, but no count'],
      [
        'between',
        '1998年图书馆搬到湖边，耗资2000万元。',
        'a year and an amount of money, no count of people',
      ],
      ['first', '馆内现有86名工作人员。', 'a count before the very words that are counted'],
      ['last', '周一闭馆。', 'nothing'],
    ],
  },
  {
    title: '紅石鎮',
    question: '紅石鎮的運動會是幾月幾日開幕的？',
    sentences: [
      ['between', '運動會的開幕式很熱鬧。', 'has 運動會 and 開幕, but no date'],
      ['between', '運動會從1986年起每年舉辦一次。', 'a year, no day, and not of the opening'],
      ['first', '去年的運動會於9月12日開幕。', 'a day, and 開幕'],
      ['last', '鎮上盛產蘋果。', 'nothing'],
    ],
  },
  {
    title: 'Harbour Museum',
    question: 'What percentage of the visitors of the museum come from abroad?',
    sentences: [
      ['between', 'The museum had 40,000 visitors in 2019.', 'visitors and a count, but no percentage'],
      ['between', 'Visitors from abroad like the ships.', 'abroad and visitors, but no figure'],
      [
        'first',
        'About 35 percent of its visitors come from abroad.',
        'a percentage, and the words of the question',
      ],
      ['last', 'Dogs are not allowed.', 'nothing'],
    ],
  },
  {
    title: 'The Old Mill',
    question: 'How much did the repair of the mill cost?',
    sentences: [
      ['between', 'The repair of the mill took 14 months.', 'the repair and a figure, but of months'],
      ['between', 'The cost of the repair was much disputed.', 'the cost and the repair, but no amount'],
      ['first', 'In the end the repair cost $2.4 million.', 'an amount of money, the repair and its cost'],
      ['last', 'Swans nest nearby.', 'nothing'],
    ],
  },
  {
    title: 'Westfield School',
    question: 'How many teachers work at the school?',
    sentences: [
      [
        'last',
        'Teachers praise the school.',
        'words of the question, but a number is asked, and it has none at all',
      ],
      ['between', 'In 1975 the school spent 30% of its money on books.', 'a year and a percentage, no count'],
      ['first', 'Today 64 teachers work there.', 'a count before what is counted'],
      ['between', 'The hall is made of wood.', 'no word of it, but no figure of another thing either'],
    ],
  },
  {
    title: 'The Lighthouse',
    question: 'On what date was the lighthouse opened?',
    sentences: [
      ['between', 'The lighthouse was opened by the mayor.', 'opened, but no date'],
      ['between', 'Building the lighthouse began in 1901.', 'a year, but of the beginning'],
      ['first', 'It was opened on 4 June 1904.', 'a day, and opened; the lighthouse is the title'],
      ['last', 'Its lamp burns oil.', 'nothing'],
    ],
  },
  {
    title: '市图书馆恢复开放',
    question: '图书馆在哪里？',
    sentences: [
      ['between', '市图书馆自5月1日起恢复开放。', 'has 图书馆, but no place'],
      ['first', '地址：人民路18号。', 'an address, in an article about the library'],
      ['last', '馆内可饮水。', 'nothing'],
    ],
  },
  {
    title: 'The Old Bridge',
    question: 'How long is the bridge?',
    sentences: [
      ['between', 'The bridge was opened in 1932 with eight lanes.', 'figures, but no measure'],
      ['first', 'The bridge is 1,149 metres long.', 'a length'],
      ['last', 'Swans nest nearby.', 'nothing'],
    ],
  },
];
