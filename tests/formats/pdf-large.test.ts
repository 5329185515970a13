import { describe, expect, it } from 'vitest';
import { type PdfLine, readLines } from '../../src/formats/pdf-lines.ts';
import { buildParagraphs } from '../../src/formats/pdf-paragraphs.ts';
import { readTables } from '../../src/formats/pdf-tables.ts';
import { processorTime } from '../processor-time.ts';

const PAGE = { page: 1, left: 0, top: 800, width: 600, height: 800 };
const SIZE = 10;

/** A line drawn in so many pieces, with so much empty between them. */
function drawnIn(pieces: number, gap: number) {
  const width = 3;
  return Array.from({ length: pieces }, (_, at) => ({
    str: '.',
    transform: [SIZE, 0, 0, SIZE, 10 + at * (width + gap), 500],
    width,
    hasEOL: false,
  }));
}

function lineAt(row: number, ...texts: readonly string[]): PdfLine {
  const cells = texts.map((text, at) => ({ text, x: 10 + at * 100, right: 20 + at * 100 }));
  return { text: texts.join(' '), cells, page: 1, x: 10, right: 130, y: row * 12, size: SIZE, height: 800 };
}

describe('a page of very many pieces', () => {
  // Were what is there copied for each piece, this would take more than ten seconds of the processor.
  it('is read in a time that grows with them', () => {
    const texts = drawnIn(40_000, 20);
    expect(processorTime(() => readLines(texts, PAGE))).toBeLessThan(3000);
    expect(readLines(texts, PAGE)).toHaveLength(1);
  });

  it('has no cells in a line of more than forty parts: that is no row', () => {
    const cellsOf = (pieces: number) => readLines(drawnIn(pieces, 20), PAGE).map(({ cells }) => cells.length);
    expect(cellsOf(40)).toEqual([40]);
    expect(cellsOf(41)).toEqual([1]);
  });

  it('may have more rows than a call takes arguments', () => {
    const rows = Array.from({ length: 150_000 }, (_, row) => lineAt(row, 'North hall', String(row)));
    const told = readTables(rows);
    expect(told.size).toBe(rows.length);
    expect(told.get(rows.at(-1) ?? lineAt(0))).toBe('North hall | 149999');
  });

  it('may be one paragraph of so many lines, each joined to what is before it', () => {
    const lines = Array.from({ length: 60_000 }, (_, row) =>
      lineAt(row, row % 2 === 0 ? 'a bro-' : 'ken word'),
    );
    expect(processorTime(() => buildParagraphs(lines))).toBeLessThan(4000);
    const [block] = buildParagraphs(lines).blocks;
    expect(block?.text.slice(0, 30)).toBe('a broken word a broken word a ');
  });
});
