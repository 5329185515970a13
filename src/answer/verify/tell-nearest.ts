import type { Compared } from './compare-place.ts';
import { differsInFigures } from './differs-in-figures.ts';
import { figuresApart } from './figures-apart.ts';
import { listStandings, standAt } from './standing.ts';
import { tellChanges } from './tell-changes.ts';
import type { Altered, Same } from './verdict.ts';

/**
 * How much of a quotation must stand there for it to be an altered one. Of a short one, three of four tokens: two of
 * four Chinese characters agree by chance (人民政府, 人民银行). Less will do where all its letters and digits stand
 * there, so that only a figure was cut short.
 */
const LEAST_LIKE = { long: 0.6, short: 0.75, sameLetters: 0.6 };
/** From so many tokens on a quotation is long. */
const LONG = 10;
/** Places whose likeness differs by less are equally near. */
const EQUAL = 1e-6;

export interface Quoted {
  /** Tokens of the quotation. */
  readonly length: number;
  /** Whether all its letters and digits stand somewhere as they are. */
  readonly sameLetters: boolean;
  /** In the place of `LEAST_LIKE`. */
  readonly least?: number;
}

/**
 * Of the places that a quotation was held against the nearest, those equally near, and what differs there; `undefined`
 * where it was made of none of them.
 */
export function tellNearest(
  places: readonly Compared[],
  { length, sameLetters, least: given }: Quoted,
): Altered | Same | undefined {
  const compared = [...places].sort(nearestFirst);
  const least = given ?? LEAST_LIKE[sameLetters ? 'sameLetters' : length < LONG ? 'short' : 'long'];
  const isLike = ({ comparison }: Compared) => comparison.likeness >= least;
  const isSameBut = ({ comparison }: Compared) => differsInFigures(comparison);
  const fits = compared.some(isLike) ? isLike : isSameBut;
  const best = compared.find(fits);
  if (best === undefined) return undefined;
  const alike = compared.filter(
    (one) => fits(one) && best.comparison.likeness - one.comparison.likeness < EQUAL,
  );
  const standings = listStandings(alike.map(({ article, spans }) => standAt(article, spans)));
  const told = tellChanges(best.comparison, best.window, best.parts);
  if (told.stretches.every(({ kind }) => kind === 'same'))
    return { kind: 'same', but: best.comparison.also, ...standings };
  return { kind: 'altered', ...told, also: best.comparison.also, ...standings };
}

/** By the words; where these are equally near, by the figures. */
function nearestFirst({ comparison: one }: Compared, { comparison: other }: Compared): number {
  const [a, b] = [one, other].map(({ likeness }) => Math.round(likeness / EQUAL)) as [number, number];
  return b - a || figuresApart(one) - figuresApart(other);
}
