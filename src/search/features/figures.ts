import type { Probe } from '../question/probe.ts';
import type { Scene } from '../scene/scene.ts';
import { concerning, type Feature } from './feature.ts';

/** Years, numbers and Latin names that the question itself gives. */
export const FIGURE_FEATURES: readonly Feature[] = [
  {
    name: 'askedFigures',
    meaning: "share of the question's numbers and Latin names found in the sentence",
    ...concerning(
      ({ figures }) => figures.length > 0,
      (scene, index) => {
        const { figures, units } = scene.probe;
        const counts = scene.evidence[index]?.match.counts;
        let found = 0;
        for (const figure of figures) if ((counts?.[units.indexOf(figure)] ?? 0) > 0) found++;
        return found / figures.length;
      },
    ),
  },
  {
    name: 'otherYear',
    meaning: 'the question names a year, and the sentence names another but not this one',
    ...concerning(namesYear, otherYear),
  },
  {
    name: 'carriedYear',
    meaning: 'the asked year was named before, and no other since',
    ...concerning(namesYear, carriedYear),
  },
];

function namesYear({ years }: Probe): boolean {
  return years.length > 0;
}

function otherYear(scene: Scene, index: number): number {
  const { years } = scene.probe;
  const named = yearsOf(scene, index);
  if (named.length === 0) return 0;
  return years.some((year) => named.includes(year)) ? 0 : 1;
}

function carriedYear(scene: Scene, index: number): number {
  const { years } = scene.probe;
  if (yearsOf(scene, index).length > 0) return 0;
  for (let before = index - 1; before >= 0 && before >= index - 8; before--) {
    const named = yearsOf(scene, before);
    if (named.length > 0) return years.includes(named.at(-1) ?? -1) ? 1 : -1;
  }
  return 0;
}

/** Numbers of the years a sentence names. */
function yearsOf(scene: Scene, index: number): readonly number[] {
  const profile = scene.stretch.profiles[index];
  if (profile === undefined) return [];
  return profile.entities
    .filter(({ kind }) => kind === 'year')
    .map(({ start }) => profile.units[start] ?? -1);
}
