import type { Article } from './article.ts';
import { LINES, linesOf } from './heading-lines.ts';
import { isOf } from './of-kind.ts';
import { sentencesOf } from './sentences-of.ts';

/** Which sentences only ask or name, and what stands under them. Both arrays are empty where there is no such line. */
export interface Headings {
  /** For each sentence in reading order: the place of the line it stands under; −1 where it stands under none. */
  readonly under: Int32Array;
  /** For each sentence one of `LINES`. */
  readonly lines: Uint8Array;
}

/** In sentences: what stands further below its heading is of it no more than of the article. */
const REACH = 24;
const NONE: Headings = { under: new Int32Array(0), lines: new Uint8Array(0) };

/**
 * What each sentence of an article stands under: the last line before it that only asks or names, up to the next such line.
 *
 * @example headingsOf(article('一、费用\n\n每人五元。')).under // [-1, 0]
 */
export function headingsOf(article: Article): Headings {
  const lines = linesOf(article);
  if (!lines.some((line) => line !== LINES.text)) return NONE;
  const sentences = sentencesOf(article);
  const under = new Int32Array(lines.length).fill(-1);
  let [heading, announcement, wonder, columns] = [-1, -1, -1, -1];
  for (const [place, line] of lines.entries()) {
    if (!isOf('row', article, sentences[place])) columns = -1;
    else if (columns >= 0) {
      under[place] = columns;
      continue;
    }
    if (line === LINES.wonders) wonder = place;
    else if (line === LINES.columns) columns = place;
    else if (line === LINES.announces) announcement = place;
    else if (line === LINES.tells) [heading, announcement] = [-1, -1];
    else if (line !== LINES.text) [heading, announcement] = [place, -1];
    else if (announcement >= 0 && !isOf('list-item', article, sentences[place])) announcement = -1;
    const isWondered = sentences[wonder]?.paragraph === sentences[place]?.paragraph;
    const above = [isWondered ? wonder : -1, announcement, heading].find((one) => one >= 0 && one < place);
    if (above !== undefined && place - above <= REACH) under[place] = above;
  }
  return { under, lines: Uint8Array.from(lines) };
}
