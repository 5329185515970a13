import type { AnswerType } from '../entities/answer-type.ts';
import type { Feature } from '../features/feature.ts';
import { FEATURES } from '../features/index.ts';
import { allWords } from '../question/asked.ts';
import type { QuestionWord } from '../question/probe.ts';
import { tellsMissing } from '../question/question-words.ts';
import type { Scene } from '../scene/scene.ts';
import { titleHoldsWord } from '../scene/words-held.ts';
import { UNTOLD_PEOPLE_FEATURES } from './another/untold-people.ts';
import { toldAt } from './told/told.ts';

/** Features that rank and that tell as well whether the best sentence answers at all. */
const FROM_RANKING: ReadonlySet<string> = new Set([
  'length',
  'head',
  'otherWords',
  'fewHave',
  'rareConcepts',
  'said',
  'rightFigure',
  'fittingFigure',
  'onlyCandidate',
  'ruled',
  'deniedHere',
]);

/** How much of a question its best sentence must have hangs on what is asked for: few sentences repeat a why. */
const ASKED_FOR: readonly AnswerType[] = [
  'time',
  'duration',
  'person',
  'place',
  'number',
  'reason',
  'manner',
  'work',
  'organisation',
  'list',
  'definition',
  'name',
  'whether',
  'thing',
];

/** How much of the question the sentence leaves untold, against how long it is and what is asked for. */
export const UNTOLD_FEATURES: readonly Feature[] = [
  ...UNTOLD_PEOPLE_FEATURES,
  ...FEATURES.filter(({ name }) => FROM_RANKING.has(name)),
  {
    name: 'missingWeight',
    meaning: 'weight of all words that the sentence does not tell, logarithmically',
    value: (scene, index) => {
      const missing = wordsOf(scene).map((word) => word.weight * (1 - toldAt(scene, index, word)));
      return Math.log1p(missing.reduce((total, weight) => total + weight, 0));
    },
  },
  {
    name: 'nothingBeyondTitle',
    meaning: 'the question has no word that tells something and that the title has not',
    value: (scene) => (wordsOf(scene).every((word) => titleHoldsWord(scene, word) === 1) ? 1 : 0),
  },
  ...ASKED_FOR.map(
    (type): Feature => ({
      name: `asks.${type}`,
      meaning: `what is asked for is of this kind: ${type}`,
      value: (scene) => (scene.probe.question.type === type ? 1 : 0),
    }),
  ),
];

function wordsOf({ probe }: Scene): readonly QuestionWord[] {
  return allWords(probe).filter(tellsMissing);
}
