import { expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { sentencesOf } from '../../src/article/sentences-of.ts';
import { cellFigures, kindOfColumn } from '../../src/search/entities/cell-figures.ts';

it.each([
  ['奖金（万元）', 'money'],
  ['獎金（萬元）', 'money'],
  ['Rent (£)', 'money'],
  ['Rent, USD', 'money'],
  ['價格', 'money'],
  ['Ticket price', 'money'],
  ['占比（％）', 'percent'],
  ['用时（分钟）', 'duration'],
  ['Time (min)', 'duration'],
  ['人数', undefined],
  ['Price list number', undefined],
  ['产量（万吨）', undefined],
  ['', undefined],
])('a column called “%s” has figures of the kind %s', (head, kind) => {
  expect(kindOfColumn(head)).toBe(kind);
});

it('finds bare figures alone, each at its place in the row; not the header, nor prose', () => {
  const text =
    '说明12元。\n\n| 房型 | 面积 | 租金（元） |\n|---|---|---|\n| 单间 | 18 | 1,200 |\n| 套房 | 40 | 面议 |\n| 阁楼 | 12 | 800–900 |';
  const article = buildArticle({ id: 'a', title: '公寓', text, format: 'markdown' });
  const figuresOf = cellFigures(article);
  const told = sentencesOf(article).map((sentence) =>
    figuresOf(sentence).map(({ kind, start, end }) => `${kind} ${sentence.text.slice(start, end)}`),
  );
  expect(told).toEqual([[], [], ['money 1,200'], [], ['money 800–900']]);
});
