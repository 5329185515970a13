import { describe, expect, it } from 'vitest';
import { findEntities } from '../../src/search/entities/entities.ts';
import { analyzer } from './collections.ts';

const rangesOf = (text: string) =>
  findEntities(analyzer.analyze(text))
    .filter(({ kind }) => kind === 'range')
    .map(({ start, end }) => text.slice(start, end));

describe('ranges of numbers', () => {
  it.each([
    ['9至15号楼停水。', '9至15'],
    ['6:00，1至8號樓停水。', '1至8'],
    ['1—8号楼停水。', '1—8'],
    ['第三至五章规定处罚。', '三至五'],
    ['第3章到第5章规定处罚。', '3章到第5'],
    ['Rooms 9 to 15 look on the sea.', '9 to 15'],
    ['Rooms 9–15 look on the sea.', '9–15'],
    ['Chapters three to five were lost.', 'three to five'],
    ['每年11月至次年2月开放。', '11月至次年2'],
    ['每年11月至翌年2月開放。', '11月至翌年2'],
    ['2023年11月至2024年2月停航。', '11月至2024年2'],
    ['Open April–September.', 'April–September'],
    ['Open from November until February.', 'November until February'],
  ])('%s', (text, range) => {
    expect(rangesOf(text)).toEqual([range]);
  });

  it.each([
    ['请拨打0571-8600 3321。', 'a telephone number'],
    ['He died on 2020-11-10.', 'a date'],
    ['First 9, then 15 rooms.', 'two numbers'],
    ['1914–1918', 'years'],
    ['3、5号楼停水。', 'a list'],
    ['Open in March, September and December.', 'a list of months'],
  ])('has none: %s (%s)', (text) => {
    expect(rangesOf(text)).toEqual([]);
  });
});
