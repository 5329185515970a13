/**
 * Questions about the article of the corpus, written as people would ask them, before any of them was tried.
 * Both scripts are written out; places are paragraph.sentence of the article.
 */

export interface Answered {
  readonly simplified: string;
  readonly traditional: string;
  /** Every sentence that truly answers, the fullest first. */
  readonly answers: readonly [string, ...string[]];
  /** Words of the first of them, as the article has them. */
  readonly says: string;
  readonly why: string;
  /** Where words alone do not get it right yet: what stands in the way. */
  readonly beyond?: string;
}

export interface Declined {
  readonly question: string;
  /** The same in traditional characters, for questions in Chinese. */
  readonly traditional?: string;
  /** Why the article does not answer it. */
  readonly why: string;
  /** Where it is answered all the same: what stands in the way of declining. */
  readonly beyond?: string;
}

export const ANSWERED: readonly Answered[] = [
  {
    simplified: '2020年制造业增加值是多少？',
    traditional: '2020年製造業增加值是多少？',
    answers: ['6.4'],
    says: '26.6萬億元',
    why: 'the figure is the second of "從16.98萬億元增長到26.6萬億元", and the years stand before it',
  },
  {
    simplified: '2012年制造业增加值有多少？',
    traditional: '2012年製造業增加值有多少？',
    answers: ['6.4'],
    says: '16.98萬億元',
    why: 'the same sentence gives the figure the growth began from',
  },
  {
    simplified: '我国制造业现在占全球多大比重？',
    traditional: '我國製造業現在佔全球多大比重？',
    answers: ['6.4'],
    says: '近30%',
    why: '"占全球比重由22.5%提高到近30%": the only share in the article',
  },
  {
    simplified: '我国制造业连续多少年世界第一？',
    traditional: '我國製造業連續多少年世界第一？',
    answers: ['6.4'],
    says: '11年',
    why: '"連續11年位居世界第一"',
  },
  {
    simplified: '从2012年到2020年，制造业增加值增长了多少？',
    traditional: '從2012年到2020年，製造業增加值增長了多少？',
    answers: ['6.4'],
    says: '從16.98萬億元增長到26.6萬億元',
    why: 'the article gives both ends of the growth, and only here',
  },
  {
    simplified: '世界先进制造业大会在哪个城市开幕？',
    traditional: '世界先進製造業大會在哪個城市開幕？',
    answers: ['5.1', '2.1', '4.1'],
    says: '濟南市',
    why: 'both openings name 濟南市; the heading names the place too but as 召開',
  },
  {
    simplified: '大会在哪开？',
    traditional: '大會在哪開？',
    answers: ['5.1', '2.1', '4.1'],
    says: '濟南市',
    why: 'the same, in as few words as people type',
  },
  {
    simplified: '大会是哪天开幕的？',
    traditional: '大會是哪天開幕的？',
    answers: ['5.1', '2.1'],
    says: '11月1日',
    why: 'both openings begin with the date 11月1日',
  },
  {
    simplified: '世界先进制造业大会是谁主办的？',
    traditional: '世界先進製造業大會是誰主辦的？',
    answers: ['5.1', '2.1'],
    says: '共同主辦',
    why: '主辦 stands in both openings, with both hosts',
  },
  {
    simplified: '谁在开幕式上致辞了？',
    traditional: '誰在開幕式上致辭了？',
    answers: ['5.2'],
    says: '肖亞慶',
    why: 'the only sentence with a speech (致辭)',
  },
  {
    simplified: '肖亚庆是怎么致辞的，到现场了吗？',
    traditional: '肖亞慶是怎麼致辭的，到現場了嗎？',
    answers: ['5.2'],
    says: '視頻方式',
    why: '"通過視頻方式致辭"',
  },
  {
    simplified: '肖亚庆担任什么职务？',
    traditional: '肖亞慶擔任什麼職務？',
    answers: ['5.2', '2.2'],
    says: '部長',
    why: '5.2 gives his full office, 2.2 the short one (工信部部長)',
  },
  {
    simplified: '这次大会的主题是什么？',
    traditional: '這次大會的主題是什麼？',
    answers: ['8.1'],
    says: '新動能',
    why: '"本次大會主題為"',
  },
  {
    simplified: '有哪些国家的代表参加了大会？',
    traditional: '有哪些國家的代表參加了大會？',
    answers: ['8.1'],
    says: '加拿大',
    why: 'names 德國、加拿大、日本',
  },
  {
    simplified: '外国代表是线上参加还是线下参加？',
    traditional: '外國代表是線上參加還是線下參加？',
    answers: ['8.1'],
    says: '線上線下',
    why: '"以線上線下方式研討交流"',
    beyond: '8.2 has 参加 itself; 外国, 还是 are in no other words',
  },
  {
    simplified: '工信部有哪些人参加了活动？',
    traditional: '工信部有哪些人參加了活動？',
    answers: ['8.2'],
    says: '司局',
    why: '有關司局負責同志',
  },
  {
    simplified: '习近平总书记是怎么说制造业的？',
    traditional: '習近平總書記是怎麼說製造業的？',
    answers: ['6.2'],
    says: '立國之本',
    why: '"制造業是立國之本、強國之基"',
  },
  {
    simplified: '立国之本、强国之基说的是什么？',
    traditional: '立國之本、強國之基說的是什麼？',
    answers: ['6.2'],
    says: '立國之本',
    why: 'the saying stands only here',
  },
  {
    simplified: '党中央、国务院对制造业发展是什么态度？',
    traditional: '黨中央、國務院對製造業發展是什麼態度？',
    answers: ['6.1'],
    says: '高度重視',
    why: '"高度重視制造業發展"',
  },
  {
    simplified: '党的十八大以来，我国制造业取得了什么样的成就？',
    traditional: '黨的十八大以來，我國製造業取得了什麼樣的成就？',
    answers: ['6.3', '6.4'],
    says: '歷史性成就',
    why: '"實現跨越式發展、取得歷史性成就"; the figures that show it follow',
  },
  {
    simplified: '今年以来工业经济的情况怎么样？',
    traditional: '今年以來工業經濟的情況怎麼樣？',
    answers: ['6.6'],
    says: '恢復態勢',
    why: '"總體保持恢復態勢"',
  },
  {
    simplified: '我国制造业的创新能力有没有提高？',
    traditional: '我國製造業的創新能力有沒有提高？',
    answers: ['6.5'],
    says: '創新能力大幅提高',
    why: '"創新能力大幅提高"',
    beyond: '6.7 has 我国, 制造业 and 提高, of the quality of life; 6.5 comes second, a question of weights',
  },
  {
    simplified: '制造业的发展给中国和世界带来了什么？',
    traditional: '製造業的發展給中國和世界帶來了什麼？',
    answers: ['6.7'],
    says: '重要貢獻',
    why: 'says both: 有力支撐 for the country, 重要貢獻 to the world',
  },
  {
    simplified: '我国已经开启了什么新征程？',
    traditional: '我國已經開啟了什麼新征程？',
    answers: ['7.1'],
    says: '百年',
    why: '"第二個百年奮斗目標的新征程"',
  },
  {
    simplified: '怎样保持制造业比重基本稳定？',
    traditional: '怎樣保持製造業比重基本穩定？',
    answers: ['7.2'],
    says: '比重基本穩定',
    why: 'the sentence opens with this aim and lists the means',
  },
  {
    simplified: '要深入落实什么任务？',
    traditional: '要深入落實什麼任務？',
    answers: ['7.2'],
    says: '六保',
    why: '六穩、六保, the stretch mended by hand',
  },
  {
    simplified: '制造业中小企业面临困难怎么办？',
    traditional: '製造業中小企業面臨困難怎麼辦？',
    answers: ['7.2'],
    says: '中小企業',
    why: '"著力解決…中小企業面臨的困難問題"',
  },
  {
    simplified: '要怎么增强产业链供应链的稳定性和竞争力？',
    traditional: '要怎麼增強產業鏈供應鏈的穩定性和競爭力？',
    answers: ['7.3'],
    says: '產業鏈供應鏈穩定性',
    why: 'opens with this aim and lists the means',
  },
  {
    simplified: '实施产业基础再造工程是为了什么？',
    traditional: '實施產業基礎再造工程是為了什麼？',
    answers: ['7.3', '2.2'],
    says: '產業基礎再造工程',
    why: 'the work and its end 促進全產業鏈優化升級 stand in both',
  },
  {
    simplified: '怎么补短板、锻长板？',
    traditional: '怎麼補短板、鍛長板？',
    answers: ['7.3', '2.2'],
    says: '補短板鍛長板',
    why: '補短板鍛長板 stands in both',
  },
  {
    simplified: '怎样促进制造业高端化、绿色化发展？',
    traditional: '怎樣促進製造業高端化、綠色化發展？',
    answers: ['7.4'],
    says: '高端化綠色化',
    why: 'opens with this aim',
  },
  {
    simplified: '工业领域要实施什么行动来减少碳排放？',
    traditional: '工業領域要實施什麼行動來減少碳排放？',
    answers: ['7.4', '2.3'],
    says: '碳達峰行動',
    why: '碳達峰行動 stands in both; 減少碳排放 is another way to say it',
  },
  {
    simplified: '传统产业要怎么改造？',
    traditional: '傳統產業要怎麼改造？',
    answers: ['7.4', '2.3'],
    says: '傳統產業改造提升',
    why: '"加大傳統產業改造提升力度" in both',
  },
  {
    simplified: '要培育什么样的企业？',
    traditional: '要培育什麼樣的企業？',
    answers: ['7.4'],
    says: '優質企業',
    why: '"著力培育優質企業"',
  },
  {
    simplified: '要大力推广什么技术和产品？',
    traditional: '要大力推廣什麼技術和產品？',
    answers: ['7.4'],
    says: '節能技術',
    why: '"大力推動節能技術和產品應用"; asked with another verb',
  },
  {
    simplified: '5G要和什么深度融合？',
    traditional: '5G要和什麼深度融合？',
    answers: ['7.5', '1.1', '2.4'],
    says: '制造業深度融合',
    why: 'said three times: in the lead, the summary and the full text',
  },
  {
    simplified: '要推动哪些新技术与制造业融合？',
    traditional: '要推動哪些新技術與製造業融合？',
    answers: ['7.5', '1.1', '2.4'],
    says: '人工智能',
    why: '5G、互聯網、大數據、人工智能, three times',
    beyond: '7.4 has 推动, 新 and 技术 itself; what names the technologies has none of these words',
  },
  {
    simplified: '要加强什么样的基础设施建设？',
    traditional: '要加強什麼樣的基礎設施建設？',
    answers: ['7.5', '1.1', '2.4'],
    says: '新型信息基礎設施',
    why: '新型信息基礎設施, three times',
  },
  {
    simplified: '怎么推进制造业的数字化转型？',
    traditional: '怎麼推進製造業的數字化轉型？',
    answers: ['7.5', '1.1', '2.4'],
    says: '數字化轉型',
    why: '制造業數字化轉型行動, three times',
  },
  {
    simplified: '怎样发挥数字经济的引擎作用？',
    traditional: '怎樣發揮數字經濟的引擎作用？',
    answers: ['7.5'],
    says: '數字經濟新引擎',
    why: 'opens with this aim; the shorter versions leave it out',
  },
  {
    simplified: '对外开放方面提出了什么要求？',
    traditional: '對外開放方面提出了什麼要求？',
    answers: ['7.6'],
    says: '對外開放',
    why: '"全面提高對外開放水平"',
    beyond: '7.1 says 提出 … 要求 word for word, of something else',
  },
  {
    simplified: '要在哪些方面加强国际合作？',
    traditional: '要在哪些方面加強國際合作？',
    answers: ['7.6'],
    says: '國際交流合作',
    why: '政策、規則、技術、標準、人才等國際交流合作',
  },
  {
    simplified: '怎样推动全球制造业复苏？',
    traditional: '怎樣推動全球製造業復甦？',
    answers: ['7.6'],
    says: '復蘇',
    why: '"共同推動全球制造業持續復蘇"',
  },
];

