import type { TokenComparison } from './compare-tokens.ts';
import type { Token } from './tokens.ts';

/** Words that must stand there beside a figure: of one with a unit, which says more, and of a bare number. */
const LEAST_WORDS = { unit: 1, bare: 2 };

/**
 * Whether a quotation, however short, says what the article says but for its figures: each has another one of the same
 * unit in its place, and all else is the same. Of 高33米 two tokens in three are as they are in 高32米, or one in two.
 */
export function differsInFigures({ runs }: TokenComparison): boolean {
  const changed = runs.filter(({ kind }) => kind !== 'same');
  const words = runs.filter(({ kind }) => kind === 'same').flatMap(({ quotation }) => quotation);
  const pairs = changed.flatMap(({ article, quotation }) =>
    Array.from({ length: Math.max(article.length, quotation.length) }, (_, index) => ({
      unit: unitOf(article[index]),
      quoted: unitOf(quotation[index]),
    })),
  );
  if (pairs.length === 0 || pairs.some(({ unit, quoted }) => unit === undefined || unit !== quoted))
    return false;
  const least = pairs.every(({ unit }) => unit !== '') ? LEAST_WORDS.unit : LEAST_WORDS.bare;
  return words.filter(({ kind }) => kind !== 'symbol').length >= least;
}

/** Of a figure; `undefined` of what is none. */
function unitOf(token: Token | undefined): string | undefined {
  return token?.figure?.unit;
}
