import type { EntityKind } from '../../../entities/answer-type.ts';
import { CARDINAL, figuresUpTo } from '../../../figures/number-values.ts';
import { saysAny, saysAnyWhere, type Ways } from '../../../figures/unit-ways.ts';
import type { Profile } from '../../../index/profile.ts';
import type { Scene } from '../../../scene/scene.ts';
import { characters, stems } from '../../../words/unit-sets.ts';
import { MEASURED } from './measured.ts';

/** What a figure of one of these kinds tells is no such measure. */
export const FIGURES_OTHERWISE: ReadonlySet<EntityKind> = new Set([
  'money',
  'duration',
  'year',
  'time',
  'extent',
  'percent',
  'ordinal',
]);
/** Nor is a size told by a figure of one of these. */
const WHEN: ReadonlySet<EntityKind> = new Set(['year', 'time', 'ordinal', 'duration']);
/** A price is the size of a sum alone. */
const WHEN_OR_PRICE: ReadonlySet<EntityKind> = new Set([...WHEN, 'money']);
const OF_SUM =
  /\b(?:sum|debt|loan|mortgage|budget|grant|fine|prize|fund|legacy|estate|deficit|surplus|profit|loss|turnover|donation|deposit|discount|bill|payment|bonus|reward|fee|rent|salary|wage|pension|tax|market|economy|gdp|investment|share|stake|order|contract|rise|increase|cut|difference|saving)s?\b/u;
/** Numbers without a measure; beyond, and with a point, it is not told (16kg and 1.5 are units, too). */
const LARGEST_PLAIN = 3000;
export const PLAIN: ReadonlySet<number> = new Set([
  ...CARDINAL.keys(),
  ...figuresUpTo(LARGEST_PLAIN),
  ...characters('百千万两'),
  ...stems('hundred thousand'),
]);
/** How many units may stand between a figure and its measure: 20公斤, 16 metric tonnes; and before it, 重约20, mach 2. */
const BETWEEN = 1;

/**
 * 1 where a weight, a speed, a temperature, a size, a voltage or a noise is asked for and the sentence has no measure of it, nor a
 * figure that may be one; otherwise 0. Whether the figure is that of the thing asked about is left to other features.
 *
 * @example How much does the lamp weigh? is not answered by: the lamp runs for about 9 hours
 */
export function missingMeasure({ probe, stretch }: Scene, index: number): number {
  const folded = probe.question.analysis.folded.text;
  const profile = stretch.profiles[index];
  const asked = MEASURED.filter((one) => one.asked.test(folded));
  if (profile === undefined || asked.length === 0) return 0;
  const sizeless = OF_SUM.test(folded) ? WHEN : WHEN_OR_PRICE;
  const told = asked.some(
    ({ measures, words, byFigure }) =>
      saysAny(profile.units, words) ||
      measuresAny(profile, measures) ||
      (byFigure !== undefined && hasFigure(profile, byFigure === 'any' ? sizeless : FIGURES_OTHERWISE)),
  );
  return told || hasMeasured(profile) ? 0 : 1;
}

/** Whether one of the measures stands beside a figure. */
function measuresAny({ units, entities }: Profile, measures: Ways): boolean {
  const isFigure = (at: number) =>
    PLAIN.has(units[at] ?? -1) ||
    entities.some(({ kind, start, end }) => kind === 'number' && start <= at && at < end);
  const isBeside = (start: number, end: number) =>
    Array.from({ length: BETWEEN + 1 }, (_, by) => by).some(
      (by) => isFigure(start - 1 - by) || isFigure(end + by),
    );
  return saysAnyWhere(units, measures, isBeside);
}

/** Whether there is a figure that is none of some kinds. */
function hasFigure({ entities }: Profile, none: ReadonlySet<EntityKind>): boolean {
  return entities.some(
    ({ kind, start, end }) =>
      (kind === 'number' || kind === 'money' || kind === 'percent' || kind === 'extent') &&
      !none.has(kind) &&
      !entities.some((other) => none.has(other.kind) && other.start < end && start < other.end),
  );
}

/** Whether a figure is written together with what may be its measure (16kg). */
function hasMeasured({ units, entities }: Profile): boolean {
  return entities.some(
    ({ kind, start, end }) =>
      kind === 'number' &&
      units.subarray(start, end).some((unit) => !PLAIN.has(unit)) &&
      !entities.some((other) => FIGURES_OTHERWISE.has(other.kind) && other.start < end && start < other.end),
  );
}
