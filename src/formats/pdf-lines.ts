/** A run of characters as pdf.js gives it. */
export interface PdfText {
  readonly str: string;
  /** Matrix a b c d e f: e and f are where it begins on its baseline, y upwards. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

export interface PdfPage {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What of a line stands together, with nothing beside it. */
export interface PdfCell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** A line of a page. Lengths in points (1/72 inch), from its left and upper edges. */
export interface PdfLine {
  readonly text: string;
  /** Its parts where something wide is empty between them; else itself. */
  readonly cells: readonly PdfCell[];
  readonly page: number;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the type. */
  readonly size: number;
  /** Of the page. */
  readonly height: number;
}

/** In shares of the type size: how far a baseline may be off (superscripts), and from what gap on there is a space. */
const BASELINE = 0.45;
const GAP = { latin: 0.18, han: 0.8 } as const;
/** From what gap on two parts of a line do not stand together: three spaces or so. */
const CELL_GAP = 1.2;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;
/** Radicals as characters of their own, which some fonts name for the characters they are. */
const RADICALS = /[\u2e80-\u2ef3\u2f00-\u2fd5]/g;

/** The lines of a page in the order in which it draws them, which is nearly always the order of reading. */
export function readLines(texts: readonly PdfText[], page: PdfPage): readonly PdfLine[] {
  const upright = texts.filter(isUpright);
  const lines: PdfLine[] = [];
  let line: PdfLine | undefined;
  const end = () => {
    if (line && line.text.trim() !== '')
      lines.push({ ...line, text: tidy(line.text), cells: tidyCells(line) });
    line = undefined;
  };
  for (const text of upright.length > 0 ? upright : texts) {
    const next = placeText(text, page);
    if (line && !isSameLine(line, next)) end();
    if (text.str !== '') line = line ? append(line, next) : next;
    if (text.hasEOL) end();
  }
  end();
  return lines;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function tidyCells({ cells }: PdfLine): readonly PdfCell[] {
  return cells.map((cell) => ({ ...cell, text: tidy(cell.text) })).filter(({ text }) => text !== '');
}

/** Turned text is a watermark or a stamp. */
function isUpright({ transform: [a = 0, b = 0] }: PdfText): boolean {
  return Math.abs(b) <= Math.abs(a) * 0.1;
}

function placeText(text: PdfText, { page, left, top, height }: PdfPage): PdfLine {
  const [, , c = 0, d = 0, e = 0, f = 0] = text.transform;
  const str = text.str.replace(RADICALS, (radical) => radical.normalize('NFKC'));
  const x = e - left;
  const place = { text: str, x, right: x + text.width };
  return { ...place, cells: [place], page, y: top - f, size: Math.hypot(c, d) || 1, height };
}

function isSameLine(line: PdfLine, next: PdfLine): boolean {
  const size = Math.max(line.size, next.size);
  return Math.abs(line.y - next.y) <= size * BASELINE && next.x > line.x - size;
}

function append(line: PdfLine, next: PdfLine): PdfLine {
  const gap = next.x - line.right;
  const han = HAN.test(line.text.slice(-1)) && HAN.test(next.text.slice(0, 1));
  const space = gap > Math.min(line.size, next.size) * (han ? GAP.han : GAP.latin) ? ' ' : '';
  const main = next.size > line.size ? next : line;
  return {
    ...line,
    text: line.text + space + next.text,
    cells: appendCell(line, next, space),
    right: Math.max(line.right, next.right),
    y: main.y,
    size: main.size,
  };
}

/** White space may be a run of its own, as wide as what is empty: a cell ends before it. */
function appendCell({ cells, size }: PdfLine, next: PdfLine, space: string): readonly PdfCell[] {
  const last = cells.at(-1);
  if (last === undefined || last.text.trim() === '') return [...cells.slice(0, -1), ...next.cells];
  if (next.text.trim() === '') return [...cells.slice(0, -1), { ...last, text: last.text + next.text }];
  if (next.x - last.right > Math.min(size, next.size) * CELL_GAP) return [...cells, ...next.cells];
  const joined = { text: last.text + space + next.text, x: last.x, right: Math.max(last.right, next.right) };
  return [...cells.slice(0, -1), joined];
}
