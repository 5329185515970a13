import type { Article, Sentence } from './article.ts';
import { ENDS_IN_COLON, LINES } from './heading-lines.ts';
import { numberOf } from './line-numbers.ts';
import { sentencesOf } from './sentences-of.ts';

const HEADS: ReadonlySet<number> = new Set([
  LINES.opens,
  LINES.caption,
  LINES.names,
  LINES.asks,
  LINES.tells,
]);

/** What of them says nothing by itself. */
const SILENT: ReadonlySet<number> = new Set([LINES.caption, LINES.names, LINES.asks]);

/**
 * For each sentence of an article 1 where it only asks or names and nothing stands below it: the article ends there, or the
 * next line is another of the same or a higher level. No line tells its level; but what is marked as one that it stands
 * under, or as itself, is none of its parts (一、, **（一）**, 二、).
 *
 * @param lines one of `LINES` for each sentence; may be empty, as the answer is then
 * @example emptyHeadings(article('一、费用\n\n二、时间\n\n（一）开门\n\n九点。'), lines) // [1, 0, 0, 0]
 */
export function emptyHeadings(article: Article, lines: ArrayLike<number>): Uint8Array {
  const empty = new Uint8Array(lines.length);
  if (lines.length === 0) return empty;
  const isSilent = (place: number) => SILENT.has(lines[place] ?? LINES.text);
  const above: string[] = [];
  for (const [place, sentence] of sentencesOf(article).entries()) {
    const line = lines[place] ?? LINES.text;
    if (!HEADS.has(line)) continue;
    const mark = markOf(article, sentence, line);
    const same = above.findIndex((one) => one === mark || isOver(mark, one));
    if (same >= 0) {
      if (isSilent(place - 1)) empty[place - 1] = 1;
      above.length = same;
    }
    above.push(mark);
  }
  if (isSilent(lines.length - 1)) empty[lines.length - 1] = 1;
  return empty;
}

const SIGN = /(?:^|\n)[ \t]*(#{1,6})[ \t]+(?:\*\*|__)?$/;
const LONGEST_SIGN = 14;
const BOLD = /^(?:\*\*|__)/u;

/** How a line is marked for a heading: by signs, by the way of its number, by bold letters, or as what it is. */
function markOf({ text: whole }: Article, { start, text }: Sentence, line: number): string {
  const signs = SIGN.exec(whole.slice(Math.max(0, start - LONGEST_SIGN), start))?.[1];
  if (signs !== undefined) return signs;
  const number = numberOf(text);
  if (number !== undefined) return `number ${number.way}`;
  if (BOLD.test(text)) return 'bold';
  return line === LINES.names && ENDS_IN_COLON.test(text) ? 'label' : `line ${line}`;
}

/** `##` is over `###`. */
function isOver(mark: string, other: string): boolean {
  return mark.startsWith('#') && other.startsWith(mark);
}
