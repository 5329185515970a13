import { describe, expect, it } from 'vitest';
import { tableOf, toldMost } from './told-most.ts';

const ships = tableOf('港口游船价目', [
  '游船|票价|押金',
  '白鹭号|90元|40元',
  '飞鱼号|电询|30元',
  '海星号|120元|20元',
]);
const chalets = tableOf('Chalets at Ley', [
  'Chalet|Guests say|Altitude (m)',
  'Fern|8.8/10|310',
  'Gorse|6.1/10|640',
  'Heath|9.4/10|450',
]);
const zoo = tableOf('Zoo gate', ['Guest|Fare|Map', 'Grown-up|€14|€3', 'Pupil|€9|€1', 'Baby|None|€2']);
const league = tableOf('棋手名单', ['名次|棋手|身高', '1|方晴|165厘米', '2|程野|181厘米', '3|邵宁|170厘米']);

describe('the column that is meant has a row that cannot be compared: no other takes its place', () => {
  it.each([
    ['哪艘游船最便宜？', ships],
    ['哪艘最贵？', ships],
    ['Which chalet has the highest altitude?', chalets, 'Gorse'],
    ['Which guest has the cheapest fare?', zoo],
    ['Who is the cheapest?', zoo],
    ['谁的名次最高？', league],
    ['谁名次最低？', league],
    ['谁最高？', league, '程野'],
  ])('%s', (question, article, bold?: string) => {
    expect(toldMost(article, question)).toBe(bold);
  });

  it('nor where the question names it', () => {
    const inns = tableOf('Inns', ['Inn|Score|Height (m)', 'Fox|4.1/5|9', 'Hare|3.9/5|21', 'Stoat|4.6/5|12']);
    expect(toldMost(inns, 'Which inn has the highest score?')).toBeUndefined();
    expect(toldMost(inns, 'Which inn has the highest height?')).toBe('Hare');
  });
});

describe('by its kind only where no column is called so, and it is of nothing else', () => {
  const only = (name: string) => tableOf('琴房', [`琴房|${name}`, '一号|70元', '二号|50元', '三号|90元']);
  it.each([
    ['每小时', '三号'],
    ['押金', undefined],
    ['奖金', undefined],
  ])('money called %s', (name, bold) => {
    expect(toldMost(only(name), '哪间琴房最贵？')).toBe(bold);
  });

  it('not of two columns', () => {
    const two = tableOf('琴房', ['琴房|上午|下午', '一号|70元|80元', '二号|50元|90元', '三号|90元|60元']);
    expect(toldMost(two, '哪间琴房最贵？')).toBeUndefined();
  });

  it('tickets sold and what people say are no price', () => {
    const shows = tableOf('Shows', ['Show|Tickets', 'Gulls|210', 'Masks|90', 'Storm|340']);
    expect(toldMost(shows, 'Which show is the cheapest?')).toBeUndefined();
    const stalls = tableOf('小摊', ['小摊|评价|人均', '阿强|4.8|35元', '小丽|4.1|52元', '老周|4.5|28元']);
    expect(toldMost(stalls, '哪个小摊最便宜？')).toBe('老周');
  });

  it('pupils and floors are no years', () => {
    const schools = tableOf('镇上的学校', [
      '学校|学生数|建筑面积',
      '一小|900|4000',
      '二小|400|9000',
      '三小|650|7000',
    ]);
    expect(toldMost(schools, '哪所学校最老？')).toBeUndefined();
  });
});

describe('the shortest is not tall, or not long', () => {
  const paths = tableOf('Paths', ['Path|Length (km)|Altitude (m)', 'Brook|7|120', 'Crag|3|810', 'Dell|5|60']);
  const crews = tableOf('Crew', ['Sailor|Height (cm)|Age', 'Ida|171|30', 'Jon|183|41', 'Kit|164|28']);
  const both = tableOf('Masts', ['Mast|Height (m)|Length (m)', 'Fore|20|25', 'Main|30|22', 'Mizzen|12|28']);
  it.each([
    ['Which path is the shortest?', paths, 'Crag'],
    ['Which path is the longest?', paths, 'Brook'],
    ['Which is shorter, Brook or Dell?', paths, 'Dell'],
    ['Who is the shortest?', crews, 'Kit'],
    ['Who is the tallest?', crews, 'Jon'],
    ['Which mast is the shortest?', both, undefined],
    ['Which mast is the tallest?', both, 'Main'],
  ])('%s', (question, article, bold) => {
    expect(toldMost(article, question)).toBe(bold);
  });

  it('how high something is does not tell how long it is', () => {
    const hills = tableOf('Hill walks', ['Walk|Climb (m)', 'North|210', 'South|340', 'West|90']);
    expect(toldMost(hills, 'Which walk is the longest?')).toBeUndefined();
  });
});

