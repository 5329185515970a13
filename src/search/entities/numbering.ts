/** What is counted off before its number: Article 4, section 2(2), fig. 3. */
const PARTS_EN =
  'articles?|sections?|subsections?|clauses?|chapters?|paragraphs?|rules?|figures?|fig\\.|tables?|appendix|pages?|no\\.|notes?|items?';

/**
 * Where a number only counts off, as parts of regular expressions for a folded sentence: 1. and (2) that open it, the (2) of
 * 2(2), the [3] of a footnote, Article 4, and 1至8号. Behind what it begins, and before what it is.
 */
export const NUMBERING = {
  before: `\\b(?:${PARTS_EN}) \\(?`,
  whole:
    '(?<=^\\(|[\\da-z]\\(|\\[)\\d{1,3}[)\\]]|(?<=^)\\d{1,3}(?:[.、)](?!\\d)|$)|\\d{1,3}[-~至到]\\d{1,3}号',
} as const;
