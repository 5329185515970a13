import type { Feature } from '../features/feature.ts';
import { firstName, isProper, quotedIn } from '../question/names.ts';
import type { QuestionWord } from '../question/probe.ts';
import { tellsMissing } from '../question/question-words.ts';
import type { Scene } from '../scene/scene.ts';
import { holdsWord } from '../scene/words-held.ts';
import { endOfTitle, sisterOfTitle } from './another/sister.ts';
import { untoldSubject } from './another/untold-subject.ts';
import { inLanguage } from './in-language.ts';
import { anywhere, nearby, rarityOf } from './told/shares.ts';

/**
 * Whether it is the article's own thing that a question names: of names there are no other words, while people ask for
 * all else in their own.
 */
const NAMES: readonly Feature[] = [
  {
    name: 'sisterOfTitle',
    meaning:
      'names another thing of the kind that the title names (余杭站, where the article is of 海宁西站)',
    value: sisterOfTitle,
  },
  {
    name: 'endOfTitle',
    meaning: 'names the end of the title alone (红钻鱼, where the article is of 丝尾红钻鱼)',
    value: (scene) => endOfTitle(scene, firstName(scene.probe)),
  },
  {
    name: 'quotedNowhere',
    meaning:
      'what the question has in quotation or title marks is in no sentence as it stands, nor in the title',
    value: quotedNowhere,
  },
  {
    name: 'firstNounNowhere',
    meaning: 'rarity of the first noun of the question, as far as it is nowhere in the article',
    value: (scene) => {
      const noun = tellingWords(scene).find((word) => word.noun);
      return noun === undefined ? 0 : rarityOf(scene, noun) * (1 - anywhere(scene, noun));
    },
  },
  {
    name: 'properNotNearby',
    meaning: 'rarity of the rarest proper name that is neither in the sentence, its neighbours nor the title',
    value: (scene, index) =>
      Math.max(
        0,
        ...tellingWords(scene)
          .filter((word) => isProper(scene.probe, word))
          .map((word) => rarityOf(scene, word) * (1 - nearby(scene, index, word))),
      ),
  },
  {
    name: 'untoldSubject',
    meaning:
      'a yes or no is asked of somebody or something (can old people drink it) that the article does not speak of',
    value: untoldSubject,
  },
];

/** In Chinese alone: in English they are hardly ever set, or bring next to nothing (`bench/tried.md`). */
export const NAME_FEATURES: readonly Feature[] = NAMES.map((feature) => inLanguage('zh', feature));

function tellingWords(scene: Scene): readonly QuestionWord[] {
  return scene.probe.words.filter(tellsMissing);
}

function quotedNowhere(scene: Scene): number {
  const missing = quotedIn(scene.probe).map((units) =>
    isInTitle(scene, units) ? 0 : 1 - mostHeld(scene, units),
  );
  return Math.max(0, ...missing);
}

function isInTitle({ inTitle }: Scene, units: readonly number[]): boolean {
  return units.every((unit) => inTitle[unit] === 1);
}

/** The most that any sentence has of units as they follow each other; from 0 to 1. */
function mostHeld(scene: Scene, units: readonly number[]): number {
  return scene.evidence.reduce((most, _, index) => Math.max(most, holdsWord(scene, index, { units })), 0);
}
