import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maySumUp } from '../../../src/answer/extreme/sum-rows.ts';
import { tableOf, toldMost } from './told-most.ts';

describe('a sum is not the most', () => {
  it.each([
    // Known by a name, wherever it stands.
    ['哪个门店销量最高？', ['编号|门店|销量', '1|城东店|12', '2|城西店|31', '|合计|43'], '城西店'],
    ['哪个门店销量最高？', ['编号|门店|销量', '1|城东店|12', '2|城西店|31', '3|两店合计|43'], '城西店'],
    ['哪个门店销量最高？', ['地区|门店|销量', '河南|城东店|12', '河南|城西店|31', '河南|小计|43'], '城西店'],
    ['哪个门店销量最高？', ['门店|销量', '城东店|12', '城西店|31', '其他|60'], '城西店'],
    ['哪个镇人口最多？', ['镇|人口（万人）', '全县|31', '柳镇|9', '桑镇|14', '榆镇|8'], '桑镇'],
    ['Which shop has the highest takings?', ['Shop|Takings', 'Ivy|£12', 'Oak|£31', 'Grand total|£43'], 'Oak'],
    ['Which shop has the highest takings?', ['Shop|Takings', 'Ivy|£12', 'Oak|£31', 'All|£43'], 'Oak'],
    // By its figure alone: as likely a row as a sum.
    ['Which shop has the highest takings?', ['Shop|Takings', 'Ivy|£12', 'Oak|£31', 'Chain|£43'], undefined],
    ['哪个门店销量最高？', ['门店|销量', '连锁|43', '城东店|12', '城西店|31'], undefined],
    ['哪个门店销量最低？', ['门店|销量', '连锁|43', '城东店|12', '城西店|31'], '城东店'],
    ['连锁和城东店哪个销量高？', ['门店|销量', '连锁|43', '城东店|12', '城西店|31'], '连锁'],
    // Part of another.
    ['哪个门店销量最低？', ['门店|销量', '城东店|22', '城西店|31', '其中：网购|9'], undefined],
  ])('%s %j', (question, rows, bold) => {
    expect(toldMost(tableOf('门店 shop 镇', rows), question)).toBe(bold);
  });

  it.each(['Mean Fiddler', 'Bothy', 'Allerton', 'All-day room', '总统厅', '平和县', '总部大楼'])(
    '%s is a name',
    (name) => {
      const pubs = tableOf('Seats', ['Place|Seats', `${name}|12`, 'Corner|40', 'Harbour|31']);
      expect(toldMost(pubs, 'Which place has the most seats?')).toBe('Corner');
    },
  );
});

describe('amounts with a sign', () => {
  it.each([
    [['Game|Takings', 'Rook|$6m', 'Pawn|$850k', 'King|$1.4bn'], 'King'],
    [['Game|Takings', 'Rook|$6 per day', 'Pawn|$9 per week', 'King|$7 per day'], undefined],
    [['Game|Takings', 'Rook|$6', 'Pawn|$9 net', 'King|$7'], undefined],
    [['Game|Takings (£ million)', 'Rook|6', 'Pawn|9', 'King|7'], 'Pawn'],
    [['Game|Takings ($m)', 'Rook|6', 'Pawn|9', 'King|7'], 'Pawn'],
  ])('%j', (rows, bold) => {
    expect(toldMost(tableOf('Games', rows), 'Which game has the highest takings?')).toBe(bold);
  });

  it.each([['产值（万元）'], ['产值（亿元）'], ['产值（万吨）'], ['产值（百万美元）']])('%s', (name) => {
    const towns = tableOf('各镇产值', [`镇|${name}`, '柳镇|9', '桑镇|14', '榆镇|8']);
    expect(toldMost(towns, '哪个镇产值最高？')).toBe('桑镇');
    expect(toldMost(towns, '哪个镇产值最低？')).toBe('榆镇');
  });
});

