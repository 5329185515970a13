import type { Profile } from '../index/profile.ts';
import type { Probe } from '../question/probe.ts';
import { UNIT } from '../words/themes.ts';

/** How near to the question is what a sentence says beyond its words. */
export type ThemeMeter = (profile: Pick<Profile, 'units'>) => number;

const NOT_MEASURED: ThemeMeter = () => 0;

/**
 * Measures how near words lie to those of the question (`themes.ts`): for each word `i` of a sentence that the question
 * has not, `Σ_j weight_j · cos(i, j)` over the question's words, as a share of the question's weight; the mean of these,
 * from −1 to 1, mostly 0 to 0.2. Words that are not known count for nothing on either side.
 */
export function createThemeMeter(
  { themed, themes, places }: Pick<Probe, 'themed' | 'themes' | 'places'>,
  { weights, all }: { readonly weights: Float64Array; readonly all: number },
): ThemeMeter {
  if (themed.length === 0 || all <= 0) return NOT_MEASURED;
  const asked = new Float64Array(themes.size);
  for (const { place, point } of themed) {
    const weight = (weights[place] ?? 0) / (all * UNIT * UNIT);
    for (let k = 0; k < asked.length; k++) asked[k] = (asked[k] ?? 0) + weight * (point[k] ?? 0);
  }
  // Most words of an article come more than once.
  const nearness = new Map<number, number>();
  const nearnessOf = (unit: number) => {
    const known = nearness.get(unit);
    if (known !== undefined) return known;
    const near = places.has(unit) ? Number.NaN : themes.dot(asked, unit);
    nearness.set(unit, near);
    return near;
  };
  return ({ units }) => {
    let [sum, count] = [0, 0];
    for (let i = 0; i < units.length; i++) {
      const near = nearnessOf(units[i] ?? -1);
      if (Number.isNaN(near)) continue;
      sum += near;
      count++;
    }
    return count > 0 ? sum / count : 0;
  };
}
