import type { Point } from './words.ts';

/** Where a quotation stands, in English: `paragraph 3, sentence 2`. */
export function englishPlace(from: Point, through?: Point): string {
  const start = `paragraph ${from.paragraph}, sentence`;
  if (through === undefined) return `${start} ${from.sentence}`;
  if (through.paragraph === from.paragraph) return `${start}s ${from.sentence}–${through.sentence}`;
  return `${start} ${from.sentence} to paragraph ${through.paragraph}, sentence ${through.sentence}`;
}
