import type { PdfLine } from './pdf-lines.ts';

/** Shares of the page's height, from the edge, in which heads, feet and page numbers stand. */
const MARGIN = 0.12;
/** Lines nearest to either edge that may be such. */
const MOST_LINES = 3;
/** A running head is on so many pages at least, and on this share of them (left and right pages differ). */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.3;

const PAGE_NUMBER =
  /^(?:[-–—·•\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*[页頁])?(?:\s*(?:[/／]|of|共)\s*(?:共\s*)?\d{1,4}(?:\s*[页頁])?)?[-–—·•\s]*|page\s+\d{1,4}(?:\s+of\s+\d{1,4})?)$/i;

export interface Parted {
  /** Of the text. */
  readonly kept: readonly PdfLine[];
  /** Heads and feet, each once, however many pages have it. Page numbers are not told. */
  readonly leftOut: readonly string[];
}

/** Parts the lines from page numbers and from heads and feet that come again on page after page. */
export function partFurniture(lines: readonly PdfLine[], pages: number): Parted {
  const edge = findEdgeLines(lines);
  const times = new Map<string, Set<number>>();
  for (const line of edge) times.set(keyOf(line), (times.get(keyOf(line)) ?? new Set()).add(line.page));
  const usual = medianSize(lines);
  const isRunning = (line: PdfLine) => {
    const seen = times.get(keyOf(line))?.size ?? 0;
    return seen >= LEAST_PAGES && seen >= pages * LEAST_SHARE && !isNumberedHeading(line, usual);
  };
  const kept: PdfLine[] = [];
  const leftOut = new Map<string, string>();
  for (const line of lines) {
    if (!edge.has(line)) kept.push(line);
    else if (PAGE_NUMBER.test(line.text)) continue;
    else if (!isRunning(line)) kept.push(line);
    else if (!leftOut.has(keyOf(line))) leftOut.set(keyOf(line), line.text);
  }
  return { kept, leftOut: [...leftOut.values()] };
}

function findEdgeLines(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const byPage = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = byPage.get(line.page) ?? [];
    page.push(line);
    byPage.set(line.page, page);
  }
  const edge = new Set<PdfLine>();
  for (const page of byPage.values()) {
    const ordered = [...page].sort((a, b) => a.y - b.y);
    for (const line of ordered.slice(0, MOST_LINES)) if (line.y <= line.height * MARGIN) edge.add(line);
    for (const line of ordered.slice(-MOST_LINES)) if (line.y >= line.height * (1 - MARGIN)) edge.add(line);
  }
  return edge;
}

/** `Day 1`, `Day 2` … over the pages of a programme, larger than its text. */
function isNumberedHeading({ text, size }: PdfLine, usual: number): boolean {
  return /\d/.test(text) && Math.round(size) > Math.round(usual);
}

function medianSize(lines: readonly PdfLine[]): number {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** The same words in the same size, whatever the figures among them. */
function keyOf({ text, size }: PdfLine): string {
  return `${Math.round(size)} ${text.replace(/\d+/g, '#').replace(/\s+/g, '')}`;
}
