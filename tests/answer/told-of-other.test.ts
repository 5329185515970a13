import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import { articleOf, collect } from '../search/collections.ts';
import { spanIn } from './span-in.ts';

describe('a figure of something else is not marked', () => {
  it.each([
    ['车架保用五年，电机保用两年，坐垫、轮胎等易损件不保用。', '轮胎保用多久？', undefined],
    ['車架保用五年，電機保用兩年，坐墊、輪胎等易損件不保用。', '電機保用多久？', '兩年'],
    ['车架保用五年，电机保用两年，坐垫、轮胎等易损件不保用。', '车架保用多久？', '五年'],
    ['成人課程收費800元，兒童課程不收費。', '兒童課程收費多少？', undefined],
    [
      'The frame has a warranty of five years, but tyres have no warranty.',
      'How long is the warranty on tyres?',
      undefined,
    ],
    [
      'The frame has a warranty of five years, but tyres have no warranty.',
      'How long is the warranty on the frame?',
      'five years',
    ],
    // No subject of its own: it is that of the clause before.
    ['轮胎保用期另有规定，保用两年。', '轮胎保用多久？', '两年'],
  ])('%s %s', (sentence, question, words) => {
    expect(spanIn(sentence, question)).toBe(words);
  });
});

describe('the sum of another fee is not marked', () => {
  it.each([
    ['月租3,500元，押金2个月。', '押金多少？', undefined],
    ['月租3,500元，押金2個月。', '月租多少？', '3,500元'],
    ['学费每学期8000元，书本费另收，住宿费三个月一交。', '书本费多少？', undefined],
    ['學費每學期8000元，書本費另收，住宿費三個月一交。', '住宿費多少？', undefined],
    ['学费每学期8000元，书本费另收，住宿费三个月一交。', '学费多少？', '8000元'],
    ['The rent is £900, and the deposit is two months in advance.', 'How much is the deposit?', undefined],
    ['The rent is £900, and the deposit is two months in advance.', 'How much is the rent?', '£900'],
    // Both have the one sum, or it is told of the one that is asked for in a clause without its name.
    ['学费、书本费共8000元，住宿费另交500元。', '书本费多少？', '8000元'],
    ['押金（可退）500元，租金另付。', '押金多少？', '500元'],
    ['押金入住时交，等于一个月租金3000元。', '押金多少？', '3000元'],
  ])('%s %s', (sentence, question, words) => {
    expect(spanIn(sentence, question)).toBe(words);
  });
});

describe('what is counted in another way is not marked', () => {
  it.each([
    ['教练12人，职员30人，车辆5部。', '有几部车？', '5部'],
    ['教練12人，職員30人，車輛5部。', '有多少名教練？', '12人'],
    ['车辆36辆，教练车12辆，有司机5人。', '有多少辆教练车？', '12辆'],
    ['车库停了12辆车，两间房空着。', '车库有几间房？', '两间'],
    ['车库停了12台车。', '车库停了几辆车？', '12台'],
    ['书架上有3本小说。', '书架上有几部小说？', '3本'],
  ])('%s %s', (sentence, question, words) => {
    expect(spanIn(sentence, question)).toBe(words);
  });
});

describe('what somebody must have or be is nobody', () => {
  it.each([
    ['持有效证件即可办理。', '谁可以办理？', undefined],
    ['年滿十八歲、持有駕照即可報名。', '誰可以報名？', undefined],
    ['会员持有效证件即可办理。', '谁可以办理？', '会员'],
  ])('%s %s', (sentence, question, words) => {
    expect(spanIn(sentence, question)).toBe(words);
  });
});

describe('what begins or ends like 比 compares nothing', () => {
  it.each([
    ['比赛全长 10 公里。', '全程多少公里？', '10 公里'],
    ['比如每人最多 3 件行李。', '每人可以带几件行李？', '3 件'],
    ['比勞基法多十二天，共有三十天特休。', '特休有幾天？', '三十天'],
  ])('%s %s', (sentence, question, words) => {
    expect(spanIn(sentence, question)).toBe(words);
  });
});

