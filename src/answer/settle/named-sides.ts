import type { Span } from '../../article/article.ts';
import type { Analysis } from '../../text/terms.ts';
import { SIDES, type Sides } from './sides.ts';

type Language = 'zh' | 'en';

/** A side that a text names, its place among its sides, and where. */
export interface NamedSide extends Span {
  readonly side: number;
}

/** What matches nowhere, for a side that is not told in English. */
const NOWHERE = '(?!)';

/** Of each row and language the ways of its sides as one pattern, a group for each side. */
const PATTERNS: ReadonlyMap<Sides, Readonly<Record<Language, RegExp>>> = new Map(
  SIDES.map((row) => [row, { zh: patternOf(row, 'zh'), en: patternOf(row, 'en') }]),
);
function patternOf({ sides }: Sides, language: Language): RegExp {
  const ways = sides.map(({ [language]: own = NOWHERE }) => `(${own})`).join('|');
  return new RegExp(language === 'zh' ? ways : `(?<![\\w'-])(?:${ways})(?![\\w'-])`, 'gu');
}

/**
 * The sides of a row that a text names, in order. In Chinese one within other words (造**成人**员伤亡, 委员**会员**工) is none.
 *
 * @returns offsets into the text that was analysed
 */
export function namedSides(analysis: Analysis, row: Sides, language: Language): readonly NamedSide[] {
  const pattern = PATTERNS.get(row)?.[language];
  if (pattern === undefined) return [];
  const named = [...analysis.folded.text.matchAll(pattern)].map((match) => ({
    ...analysis.folded.toOriginal(match.index, match.index + match[0].length),
    side: row.sides.findIndex((_, at) => match[at + 1] !== undefined),
  }));
  if (language === 'en' || named.length === 0) return named;
  const starts = new Set(analysis.terms.map(({ start }) => start));
  const ends = new Set(analysis.terms.map(({ end }) => end));
  return named.filter(
    ({ start, end }) =>
      starts.has(start) &&
      (end - start === 1 ||
        ends.has(end) ||
        /[)）]/u.test(analysis.text[end - 1] ?? '') ||
        (ends.has(end + 1) && PART_OF_WORD.test(analysis.text[end] ?? ''))),
  );
}

/** What a word may have behind its side: 学生**票**, 进口**额**. Not 学生**会**. */
const PART_OF_WORD = /[票价價证證组組费費额額量值版端]/u;
