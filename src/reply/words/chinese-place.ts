import type { Point } from './words.ts';

/**
 * Where a quotation stands, in characters that both scripts share.
 *
 * @example chinesePlace({ paragraph: 3, sentence: 2 }) === '第 3 段第 2 句'
 */
export function chinesePlace(from: Point, through?: Point): string {
  const start = `第 ${from.paragraph} 段第 ${from.sentence}`;
  if (through === undefined) return `${start} 句`;
  if (through.paragraph === from.paragraph) return `${start}–${through.sentence} 句`;
  return `${start} 句至第 ${through.paragraph} 段第 ${through.sentence} 句`;
}