export const DECLINED: readonly Declined[] = [
  {
    question: '2021年制造业增加值是多少？',
    traditional: '2021年製造業增加值是多少？',
    why: 'the article ends with 2020; the sentence with the figures of 2012 and 2020 would be a wrong answer',
  },
  {
    question: '2020年我国国内生产总值是多少？',
    traditional: '2020年我國國內生產總值是多少？',
    why: "only manufacturing's value added is given",
  },
  {
    question: '这次大会有多少人参加？',
    traditional: '這次大會有多少人參加？',
    why: 'no number of participants is given',
  },
  {
    question: '下一届世界先进制造业大会在哪里举办？',
    traditional: '下一屆世界先進製造業大會在哪裡舉辦？',
    why: 'only this one is told of',
    beyond: 'all but 下一届 is there',
  },
  {
    question: '肖亚庆多少岁？',
    traditional: '肖亞慶幾歲？',
    why: 'a hundred years are told, of no person',
  },
  {
    question: '大会什么时候闭幕？',
    traditional: '大會什麼時候閉幕？',
    why: 'only the opening is told',
  },
  {
    question: '大会何时结束？',
    traditional: '大會何時結束？',
    why: 'neither the end nor a duration is told',
  },
  {
    question: '德国代表是谁？',
    traditional: '德國代表是誰？',
    why: 'delegates from Germany took part, none is named',
  },
  {
    question: '肖亚庆什么时候出生？',
    traditional: '肖亞慶什麼時候出生？',
    why: 'the day of his speech is given, nothing of his life',
  },
  {
    question: '智能制造工程花了多少钱？',
    traditional: '智能製造工程花了多少錢？',
    why: 'the project is named, no money; 5G is no amount',
  },
  {
    question: '什么是数字经济？',
    traditional: '什麼是數字經濟？',
    why: 'the word is used, and nothing tells what it is',
  },
  {
    question: '人工智能是什么？',
    traditional: '人工智能是什麼？',
    why: 'named beside 5G and big data, and nothing tells what it is',
  },
  {
    question: '5G是什么？',
    traditional: '5G是什麼？',
    why: 'named, and nothing tells what it is',
  },
  {
    question: '六稳是什么？',
    traditional: '六穩是什麼？',
    why: 'the slogan is named, and not one of the six told',
  },
  {
    question: '什么是制造强国？',
    traditional: '什麼是製造強國？',
    why: 'to be built soon, and nothing tells what it is',
  },
  {
    question: '大会几天？',
    traditional: '大會幾天？',
    why: 'only the day of the opening is given; 第二個百年 is no duration of it',
  },
  {
    question: '山东省省长是谁？',
    traditional: '山東省省長是誰？',
    why: 'the provincial government is a host, no governor is named',
  },
  {
    question: '我国有多少家中小企业？',
    traditional: '我國有多少家中小企業？',
    why: 'their difficulties are mentioned, not their number',
  },
  {
    question: '我国建成了多少个5G基站？',
    traditional: '我國建成了多少個5G基站？',
    why: '5G is named, base stations are not',
  },
  {
    question: '我国要在哪一年实现碳达峰？',
    traditional: '我國要在哪一年實現碳達峰？',
    why: 'the campaign is named without a date',
  },
  {
    question: '济南市有多少人口？',
    traditional: '濟南市有多少人口？',
    why: 'the city is only the place of the conference',
  },
  {
    question: '肖亚庆是哪一年出生的？',
    traditional: '肖亞慶是哪一年出生的？',
    why: 'his office is given, nothing of his life',
  },
  {
    question: '大会一共开了几天？',
    traditional: '大會一共開了幾天？',
    why: 'only the day of the opening is given',
  },
  {
    question: '美国派了谁来参加大会？',
    traditional: '美國派了誰來參加大會？',
    why: 'Germany, Canada, Japan are named; no person, and not the United States',
  },
  {
    question: '新能源汽车去年卖了多少辆？',
    traditional: '新能源汽車去年賣了多少輛？',
    why: 'nothing of cars',
  },
  {
    question: '大会签约了多少个项目，总投资多少？',
    traditional: '大會簽約了多少個項目，總投資多少？',
    why: 'nothing of contracts',
  },
  {
    question: '服务业占国内生产总值的比重是多少？',
    traditional: '服務業佔國內生產總值的比重是多少？',
    why: "only manufacturing's share of the world is given",
  },
  { question: '红烧肉怎么做？', traditional: '紅燒肉怎麼做？', why: 'unrelated' },
  { question: '电话是谁发明的？', traditional: '電話是誰發明的？', why: 'unrelated' },
  { question: '李白是哪个朝代的诗人？', traditional: '李白是哪個朝代的詩人？', why: 'unrelated' },
  { question: 'Who won the 2018 World Cup?', why: 'unrelated' },
  { question: 'What is the capital of Australia?', why: 'unrelated' },
  {
    question: 'How many people attended the conference?',
    why: 'not told, and asked in a language the article is not in',
  },
  { question: 'How do I bake sourdough bread?', why: 'unrelated' },
];
