import type { UnitSpan } from '../index/profile.ts';
import type { Probe } from '../question/probe.ts';

/** How far behind a figure the counted thing may stand, its own last unit among them. In units. */
const REACH = 3;

/**
 * Whether the thing counted in the question stands right behind a figure: 多少**人**, how many **maps**. It is the
 * last unit of the question phrase (几**个**) or the first after it.
 */
export function standsBeforeMeasure(
  { units, question }: Probe,
  sentence: Int32Array,
  figure: Pick<UnitSpan, 'end'>,
): boolean {
  const { end } = question.focus;
  const measures = [units[end - 1] ?? -1, units[end] ?? -1].filter((unit) => unit >= 0);
  return sentence.subarray(figure.end - 1, figure.end - 1 + REACH).some((unit) => measures.includes(unit));
}
