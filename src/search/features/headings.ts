import { LINES } from '../../article/heading-lines.ts';
import { NUMERAL } from '../figures/number-values.ts';
import { isHeeded } from '../scene/headings.ts';
import type { Scene } from '../scene/scene.ts';
import { concerning, evidenceAt, type Feature, relative } from './feature.ts';

/** Lines that only ask or name answer nothing; what stands under them does, and has their words (`set-scene.ts`). */
export const HEADING_FEATURES: readonly Feature[] = [
  {
    name: 'heading',
    meaning: "only asks or names: a question of the article's own, a heading, a label",
    value: (scene, index) => {
      const line = scene.stretch.lines[index];
      // What may be a caption answers, where it has something of the kind asked for.
      if (line === LINES.caption) return evidenceAt(scene, index).candidates.length > 0 ? 0 : 1;
      if (line === LINES.wonders) return repeats(scene, index) ? 1 : 0;
      return line === LINES.names || line === LINES.asks || line === LINES.columns ? 1 : 0;
    },
  },
  {
    name: 'firstBelow',
    meaning: 'stands right below such a line, by the share of the question that is in that line alone',
    value: (scene, index) => {
      const { headings } = scene.stretch;
      const heading = headings[index];
      if (heading === undefined || headings.indexOf(heading) !== index || NOT_FIRST.has(heading.line))
        return 0;
      return fromHeading(scene, index);
    },
  },
  {
    name: 'belowNumber',
    meaning: 'stands under a line with the very number that is asked for (案由二, item 3)',
    ...concerning(
      ({ units }) => units.some((unit) => NUMBERS.has(unit)),
      ({ stretch, evidence, probe }, index) => {
        const heading = stretch.headings[index];
        const pairs = evidence[index]?.match.pairs;
        if (heading === undefined || pairs === undefined) return 0;
        const isNamed = (unit: number, j: number) => NUMBERS.has(unit) && (pairs[j] ?? 0) > 0;
        return probe.units.some((unit, j) => isNamed(unit, j) && heading.units.includes(unit)) ? 1 : 0;
      },
    ),
  },
];

/** What stands right below these answers no more than what stands further below. */
const NOT_FIRST: ReadonlySet<number> = new Set([LINES.opens, LINES.columns]);

/** Whether a question in running prose is the very one that is asked, and has nothing that could answer. */
function repeats({ probe, stretch, evidence }: Scene, index: number): boolean {
  const profile = stretch.profiles[index];
  if (profile === undefined || (evidence[index]?.candidates.length ?? 0) > 0) return false;
  const { units, terms } = profile;
  return isHeeded({ line: LINES.wonders, units, terms }, { probe, title: stretch.title, below: profile });
}

/** Up to which items of an agenda are numbered: few meetings have as many. */
const MOST_ITEMS = 40;
/** Not one in words, which is more often said of somebody. */
const NUMBERS: ReadonlySet<number> = new Set(
  [...NUMERAL].flatMap(([unit, value]) => (value >= 1 && value <= MOST_ITEMS ? [unit] : [])),
);

/** Share of the question that a sentence has by the line it stands under, and not itself. */
export function fromHeading({ evidence, weights, total, stretch }: Scene, index: number): number {
  if (stretch.headings[index] === undefined) return 0;
  const { counts, places } = evidence[index]?.match ?? NOTHING;
  const own = new Set<number>();
  for (let at = 0; at < places.length; at += 2) if ((places[at] ?? 0) >= 0) own.add(places[at + 1] ?? 0);
  let weight = 0;
  for (let j = 0; j < weights.length; j++) if ((counts[j] ?? 0) > 0 && !own.has(j)) weight += weights[j] ?? 0;
  return relative(weight, total);
}

const NOTHING = { counts: new Uint8Array(0), places: [] };
