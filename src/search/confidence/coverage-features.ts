import { evidenceAt, type Feature } from '../features/feature.ts';
import { tellsMissing } from '../question/question-words.ts';
import type { Scene } from '../scene/scene.ts';
import { wordShare } from '../scene/words-held.ts';
import { inLanguage } from './in-language.ts';
import { RARITY_MOST } from './told/shares.ts';
import { toldAnywhere } from './told/told.ts';

/** How much of a question the article and the sentence have, in whatever words and as it stands. */
const COVERAGE: readonly Feature[] = [
  {
    name: 'toldAnywhere',
    meaning:
      'share of the question’s words that the article tells, in whatever words (1 where there are none)',
    value: (scene) => wordShare(scene, (word) => toldAnywhere(scene, word), tellsMissing),
  },
  {
    name: 'runAnywhere',
    meaning:
      'longest stretch of the question that any sentence has word for word, as a share of the question',
    value: ({ evidence, probe }) =>
      Math.max(0, ...evidence.map(({ match }) => match.longestRun)) / Math.max(1, probe.units.length),
  },
  {
    name: 'rareBeyondTitle',
    meaning: 'rarity of all that the sentence has of the question beyond the title, logarithmically',
    value: (scene, index) => {
      const held = rarities(scene, (place) => isHere(scene, index, place));
      return Math.log1p(held.reduce((total, rarity) => total + rarity, 0)) / MUCH;
    },
  },
  {
    name: 'rarestNotHere',
    meaning: 'rarity of the rarest unit that is neither in the sentence nor in the title',
    value: (scene, index) =>
      Math.max(0, ...rarities(scene, (place) => !isHere(scene, index, place))) / RARITY_MOST,
  },
];

/** In Chinese alone: in English each speaks for an answer in one set and against it in another (`bench/tried.md`). */
export const COVERAGE_FEATURES: readonly Feature[] = COVERAGE.map((feature) => inLanguage('zh', feature));

/** The logarithm of what a long question has, about. */
const MUCH = 4;

/** Of the units of a question that tell something and that the title has not: the rarity of those that are taken. */
function rarities({ probe, inTitle }: Scene, takes: (place: number) => boolean): readonly number[] {
  return [...probe.background].filter(
    (_, place) => probe.tells[place] === 1 && inTitle[place] !== 1 && takes(place),
  );
}

function isHere(scene: Scene, index: number, place: number): boolean {
  return (evidenceAt(scene, index).match.counts[place] ?? 0) > 0;
}