describe('times that are in no order are not compared', () => {
  it.each([
    ['哪家打烊最晚？', ['饭馆|打烊', '南记|晚上9点', '北记|晚上12点', '东记|晚上11点'], undefined],
    ['哪家打烊最晚？', ['饭馆|打烊', '南记|21:30', '北记|1:00', '东记|22:00'], undefined],
    ['哪家打烊最晚？', ['饭馆|打烊', '南记|21:30', '北记|0:00', '东记|22:00'], undefined],
    ['哪家打烊最晚？', ['饭馆|打烊', '南记|21:30', '北记|22:10', '东记|22:00'], '北记'],
    ['Which pub closes the latest?', ['Pub|Closes', 'Ram|10:30 pm', 'Bull|12:30 am', 'Ewe|11 pm'], undefined],
    ['Which pub closes the latest?', ['Pub|Closes', 'Ram|10:30 pm', 'Bull|9:30 pm', 'Ewe|11:00 pm'], 'Ewe'],
    // Neither scores nor days that may be months.
    [
      '哪场比赛最晚？',
      ['比赛|开赛|比分', '甲乙|4月8日18:40|4-1', '丙丁|4月2日18:40|1-1', '戊己|4月5日19:00|2-3'],
      '甲乙',
    ],
    ['哪场比赛最早？', ['比赛|比分', '甲乙|4-1', '丙丁|1-1', '戊己|2-3'], undefined],
    ['Which talk is the latest?', ['Talk|Day', 'Bees|6/5', 'Owls|30/4', 'Eels|11/5'], undefined],
    [
      'Which talk is the latest?',
      ['Talk|Day', 'Bees|2025-05-06', 'Owls|2025-04-30', 'Eels|2025-05-11'],
      'Eels',
    ],
    // Perhaps of two winters.
    ['哪场比赛最晚？', ['比赛|开赛', '甲乙|11月28日', '丙丁|12月20日', '戊己|1月9日'], undefined],
  ])('%s %j', (question, rows, bold) => {
    expect(toldMost(tableOf('饭馆 比赛 pubs talks', rows), question)).toBe(bold);
  });
});

describe('of any figures', () => {
  const NAMES = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elder', 'Fir', 'Gorse', 'Hazel'];
  const units = [
    { name: 'Price', write: (value: number) => `£${value}`, most: 'most expensive', least: 'cheapest' },
    { name: 'Area (m2)', write: String, most: 'largest', least: 'smallest' },
    {
      name: 'Length',
      write: (value: number) => `${value.toLocaleString('en')} km`,
      most: 'longest',
      least: 'shortest',
    },
    { name: 'Weight', write: (value: number) => `${value} kg`, most: 'heaviest', least: 'lightest' },
    // So long takes the slowest.
    { name: 'Time', write: (value: number) => `${value} min`, most: 'slowest', least: 'fastest' },
  ];
  const tables = fc.record({
    figures: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: NAMES.length }),
    unit: fc.constantFrom(...units),
    isMost: fc.boolean(),
  });

  it('the row told is the one that has the most or the least, and none where two have', () => {
    fc.assert(
      fc.property(tables, ({ figures, unit, isMost }) => {
        const rows = figures.map((value, at) => `${NAMES[at]}|${unit.write(value)}`);
        const copse = tableOf('Copses for sale', [`Copse|${unit.name}`, ...rows]);
        const bold = toldMost(copse, `Which copse is the ${isMost ? unit.most : unit.least}?`);
        const best = isMost ? Math.max(...figures) : Math.min(...figures);
        const at = figures.indexOf(best);
        const isTold =
          at === figures.lastIndexOf(best) &&
          !maySumUp(
            '',
            at,
            figures.map((value) => ({ kind: 'number', value, unit: '' })),
          );
        expect(bold).toBe(isTold ? NAMES[at] : undefined);
      }),
      { numRuns: 120 },
    );
  });

  it('none where the figure of any row is told in words', () => {
    fc.assert(
      fc.property(tables, fc.nat(), ({ figures, unit, isMost }, place) => {
        const rows = figures.map((value, at) =>
          at === place % figures.length
            ? `${NAMES[at]}|on request|9`
            : `${NAMES[at]}|${unit.write(value)}|${at}`,
        );
        const copse = tableOf('Copses for sale', [`Copse|${unit.name}|Deer`, ...rows]);
        expect(toldMost(copse, `Which copse is the ${isMost ? unit.most : unit.least}?`)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