it('of two things asked for at once none is worked out', () => {
  const flats = tableOf('Flats', ['Flat|Area|Rent', 'A1|40 m2|€400', 'B1|60 m2|€390', 'C1|50 m2|€520']);
  expect(toldMost(flats, 'Which of the largest flats is the cheapest?')).toBeUndefined();
  expect(toldMost(flats, 'Which flat is the most expensive?')).toBe('C1');
});

describe('who is faster takes less time', () => {
  const runners = tableOf('晨跑记录', ['跑者|配速', '陈宇|5分40秒', '韩梅|4分55秒', '魏东|6分20秒']);
  const swim = tableOf('Swim', ['Swimmer|Pace', 'Ros|2\'10"', 'Sue|1\'55"', 'Tia|2\'31"']);
  const cars = tableOf('赛车', ['车手|时速', '甲一|210 km/h', '乙二|245 km/h', '丙三|230 km/h']);
  it.each([
    ['谁跑得最快？', runners, '韩梅'],
    ['谁配速最慢？', runners, '魏东'],
    ['Who is the fastest?', swim, 'Sue'],
    ['谁最快？', cars, '乙二'],
  ])('%s', (question, article, bold) => {
    expect(toldMost(article, question)).toBe(bold);
  });
});

describe('lately is not near', () => {
  const walks = tableOf('周末徒步', [
    '徒步|距离|日期',
    '竹海|12公里|4月2日',
    '古道|5公里|4月30日',
    '水库|9公里|4月16日',
  ]);
  it.each([
    ['最近有什么徒步？', undefined],
    ['最近的徒步是什么？', undefined],
    ['最近哪天有徒步？', undefined],
    ['离这里最近的徒步是哪个？', '古道'],
    ['哪个徒步距离最近？', '古道'],
    ['哪个徒步最近？', undefined],
    ['哪条最近？', '古道'],
    ['古道和水库哪个近？', '古道'],
    ['哪个徒步最远？', '竹海'],
  ])('%s', (question, bold) => {
    expect(toldMost(walks, question)).toBe(bold);
  });
});

describe('the column that is asked of the row is not the one that tells it', () => {
  const barns = tableOf('Barns', [
    'Barn|Area (m2)|Rent|Doors',
    'Ivy|300|€80|2',
    'Jay|700|€30|5',
    'Kite|90|€60|9',
  ]);
  const sheds = tableOf('仓库', [
    '仓库|面积（平方米）|月租|车位',
    '一仓|300|80元|2',
    '二仓|700|30元|5',
    '三仓|90|60元|9',
  ]);
  it.each([
    ['How many doors does the largest barn have?', barns, '5'],
    ['How many doors are in the cheapest barn?', barns, '5'],
    ['What is the rent of the largest barn?', barns, '€30'],
    ['What is the area of the cheapest barn?', barns, '700'],
    ['What is the rent of the barn with the most doors?', barns, '€60'],
    ['What is the largest area?', barns, '700'],
    ['How big is the barn with the most doors?', barns, undefined],
    ['Which barn has the most doors?', barns, 'Kite'],
    ['Whose rent is the highest?', barns, 'Ivy'],
    ['面积最大的仓库车位多少？', sheds, '5'],
    ['面积最小的仓库有多少车位？', sheds, '9'],
    ['车位最多的仓库面积多大？', sheds, '90'],
    ['月租最低的仓库面积多大？', sheds, '700'],
    ['最大的仓库月租是多少？', sheds, '30元'],
    ['月租最低是多少？', sheds, '30元'],
    ['车位最多的多少钱？', sheds, '60元'],
    ['面积最大的仓库多少钱？', sheds, '30元'],
    ['哪个仓库车位最多？', sheds, '三仓'],
  ])('%s', (question, article, bold) => {
    expect(toldMost(article, question)).toBe(bold);
  });

  it('no other is told where no column tells it', () => {
    const yards = tableOf('Yards', ['Yard|Rent|Doors', 'Ivy|€80|2', 'Jay|€30|5', 'Kite|€60|9']);
    expect(toldMost(yards, 'How many doors does the largest yard have?')).toBeUndefined();
    expect(toldMost(yards, 'What is the rent of the largest yard?')).toBeUndefined();
  });
});
