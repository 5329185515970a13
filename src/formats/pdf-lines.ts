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
/** A line of more parts is no row of a table, but dots that lead to a page number, or a drawing. */
const MOST_CELLS = 40;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;
/** Radicals as characters of their own, which some fonts name for the characters they are. */
const RADICALS = /[\u2e80-\u2ef3\u2f00-\u2fd5]/g;

/** A cell and a line while they are put together: in place, since a page may draw a line in tens of thousands of pieces. */
interface OpenCell {
  readonly pieces: string[];
  readonly x: number;
  right: number;
  isBlank: boolean;
}
interface OpenLine extends Pick<PdfLine, 'page' | 'x' | 'height'> {
  readonly pieces: string[];
  readonly cells: OpenCell[];
  right: number;
  y: number;
  size: number;
}

/** The lines of a page in the order in which it draws them, which is nearly always the order of reading. */
export function readLines(texts: readonly PdfText[], page: PdfPage): readonly PdfLine[] {
  const upright = texts.filter(isUpright);
  const lines: PdfLine[] = [];
  let open: OpenLine | undefined;
  const end = () => {
    const line = open && close(open);
    if (line && line.text !== '') lines.push(line);
    open = undefined;
  };
  for (const text of upright.length > 0 ? upright : texts) {
    const next = placeText(text, page);
    if (open && !isSameLine(open, next)) end();
    if (text.str !== '') open = open ? append(open, next) : begin(next);
    if (text.hasEOL) end();
  }
  end();
  return lines;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function close({ pieces, cells, ...place }: OpenLine): PdfLine {
  const text = tidy(pieces.join(''));
  const { x, right } = place;
  const parts = cells.length > MOST_CELLS ? [{ text, x, right }] : cells.map(closeCell);
  return { ...place, text, cells: parts.filter((cell) => cell.text !== '') };
}

function closeCell({ pieces, x, right }: OpenCell): PdfCell {
  return { text: tidy(pieces.join('')), x, right };
}

/** Turned text is a watermark or a stamp. */
function isUpright({ transform: [a = 0, b = 0] }: PdfText): boolean {
  return Math.abs(b) <= Math.abs(a) * 0.1;
}

/** A run of characters where it stands on the page. */
interface Piece extends Pick<PdfLine, 'text' | 'page' | 'x' | 'right' | 'y' | 'size' | 'height'> {
  readonly isBlank: boolean;
}

function placeText(text: PdfText, { page, left, top, height }: PdfPage): Piece {
  const [, , c = 0, d = 0, e = 0, f = 0] = text.transform;
  const str = text.str.replace(RADICALS, (radical) => radical.normalize('NFKC'));
  const x = e - left;
  const size = Math.hypot(c, d) || 1;
  return { text: str, isBlank: str.trim() === '', x, right: x + text.width, page, y: top - f, size, height };
}

function isSameLine(line: OpenLine, next: Piece): boolean {
  const size = Math.max(line.size, next.size);
  return Math.abs(line.y - next.y) <= size * BASELINE && next.x > line.x - size;
}

function begin(first: Piece): OpenLine {
  const { page, x, right, y, size, height, text } = first;
  return { page, x, right, y, size, height, pieces: [text], cells: [beginCell(first)] };
}

function beginCell({ text, x, right, isBlank }: Piece): OpenCell {
  return { pieces: [text], x, right, isBlank };
}

function append(line: OpenLine, next: Piece): OpenLine {
  const gap = next.x - line.right;
  const han = HAN.test(line.pieces.at(-1)?.slice(-1) ?? '') && HAN.test(next.text.slice(0, 1));
  const space = gap > Math.min(line.size, next.size) * (han ? GAP.han : GAP.latin) ? ' ' : '';
  appendCell(line, next, space);
  line.pieces.push(space, next.text);
  line.right = Math.max(line.right, next.right);
  if (next.size > line.size) [line.y, line.size] = [next.y, next.size];
  return line;
}

/** White space may be a run of its own, as wide as what is empty: a cell ends before it. */
function appendCell({ cells, size }: OpenLine, next: Piece, space: string): void {
  const last = cells.at(-1);
  if (last === undefined || last.isBlank) cells.splice(-1, 1, beginCell(next));
  else if (next.isBlank) last.pieces.push(next.text);
  else if (next.x - last.right > Math.min(size, next.size) * CELL_GAP) cells.push(beginCell(next));
  else {
    last.pieces.push(space, next.text);
    last.right = Math.max(last.right, next.right);
  }
}
