import { ITEM_NUMBER } from '../article/line-numbers.ts';
import type { Block } from './extract.ts';
import type { PdfLine } from './pdf-lines.ts';
import { readTables } from './pdf-tables.ts';

/** Shares of the type size of the text. */
const TITLE_SIZE = 1.25;
const HEADING_SIZE = 1.12;
/** Sizes that differ by less are one. */
const SAME_SIZE = 0.08;
/** Shares of the usual distance of lines, and of the type size. */
const WIDE_GAP = 1.35;
const INDENT = 1.2;
/** How much short of the column's edge a line may end that its paragraph fills. In type sizes, and of its width. */
const RAGGED = { han: 1.6, latin: 4, share: 0.3 } as const;
/** Lines before and after that show how wide a column is. */
const NEIGHBOURS = 30;
const LONGEST_TITLE = 150;
/** Characters above a title: where it appeared, when, in what series. */
const LONGEST_HEAD = 60;

/** UTF-16 units: a letter and a hyphen. */
const ENDING = 3;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;
const END = /[。！？；：.!?:;…]["'”’」』)）]*$/;
const BULLET = /^[•·●▪◦‧\-–*]\s/;
const CHAPTER = /^第[一二三四五六七八九十百\d]+[章节節条條]/;
/** What a line begins with that begins a paragraph. */
const BEGINNINGS = [BULLET, ITEM_NUMBER, CHAPTER];

/** Lines as paragraphs: by the gaps between them, their indents, their sizes and how far they run; rows of a table one each. */
export function buildParagraphs(lines: readonly PdfLine[]): {
  readonly title?: string;
  readonly blocks: readonly Block[];
} {
  const body = bodySize(lines);
  const leading = usualLeading(lines, body);
  const titleLines = findTitle(lines, body);
  const rest = lines.filter((line) => !titleLines.includes(line));
  const rows = readTables(rest);
  const blocks: Block[] = [];
  let run: PdfLine[] = [];
  const end = () => {
    if (run.length > 0) blocks.push(toBlock(run, body));
    run = [];
  };
  rest.forEach((line, i) => {
    const before = rest[i - 1];
    const row = rows.get(line);
    if (row !== undefined) {
      end();
      blocks.push({ kind: 'prose', text: row });
      return;
    }
    if (
      before &&
      beginsParagraph(before, line, { edges: edgesAt(rest, i - 1), own: edgesAt(rest, i), leading })
    )
      end();
    run.push(line);
  });
  end();
  const title = joinLines(titleLines);
  return { ...(title && { title }), blocks };
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

interface Setting {
  /** Of the column of the line before. */
  readonly edges: Edges;
  /** Of the line's own column. */
  readonly own: Edges;
  readonly leading: number;
}

function beginsParagraph(before: PdfLine, line: PdfLine, { edges, own, leading }: Setting): boolean {
  if (!isSameSize(before, line) || BEGINNINGS.some((beginning) => beginning.test(line.text))) return true;
  const { size } = before;
  const indented = line.x > own.left + size * INDENT;
  // Past the foot of a page or a column, distances say nothing.
  const below = line.page === before.page && line.y > before.y;
  if (below && line.y - before.y > Math.max(leading, size) * WIDE_GAP) return true;
  if (indented && (!below || before.x < line.x - size * 0.8)) return true;
  const short = edges.right - before.right;
  const ragged = size * (HAN.test(before.text.slice(-1)) ? RAGGED.han : RAGGED.latin);
  if (END.test(before.text) && short > ragged) return true;
  return short > Math.max(ragged, (edges.right - edges.left) * RAGGED.share);
}

/** The edges of the column a line stands in: those of the lines around it that lie over or under it. */
function edgesAt(lines: readonly PdfLine[], at: number): Edges {
  const line = lines[at];
  if (!line) return { left: 0, right: 0 };
  const near = lines
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
    .filter((one) => isSameSize(one, line) && one.x < line.right && one.right > line.x);
  const rights = near.map(({ right }) => right).sort((a, b) => b - a);
  const lefts = near.map(({ x }) => x).sort((a, b) => a - b);
  const share = Math.floor(near.length * 0.2);
  return { left: lefts[share] ?? line.x, right: rights[share] ?? line.right };
}

function isSameSize(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * SAME_SIZE;
}

/** The size most characters are set in. */
function bodySize(lines: readonly PdfLine[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0])[0];
}

/** The median distance of two lines of the text, one under the other. */
function usualLeading(lines: readonly PdfLine[], body: number): number {
  const gaps = lines
    .slice(1)
    .flatMap((line, i) => {
      const before = lines[i];
      const gap = before && before.page === line.page && isSameSize(before, line) ? line.y - before.y : 0;
      return gap > 0 && gap < body * 4 ? [gap] : [];
    })
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? body * 1.5;
}

/** The largest lines of the first page, where they are larger than the text and stand before it. */
function findTitle(lines: readonly PdfLine[], body: number): readonly PdfLine[] {
  const first = lines.filter(({ page }) => page === lines[0]?.page);
  const largest = first.reduce((size, line) => Math.max(size, line.size), 0);
  if (largest < body * TITLE_SIZE) return [];
  const start = first.findIndex(({ size }) => size > largest * (1 - SAME_SIZE));
  if (joinLines(first.slice(0, start)).length > LONGEST_HEAD) return [];
  const title: PdfLine[] = [];
  for (const line of first.slice(start)) {
    if (line.size <= largest * (1 - SAME_SIZE)) break;
    title.push(line);
  }
  const text = joinLines(title);
  return text.length <= LONGEST_TITLE && (text.match(/\p{L}/gu)?.length ?? 0) >= 2 ? title : [];
}

function toBlock(lines: readonly PdfLine[], body: number): Block {
  const text = joinLines(lines);
  const size = lines[0]?.size ?? body;
  if (size >= body * HEADING_SIZE && text.length <= LONGEST_TITLE && !/[。；;,，]$/.test(text))
    return { kind: 'heading', text };
  return { kind: BULLET.test(text) ? 'list-item' : 'prose', text };
}

/** Chinese runs on across a line end; a Latin word broken at one loses its hyphen. */
function joinLines(lines: readonly PdfLine[]): string {
  const pieces: string[] = [];
  // How the text so far ends: all of it is not to be read again for each line.
  let ending = '';
  for (const { text } of lines) {
    const [last, first] = [ending.slice(-1), text.slice(0, 1)];
    const isBroken = /\p{L}[-\u00ad\u2010]$/u.test(ending) && /^\p{Ll}/u.test(first);
    if (isBroken) pieces.push(pieces.pop()?.slice(0, -1) ?? '');
    const space = isBroken || ending === '' || HAN.test(last) || HAN.test(first) ? '' : ' ';
    pieces.push(space + text);
    ending = (ending + space + text).slice(-ENDING);
  }
  return pieces.join('');
}
