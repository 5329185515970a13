import type { Page } from './page.ts';

/** The lines of a page and the index of the last that is not blank (-1 where all are). */
export function lastLine(page: Page): { readonly lines: readonly string[]; readonly last: number } {
  const lines = page.text.split('\n');
  return { lines, last: lines.findLastIndex((line) => line.trim() !== '') };
}

/** The page with its first `end` lines; those behind are named as left out. */
export function keepLines(page: Page, lines: readonly string[], end: number): Page {
  const taken = lines.slice(end).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return { ...page, text: lines.slice(0, end).join('\n'), leftOut: [...page.leftOut, ...taken] };
}