describe('a word for time that tells none is not marked', () => {
  it.each([
    ['客製商品依訂單上標示的日期出貨。', '客製商品什麼時候出貨？'],
    ['收据请当场索取，事后不能补开。', '收据什么时候开？'],
  ])('%s %s', (sentence, question) => {
    expect(spanIn(sentence, question)).toBeUndefined();
  });
});

/** What is answered, with its bold words in stars; nothing where it is declined. */
function answer(question: string, title: string, ...lines: readonly string[]): string | undefined {
  const told = answerQuestion(question, collect(articleOf(title, lines)));
  if (told.kind !== 'found') return undefined;
  const { text } = told.passage.article;
  const bold = told.span === undefined ? '' : `*${text.slice(told.span.start, told.span.end)}* `;
  return bold + text.slice(told.passage.sentences[0]?.start, told.passage.sentences.at(-1)?.end);
}

const DRILL = [
  '包装内有主机 1 台、充电座 1 个、钻头 6 只。',
  '主机重量 2.4 千克。',
  '长按开关 3 秒启动，充满电后使用。',
];
const SHAVER = [
  'Press and hold the switch for 3 seconds to start once it is charged.',
  'Clean the head once a week.',
];

it('marks no seconds for which a key is held', () => {
  expect(
    spanIn(
      'Press and hold the switch for 3 seconds once it is charged.',
      'How long does it run once charged?',
    ),
  ).toBeUndefined();
});

describe('what else a figure may be of', () => {
  it.each([
    ['充电座多重？', DRILL, undefined],
    ['主机多重？', DRILL, '2.4 千克'],
    ['充满电要多久？', DRILL, undefined],
    ['长按几秒启动？', DRILL, '*3 秒*'],
    ['How long do I hold the switch to start?', SHAVER, '*3 seconds*'],
    ['How often do I clean the head?', SHAVER, 'once a week'],
  ])('%s', (question, lines, told) => {
    const found = answer(question, '说明书', ...lines);
    if (told === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(told);
  });
});

describe('figures with spaces around them are answered as those without', () => {
  it.each([
    ['幾天內可以退貨？', '收到商品隔天起_7_天內，都可以申請退貨。', '7_天'],
    ['包裹保留多久？', '超商包裹保留_5_天，逾期會退回倉庫。', '5_天'],
    ['预算多少？', '每台电脑的预算为_70,000_元。', '70,000_元'],
    ['月薪多少？', '月薪_85,000_至_130,000_元，依經歷核定。', '85,000_至_130,000_元'],
    ['報名什麼時候截止？', '報名在_2026_年_7_月_20_日截止。', '2026_年_7_月_20_日'],
    ['公司有多少位同事？', '公司目前有_86_位同事。', '86_位'],
    ['充电要几个小时？', '充电时间约_4_小时。', '4_小时'],
    ['占比是百分之几？', '占比为_12.5_%，排名第二。', '12.5_%'],
  ])('%s', (question, sentence, words) => {
    for (const space of ['', ' ', '\u00a0', '\u2009'])
      expect(spanIn(sentence.replaceAll('_', space), question)).toContain(words.replaceAll('_', space));
  });
});

describe('what is cut out of something, or tells only a part, is not marked', () => {
  it.each([
    ['简历请发到 hr@shanlin.example，主题写姓名。', '简历发到哪里？', 'hr@shanlin.example'],
    ['Please send forms to desk@quay.example by Friday.', 'Where do I send forms?', 'desk@quay.example'],
    ['員工第一年有十五天特休，比勞基法多十二天。', '特休幾天？', '十五天'],
    [
      'Staff get 15 days of leave, which is twelve days more than the law asks.',
      'How many days of leave do staff get?',
      '15 days',
    ],
    ['外院就诊的赔付比例比本院少20个百分点。', '外院就诊会少赔多少？', '20个百分点'],
    ['支援採輪值，每六週輪到一次，每次補貼6,000元。', '多久輪值一次？', undefined],
    ['林晓红是张明的小学老师。', '林晓红是谁？', undefined],
    ['Ann Lee is the teacher of Tom Brook.', 'Who is Ann Lee?', undefined],
  ])('%s %s', (sentence, question, words) => {
    const span = spanIn(sentence, question);
    if (words === undefined) expect(span ?? '').not.toMatch(/元|张明|Tom/u);
    else expect(span).toBe(words);
  });
});
