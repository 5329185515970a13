import type { Article, Paragraph } from './article.ts';

const DIGITS = '一二三四五六七八九';
/** Ways to number; the number is the first group. */
const NUMBERINGS: readonly RegExp[] = [
  /^([一二三四五六七八九十]{1,3})[、.．]/u,
  /^[（(]([一二三四五六七八九十]{1,3})[）)]/u,
  /^(\d{1,3})[.、．]\s?(?=\D)/u,
  /^[（(]?(\d{1,3})[）)]/u,
  /^第([一二三四五六七八九十]{1,3}|\d{1,3})[編编章节節条條]/u,
];
const ENDED = /[。！？!?.…；;，,、：:」』”"]$/u;
/** In UTF-16 code units; a heading has one line. */
const LONGEST = 90;
const LONGEST_NUMBER = 8;
/** What a number begins with: most lines have none. */
const BEGINS = /^[（(第\d一二三四五六七八九十]/u;

/** Whether a line ends in a mark, as a sentence or a clause does. */
export function isEnded(line: string): boolean {
  return ENDED.test(line);
}

interface Numbered {
  /** Which of the ways. */
  readonly way: number;
  readonly number: number;
}

/** @example numberOf('十二、其他') // { way: 0, number: 12 } */
export function numberOf(text: string): Numbered | undefined {
  if (!BEGINS.test(text)) return undefined;
  for (const [way, numbering] of NUMBERINGS.entries()) {
    const [, written] = numbering.exec(text) ?? [];
    if (written !== undefined) return { way, number: readNumber(written) };
  }
  return undefined;
}

function readNumber(written: string): number {
  if (!/[十一二三四五六七八九]/u.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : [undefined, written];
  const digit = (character: string) => DIGITS.indexOf(character) + 1;
  return (
    (tens === undefined ? 0 : (digit(tens) || 1) * 10) + (ones === undefined || ones === '' ? 0 : digit(ones))
  );
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
    numbers[at]?.way === way && paragraphs[at]?.sentences.length === 1;
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

function isName(text: string, { start, end, sentences }: Paragraph): boolean {
  if (end - start > LONGEST || sentences.length !== 1) return false;
  const line = text.slice(start, end);
  return !line.includes('\n') && !isEnded(line);
}
