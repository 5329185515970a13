import { describe, expect, it } from 'vitest';
import { asksExtreme } from '../../../src/answer/extreme/asks-extreme.ts';
import { readFigure } from '../../../src/answer/extreme/read-figure.ts';

describe('a cell that is a figure', () => {
  it.each([
    ['1,200元', '', { kind: 'money', value: 1200, unit: '元' }],
    ['約1.2萬元', '', { kind: 'money', value: 12_000, unit: '元' }],
    ['£3.50', '', { kind: 'money', value: 3.5, unit: '£' }],
    ['95㎡', '', { kind: 'area', value: 95, unit: 'm2' }],
    ['95', '平方米', { kind: 'area', value: 95, unit: '平方米' }],
    ['-3', '°c', { kind: 'temperature', value: -3, unit: '°c' }],
    ['1710', '', { kind: 'number', value: 1710, unit: '' }],
    ['1710年', '', { kind: 'year', value: 1710, unit: '' }],
    // 3 × 60 + 12 seconds; 14 × 60 + 30 minutes.
    ['3分12秒', '', { kind: 'duration', value: 192, unit: '秒' }],
    ['下午2:30', '', { kind: 'clock', value: 870, unit: '' }],
    ['2:30 pm', '', { kind: 'clock', value: 870, unit: '' }],
    ['12:30 am', '', { kind: 'clock', value: 30, unit: '' }],
    // So many days, more or less, and minutes: (7 × 31 + 3) × 1440; (4 × 31 + 8) × 1440 + 18 × 60 + 40.
    ['7月3日', '', { kind: 'date', value: 316_800, unit: '' }],
    ['4月8日18:40', '', { kind: 'date', value: 191_200, unit: '时' }],
    // (2024 × 372 + 9 × 31 + 2) × 1440.
    ['2024-09-02', '', { kind: 'date', value: 1_084_620_960, unit: '年' }],
    ['$3.5m', '', { kind: 'money', value: 3_500_000, unit: '$' }],
    ['€70k', '', { kind: 'money', value: 70_000, unit: '€' }],
    ['£4 per hour', '', { kind: 'money', value: 4, unit: '£per hour' }],
    ['€1.5 million', '', { kind: 'money', value: 1_500_000, unit: '€' }],
    ['45', '万吨', { kind: 'weight', value: 45, unit: '万吨' }],
    ['45', '千克', { kind: 'weight', value: 45, unit: '千克' }],
    ['45', '£m', { kind: 'money', value: 45, unit: '£m' }],
    ['6', '百万人', { kind: 'count', value: 6, unit: '百万人' }],
    ['晚上8点', '', { kind: 'clock', value: 1200, unit: '' }],
    ['下午12点', '', { kind: 'clock', value: 720, unit: '' }],
    ['4\'50"/公里', '', { kind: 'duration', value: 290, unit: '秒' }],
    ['6年', '', { kind: 'duration', value: 6, unit: '年' }],
  ])('%s', (cell, unit, figure) => {
    expect(readFigure(cell, unit)).toEqual(figure);
  });

  it.each([
    ...[
      '—',
      '',
      '免费',
      '8元起步价另议',
      '8至12元',
      '£8–12',
      'from £8',
      '第3',
      '1980s',
      '£7 plus tax',
      '$4 off',
      '¥90起',
    ],
    // Of the next day; a score, a share or a day; no day, no hour.
    ...[
      '晚上12点',
      '晚上1点半',
      '4-1',
      '9/10',
      '4.2/5',
      '31/1',
      '13月2日',
      '5月40日',
      '26:10',
      '9:75',
      '4月8日晚上12点',
    ],
  ])('not %s', (cell) => {
    expect(readFigure(cell)).toBeUndefined();
  });
});

describe('asksExtreme', () => {
  it.each([
    ['哪间最贵？', 1, '最贵'],
    ['哪間最便宜？', -1, '最便宜'],
    ['Which is the tallest tower?', 1, 'tallest'],
    ['Which is the least costly?', -1, 'least costly'],
    ['Who has the most points?', 1, 'most'],
    ['Which is less expensive, A or B?', -1, 'less expensive'],
    ['甲和乙哪个重？', 1, '重'],
  ])('%s', (question, towards, word) => {
    const asked = asksExtreme(question);
    expect(asked?.towards).toBe(towards);
    expect(question.replace('間', '间').toLowerCase().slice(asked?.word.start, asked?.word.end)).toBe(word);
  });

  it.each([
    '哪间在二楼？',
    '甲和乙谁写的？',
    'Who is the host?',
    'It is almost full?',
    '第二贵的是哪间？',
    '最多能坐几人？',
    'At most, how many fit?',
  ])('not %s', (question) => {
    expect(asksExtreme(question)).toBeUndefined();
  });
});
