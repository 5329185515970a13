import type { TokenComparison } from './compare-tokens.ts';
import type { Figure } from './figures.ts';
import { pairFigures } from './tell-changes.ts';

/**
 * How far the figures of a quotation are from those that the article has in their place: for each changed pair the
 * relative difference |a − b| ÷ max(|a|, |b|), at most 1, and 1 where there is no other or it is of another unit.
 *
 * @example figuresApart(comparison) // of 31天 in the place of 30天: 1 ÷ 31; of 21天: 10 ÷ 31
 */
export function figuresApart({ runs }: Pick<TokenComparison, 'runs'>): number {
  return runs
    .filter(({ kind }) => kind === 'changed')
    .flatMap(pairFigures)
    .reduce((sum, { one, other }) => sum + apart(one?.figure, other?.figure), 0);
}

function apart(one: Figure | undefined, other: Figure | undefined): number {
  if (one === undefined || other === undefined || one.unit !== other.unit) return 1;
  const most = Math.max(Math.abs(one.value), Math.abs(other.value));
  return most === 0 ? 0 : Math.min(1, Math.abs(one.value - other.value) / most);
}
