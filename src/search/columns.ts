import type { Feature } from './features/feature.ts';
import { FEATURES } from './features/index.ts';
import type { Columns } from './rules.ts';
import type { Scene } from './scene/scene.ts';

/** Where a sentence stands. */
export interface Placed {
  readonly scene: Scene;
  readonly index: number;
}

/** Values of all features for several sentences; those that were not worked out are 0 throughout. */
export interface WorkedColumns extends Columns {
  /** Numbers of those that were, rising. */
  readonly worked: readonly number[];
}

/**
 * Works features out, one at a time for all sentences in a row, and only those that concern the question: of a hundred that is
 * half.
 *
 * @param placed sentences that are asked the same question
 * @param used numbers of the features that are wanted, as in `FEATURES`
 */
export function workColumns(placed: readonly Placed[], used: readonly number[]): WorkedColumns {
  const rows = placed.length;
  const values = new Float64Array(FEATURES.length * rows);
  const worked: number[] = [];
  for (const k of used) {
    const feature = FEATURES[k];
    if (feature === undefined || !concernsAny(feature, placed)) continue;
    worked.push(k);
    let at = k * rows;
    for (const { scene, index } of placed) values[at++] = feature.value(scene, index);
  }
  return { values, rows, worked };
}

function concernsAny({ concerns }: Feature, [first]: readonly Placed[]): boolean {
  return first !== undefined && (concerns === undefined || concerns(first.scene.probe));
}

/** The values of some sentences alone, in the order given. @param chosen rows */
export function takeRows({ values, rows, worked }: WorkedColumns, chosen: readonly number[]): Columns {
  if (chosen.length === rows) return { values, rows };
  const taken = new Float64Array(FEATURES.length * chosen.length);
  for (const k of worked) {
    let at = k * chosen.length;
    for (const row of chosen) taken[at++] = values[k * rows + row] ?? 0;
  }
  return { values: taken, rows: chosen.length };
}

/** `Σ weight · value` for each sentence. @param weights by feature number */
export function weighColumns({ values, rows, worked }: WorkedColumns, weights: Float64Array): Float64Array {
  const scores = new Float64Array(rows);
  for (const k of worked) {
    const weight = weights[k] ?? 0;
    for (let row = 0; row < rows; row++)
      scores[row] = (scores[row] ?? 0) + weight * (values[k * rows + row] ?? 0);
  }
  return scores;
}
