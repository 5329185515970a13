import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHINESE_PARAGRAPHS, ENGLISH_PARAGRAPHS } from './pages.ts';
import { outline, readGood } from './read.ts';
import { layOut, type TestLine, writePdf } from './write-pdf.ts';

const SIZE = 11;
const LEADING = 20;

/** Cells at the places of their columns, row by row. */
function table(
  rows: readonly (readonly string[])[],
  {
    xs,
    y = 200,
    leading = LEADING,
  }: { readonly xs: readonly number[]; readonly y?: number; readonly leading?: number },
): readonly TestLine[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, at) =>
      text === '' ? [] : [{ text, x: xs[at] ?? 0, y: y + row * leading, size: SIZE }],
    ),
  );
}

async function read(...lines: readonly TestLine[]) {
  return outline(await readGood({ name: 'report.pdf', bytes: writePdf({ pages: [lines] }) }));
}

const above = { text: '下面是今年的票价，儿童须由大人陪同。', x: 70, y: 150, size: SIZE };
const below = { text: '年票可在南门的售票处办理，须带照片。', x: 70, y: 320, size: SIZE };
const FARES = [
  ['票种', '票价', '年票'],
  ['成人', '30元', '200元'],
  ['儿童', '15元', '100元'],
  ['老人', '10元', '80元'],
];
const isTable = (told: readonly string[]) => told.some((line) => line.includes(' | '));

describe('a table of a PDF', () => {
  it('is read row by row where its columns stand below each other', async () => {
    expect(await read(above, ...table(FARES, { xs: [80, 220, 360] }), below)).toEqual([
      `prose: ${above.text}`,
      ...FARES.map((cells) => `row: ${cells.join(' | ')}`),
      `prose: ${below.text}`,
    ]);
  });

  it('is one whose figures end below each other, too', async () => {
    // Half of the type size a figure: three figures and one end at the same place.
    const lines = [
      ['North hall', '420'],
      ['East hall', '95'],
      ['Yard', '8'],
    ].flatMap(([name = '', figure = ''], row): readonly TestLine[] => [
      { text: name, x: 80, y: 200 + row * LEADING, size: SIZE },
      { text: figure, x: 300 - (figure.length * SIZE) / 2, y: 200 + row * LEADING, size: SIZE },
    ]);
    const told = await read(above, ...lines, below);
    expect(told.slice(1, -1)).toEqual(['row: North hall | 420', 'row: East hall | 95', 'row: Yard | 8']);
  });

  it.each<[string, readonly TestLine[]]>([
    ['of two rows', table(FARES.slice(0, 2), { xs: [80, 220, 360] })],
    [
      'of words alone',
      table(
        [
          ['周一', '语文'],
          ['周二', '数学'],
          ['周三', '英语'],
        ],
        { xs: [80, 220] },
      ),
    ],
    [
      'whose columns are not below each other',
      FARES.flatMap((row, at) => table([row], { xs: [80, 220 + at * 25, 360], y: 200 + at * LEADING })),
    ],
    [
      'with an empty cell',
      table([...FARES.slice(0, 2), ['儿童', '', '100元'], ['老人', '10元', '80元']], { xs: [80, 220, 360] }),
    ],
    [
      'whose cell goes on below',
      [
        ...table(FARES, { xs: [80, 220, 360] }),
        { text: '（须凭证件）', x: 360, y: 200 + 3 * LEADING + 12, size: SIZE },
      ],
    ],
    [
      'whose first cell begins above',
      [{ text: '普通的', x: 80, y: 188, size: SIZE }, ...table(FARES, { xs: [80, 220, 360] })],
    ],
  ])('%s stays lines: what its cells are cannot be told safely', async (_, lines) => {
    expect(isTable(await read(above, ...lines))).toBe(false);
  });
});

describe('prose in columns is no table', () => {
  /** Drawn line by line across the columns, which is the worst that a program does. */
  function across(texts: readonly string[], count: number, columns: number): readonly TestLine[] {
    const width = 470 / count;
    const parts = Array.from({ length: count }, (_, at) =>
      layOut(
        texts.map((text) => text.slice(at * 7) + text),
        { x: 60 + at * width, y: 100, size: SIZE, columns, leading: 17 },
      ),
    );
    return parts.flat().toSorted((a, b) => a.y - b.y || a.x - b.x);
  }

  it.each([
    ['two Chinese', CHINESE_PARAGRAPHS, 2, 36],
    ['three Chinese', CHINESE_PARAGRAPHS, 3, 22],
    ['four Chinese', CHINESE_PARAGRAPHS, 4, 16],
    ['two English', ENGLISH_PARAGRAPHS, 2, 34],
    ['three English', ENGLISH_PARAGRAPHS, 3, 22],
  ] as const)('%s', async (_, texts, count, columns) => {
    expect(isTable(await read(...across(texts, count, columns)))).toBe(false);
  });

  it('nor with many figures among the words', async () => {
    const dense = '2023年产值达到1200亿元，比2022年增长8.5%，出口增长12%，进口增长3%。';
    for (const columns of [16, 20, 36])
      expect(isTable(await read(...across([dense.repeat(12)], 2, columns)))).toBe(false);
  });

  it('nor a single line of it, wherever its words stand', async () => {
    const words = fc.array(fc.constantFrom('甲乙丙丁', '今天', 'the mill', '2023', '8.5%'), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(
        words,
        fc.array(fc.integer({ min: 40, max: 500 }), { minLength: 4, maxLength: 4 }),
        async (texts, xs) => {
          const line = texts.map((text, at) => ({ text, x: xs[at] ?? 0, y: 200, size: SIZE }));
          expect(isTable(await read(above, ...line.toSorted((a, b) => a.x - b.x), below))).toBe(false);
        },
      ),
      { numRuns: 15 },
    );
  });
});
