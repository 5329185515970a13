import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format, Span } from '../../src/article/article.ts';
import { buildArticle } from '../../src/article/build.ts';
import { LINES } from '../../src/article/heading-lines.ts';
import { headingsOf } from '../../src/article/headings.ts';
import { cellsOf, firstCellOf } from '../../src/article/table-cells.ts';
import { rowAt } from '../../src/article/table-rows.ts';

function articleOf(text: string, format: Format = 'plain') {
  return buildArticle({ id: 'a', title: '表', text, format });
}

function kindsOf(text: string, format?: Format) {
  return articleOf(text, format).paragraphs.map(({ kind }) => kind);
}

const MARKDOWN =
  '## 收费\n\n| 项目 | 成人 | 学生 |\n|:--|---|--:|\n| 门票 | 40元 | 20元。 |\n| 缆车 | 60元 | |\n\n谢谢。';
const TABBED = 'Fees\n\nItem\tAdult\tChild\nTicket\t£40\t£20\nCable car\t£60\t£35\n\nThank you all.';

describe('the rows of a table', () => {
  it.each([
    [MARKDOWN, 'markdown', ['heading', 'row', 'row', 'row', 'prose']],
    [TABBED, 'plain', ['prose', 'row', 'row', 'row', 'prose']],
    // As the tables of pages and of Word files are read.
    [
      '开头。\n\n班级 | 人数\n\n一班 | 31\n\n二班 | 29\n\n结尾。',
      'markdown',
      ['prose', 'row', 'row', 'row', 'prose'],
    ],
  ] as const)('%#: are paragraphs of one sentence each', (text, format, kinds) => {
    expect(kindsOf(text, format)).toEqual(kinds);
    const article = articleOf(text, format);
    for (const { kind, sentences } of article.paragraphs)
      if (kind === 'row') expect(sentences.length).toBe(1);
  });

  it.each([
    ['a line alone', '开头。\n\n作者 | 江城日报\n\n结尾。'],
    ['a bar in a wrapped paragraph', 'The norm\nis |x| and\nwe write it\nso | often | here\nfor short.'],
    ['a row of long texts', `甲 | ${'一'.repeat(300)}\n\n乙 | ${'二'.repeat(300)}`],
  ])('are not %s', (_, text) => {
    expect(kindsOf(text, 'markdown')).not.toContain('row');
  });

  it('have cells, the empty ones among them', () => {
    const text = '| 缆车 | 60元 | |';
    const read = (row: string) =>
      cellsOf(row, { start: 0, end: row.length }).map(({ start, end }) => row.slice(start, end));
    expect(read(text)).toEqual(['缆车', '60元', '']);
    expect(read('缆车\t60元')).toEqual(['缆车', '60元']);
    expect(read('缆车 | 60元')).toEqual(['缆车', '60元']);
  });

  it.each([
    ['| 日 | 夜 |\n|---|---|\n| 醒 | 睡 |', true], // The rule says so.
    ['班级\t人数\n一班\t31\n二班\t29', true], // 人数 has no figure, 31 and 29 have.
    ['9:00\t签到\n9:30\t开幕', false], // No column has figures below a name.
    ['周一\t语文\n周二\t数学', false],
    ['科目\t2021年\t2022年\n学费\t300\t320\n书费\t40\t45', true], // All but the first are periods, above other figures.
    ['Herd\t2019\t2020\nSheep\t412\t430\nGoats\t36\t51', true],
    ['\t一季度\t5月\n羊\t12\t13\n牛\t4\t5', true],
    ['陈桥\t2011年\n石桥\t2014年\n木桥\t1987年', false], // Each row has its year.
  ])('%#: have a header where it can be told', (text, isTold) => {
    const article = articleOf(text, 'markdown');
    expect(rowAt(article, 2)?.header !== undefined).toBe(isTold);
    expect(headingsOf(article).lines[0] === LINES.columns).toBe(isTold);
  });

  function readRow(text: string, number: number) {
    const article = articleOf(text, 'markdown');
    const { cells, header } = rowAt(article, number) ?? { cells: [] };
    const read = (places: readonly Span[]) => places.map(({ start, end }) => article.text.slice(start, end));
    return { cells: read(cells), header: header && read(header) };
  }

  it('have a first cell that is found without the others', () => {
    const rows = fc.array(fc.constantFrom('|', '\t', ' ', 'a', '面', '-'), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (signs) => {
        const text = `x\n${signs.join('')}\ny`;
        const span = { start: 2, end: text.length - 2 };
        expect(firstCellOf(text, span)).toEqual(cellsOf(text, span)[0]);
      }),
    );
  });

  it('lack cells at their end that are empty, and stay below their header', () => {
    const text = '| 车次 | 到站 | 备注 |\n|---|---|---|\n| K8 | 柳州 |\n| K9 | 桂林 | 停开 | 见告示 |';
    expect(readRow(text, 2)).toEqual({ cells: ['K8', '柳州', ''], header: ['车次', '到站', '备注'] });
    expect(readRow(text, 3)).toEqual({
      cells: ['K9', '桂林', '停开', '见告示'],
      header: ['车次', '到站', '备注', ''],
    });
  });

  it('may begin with an empty cell, which a tab tells', () => {
    const text = 'Farms\n\n\t2019\t2020\nSheep\t412\t430\n\t36\t51\n\nThe end.';
    expect(readRow(text, 3)).toEqual({ cells: ['Sheep', '412', '430'], header: ['', '2019', '2020'] });
    expect(readRow(text, 4)).toEqual({ cells: ['36', '51'], header: ['2019', '2020'] });
    // Without the tab, and without a rule, nobody knows which column has no name.
    expect(readRow('2019\t2020\nSheep\t412\t430\nGoats\t36\t51', 2).header).toBeUndefined();
  });

  it('are rows however long below a rule', () => {
    const long = 'on foot '.repeat(60).trim();
    const text = `| Hut | Beds | Way |\n|---|---|---|\n| Alm | 12 | ${long} |\n| Egg | 30 | by lift |`;
    expect(kindsOf(text, 'markdown')).toEqual(['row', 'row', 'row']);
    expect(readRow(text, 3)).toEqual({ cells: ['Egg', '30', 'by lift'], header: ['Hut', 'Beds', 'Way'] });
  });

  it('stand under their header, however many there are, and it under the heading', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `第${at}组\t${at + 20}`).join('\n');
    const { under, lines } = headingsOf(articleOf(`## 人数\n\n组别\t人数\n${rows}\n\n完。`, 'markdown'));
    expect(lines[1]).toBe(LINES.columns);
    expect(under[1]).toBe(0);
    expect([...under.slice(2, 42)]).toEqual(new Array(40).fill(1));
    // Prose so far below a heading is of it no more than of the article.
    expect(under[42]).toBe(-1);
  });
});

describe('a list without signs in a plain text', () => {
  const items = '对花粉过敏者\n未满六岁者\n发烧者。';

  it('is lines without a blank one between, below a line that names it', () => {
    expect(kindsOf(`说明。\n\n不宜参加的人\n\n${items}\n\n完。`)).toEqual([
      'prose',
      'heading',
      'list-item',
      'list-item',
      'list-item',
      'prose',
    ]);
    expect(kindsOf(`下列人士不宜參加：\n\n${items}\n\n完。`)).toContain('list-item');
  });

  it.each([
    ['below prose', `说明。\n\n完整的一段。\n\n${items}`],
    ['of several sentences a line', '说明。\n\n背景\n\n天冷。路滑。\n人少。车多。\n\n完。'],
    ['in a text without blank lines', `不宜参加的人\n${items}`],
  ])('is not one %s', (_, text) => {
    expect(kindsOf(text)).not.toContain('list-item');
  });
});
