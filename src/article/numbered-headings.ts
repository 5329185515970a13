import type { Article, Paragraph, Sentence } from './article.ts';
import { numberOf } from './line-numbers.ts';

/** The same number with a verb after it is spoken of: `Section 3 applies to lodgers`. */
const SPOKEN_OF =
  /^[A-Za-z]{4,7} \w{1,7} (?:is|are|was|do|may|must|shall|will|can|of|and|or|to|in|on|[a-z]+(?:s|ed))\b/;
const ENDED = /[。！？!?.…；;，,、：:」』”"]$/u;
/** In UTF-16 code units; a heading has one line. */
const LONGEST = 90;
const LONGEST_NUMBER = 20;
/** Whether a line ends in a mark, as a sentence or a clause does. */
export function isEnded(line: string): boolean {
  return ENDED.test(line);
}

/**
 * The places of the paragraphs that are headings by their numbers (`二、收费`, `6. Offences`), and not items of a list: the
 * neighbours of a heading are not numbered in the same way, or it is counted on from a heading.
 */
export function numberedHeadings({
  text,
  paragraphs,
}: Pick<Article, 'text' | 'paragraphs'>): ReadonlySet<number> {
  const headings = new Set<number>();
  const counted = new Map<number, number>();
  const numbers = paragraphs.map(({ start, end }) =>
    numberOf(text.slice(start, Math.min(end, start + LONGEST_NUMBER))),
  );
  const isItem = (at: number, way: number) =>
    numbers[at]?.way === way && isOneLine(paragraphs[at]?.sentences ?? []);
  for (const [at, paragraph] of paragraphs.entries()) {
    const own = numbers[at];
    if (own === undefined) continue;
    const follows = counted.get(own.way) === own.number - 1;
    const heads = at + 1 < paragraphs.length && isName(text, paragraph);
    const stands = heads && !isItem(at - 1, own.way) && !isItem(at + 1, own.way);
    if (heads && (stands || follows)) headings.add(at);
    if (stands || follows) counted.set(own.way, own.number);
    else counted.delete(own.way);
  }
  return headings;
}

/** A number with a point, which is cut off as a sentence. */
const NUMBER_ALONE = /^(?:(?:part|chapter|section|article) \w{1,7}|[IVXL]{1,7})\.$/iu;

/** Whether it is one sentence, but for the number before it: `Chapter 2.` `Fees`. */
function isOneLine([first, ...rest]: readonly Sentence[]): boolean {
  return rest.length === 0 ? first !== undefined : rest.length === 1 && NUMBER_ALONE.test(first?.text ?? '');
}

function isName(text: string, { start, end, sentences }: Paragraph): boolean {
  if (end - start > LONGEST || !isOneLine(sentences)) return false;
  const line = text.slice(start, end);
  return !line.includes('\n') && !isEnded(line) && !SPOKEN_OF.test(line);
}
