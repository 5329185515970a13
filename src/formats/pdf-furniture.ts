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
  const alike = new Map<string, PdfLine[]>();
  for (const line of edge) {
    const same = alike.get(keyOf(line)) ?? [];
    same.push(line);
    alike.set(keyOf(line), same);
  }
  const usual = medianSize(lines);
  const running = new Set<string>();
  for (const [key, same] of alike) {
    const seen = new Set(same.map(({ page }) => page)).size;
    if (seen >= LEAST_PAGES && seen >= pages * LEAST_SHARE && !areNumberedHeadings(same, usual))
      running.add(key);
  }
  const kept: PdfLine[] = [];
  const leftOut = new Map<string, string>();
  for (const line of lines) {
    if (!edge.has(line)) kept.push(line);
    else if (PAGE_NUMBER.test(line.text)) continue;
    else if (!running.has(keyOf(line))) kept.push(line);
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

/** What counts parts of a text, one of which may well be on each page. */
const COUNTED = /(?:day|week|session|lesson|unit|chapter|part|section|step)\s*$/i;
const COUNTED_BY = /^\s*(?:[天日周週章节節课課讲講讲场場步]|单元|單元|部分)/;

/**
 * `Day 1`, `Day 2` … over the pages of a programme, larger than its text, and each but once. A line with the same
 * figures twice runs over the pages (`Annual Report 2021`), and so does one with a figure that rises with them.
 */
function areNumberedHeadings(same: readonly PdfLine[], usual: number): boolean {
  const [first] = same;
  if (first === undefined || Math.round(first.size) <= Math.round(usual)) return false;
  if (new Set(same.map(({ text }) => text)).size < same.length) return false;
  return !figuresOf(first.text).some((figure, at) => {
    const offset = Number(figure[0]) - first.page;
    const rises = same.every(({ text, page }) => Number(figuresOf(text)[at]?.[0]) - page === offset);
    return rises && !countsParts(first.text, figure);
  });
}

function figuresOf(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(/\d+/g)];
}

function countsParts(text: string, { 0: figure, index }: RegExpExecArray): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + figure.length)];
  return COUNTED.test(before) || (/第\s*$/.test(before) && COUNTED_BY.test(after));
}

function medianSize(lines: readonly PdfLine[]): number {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** The same words in the same size, whatever the figures among them. */
function keyOf({ text, size }: PdfLine): string {
  return `${Math.round(size)} ${text.replace(/\d+/g, '#').replace(/\s+/g, '')}`;
}
