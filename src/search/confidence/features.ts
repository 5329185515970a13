import { ANSWERED_BY } from '../entities/answer-type.ts';
import { counted } from '../features/answer-type.ts';
import { evidenceAt, type Feature } from '../features/feature.ts';
import { wrongFigure } from '../features/right-figure.ts';
import { tellsMissing } from '../question/question-words.ts';
import { wordShare } from '../scene/words-held.ts';
import { ASKED_FEATURES } from './asked-features.ts';
import { CONTRARY_FEATURES } from './contrary-features.ts';
import { COVERAGE_FEATURES } from './coverage-features.ts';
import { LIKENESS_FEATURES } from './likeness-features.ts';
import { NAME_FEATURES } from './name-features.ts';
import { SUBJECT_FEATURES } from './subject-features.ts';
import {
  anywhere,
  beyondTitleRare,
  conceptsHere,
  figuresAnywhere,
  here,
  lacks,
  missingRun,
  missingYear,
  nearby,
  pairsRare,
  rareAnywhere,
  rareNearby,
  rarestMissing,
  rareWithTitle,
  termsAnywhere,
  termsHere,
  weightiest,
} from './told/shares.ts';
import { UNTOLD_FEATURES } from './untold-features.ts';
import { WHICH_FEATURES } from './which-features.ts';

/**
 * Evidence that the articles answer the question at all, judged from the best sentence. The ranking score is no
 * part of it: that says which sentence is better than the others, not whether any is good.
 */
export const CONFIDENCE_FEATURES: readonly Feature[] = [
  {
    name: 'coveredRare',
    meaning: 'share of the question in the sentence, by rarity at large',
    value: (s, i) => evidenceAt(s, i).coveredRare,
  },
  {
    name: 'rareWithTitle',
    meaning: 'share of the question in the sentence or the title, by rarity at large',
    value: rareWithTitle,
  },
  { name: 'rareNearby', meaning: 'share in the sentence, its neighbours or the title', value: rareNearby },
  { name: 'rareAnywhere', meaning: 'share anywhere in the article', value: rareAnywhere },
  {
    name: 'rarestMissing',
    meaning: 'rarity of the rarest unit that is nowhere in the article',
    value: rarestMissing,
  },
  {
    name: 'missingRunLength',
    meaning: 'the longest stretch of the question of which nothing is in the article',
    value: missingRun,
  },
  {
    name: 'beyondTitleRare',
    meaning: 'share in the sentence of what is not in the title, by rarity at large',
    value: beyondTitleRare,
  },
  { name: 'tight', meaning: 'share found within a narrow window', value: (s, i) => evidenceAt(s, i).tight },
  { name: 'pairsCovered', meaning: 'share of the pairs found', value: pairsRare },
  {
    name: 'longestRun',
    meaning: 'longest stretch word for word, as a share of the question',
    value: (s, i) => evidenceAt(s, i).match.longestRun / Math.max(1, s.probe.units.length),
  },
  {
    name: 'right',
    meaning: 'share found of what follows the question word',
    value: (s, i) => evidenceAt(s, i).right,
  },
  { name: 'left', meaning: 'share found of what precedes it', value: (s, i) => evidenceAt(s, i).left },
  {
    name: 'hasCandidate',
    meaning: 'holds something of the kind asked for',
    value: (s, i) =>
      ANSWERED_BY[s.probe.question.type].length === 0 ? 0 : evidenceAt(s, i).candidates.length > 0 ? 1 : -1,
  },
  {
    name: 'nearCandidate',
    meaning: 'and close to the question’s words',
    value: (s, i) => evidenceAt(s, i).nearCandidate,
  },
  {
    name: 'figuresAnywhere',
    meaning: "share of the question's numbers and Latin names in the article (1 where it has none)",
    value: figuresAnywhere,
  },
  {
    name: 'termsAnywhere',
    meaning: "share of the question's words that are whole words of the article",
    value: termsAnywhere,
  },
  {
    name: 'termsHere',
    meaning: "share of the question's words that are whole words of the sentence",
    value: termsHere,
  },
  {
    name: 'wordsAnywhere',
    meaning:
      "share of the question's words that stand whole in the article, by rarity and how readily they recur",
    value: (scene) => wordShare(scene, (word) => anywhere(scene, word), tellsMissing),
  },
  {
    name: 'wordsNearby',
    meaning: 'the same in the sentence, its neighbours or the title',
    value: (scene, index) => wordShare(scene, (word) => nearby(scene, index, word), tellsMissing),
  },
  {
    name: 'wordsHere',
    meaning: 'the same in the sentence or the title',
    value: (scene, index) => wordShare(scene, (word) => here(scene, index, word), tellsMissing),
  },
  {
    name: 'keyWordNowhere',
    meaning: 'the weightiest word of the question that is not in the article',
    value: (scene) => weightiest(scene, (word) => 1 - anywhere(scene, word)),
  },
  {
    name: 'keyWordNotNearby',
    meaning: 'the weightiest word that is neither in the sentence, its neighbours nor the title',
    value: (scene, index) => weightiest(scene, (word) => 1 - nearby(scene, index, word)),
  },
  {
    name: 'keyWordNotHere',
    meaning: 'the weightiest word that is neither in the sentence nor in the title',
    value: (scene, index) => weightiest(scene, (word) => 1 - here(scene, index, word)),
  },
  {
    name: 'keyNounNowhere',
    meaning: 'the weightiest noun of the question that is not in the article',
    value: (scene) => weightiest(scene, (word) => (word.noun ? 1 - anywhere(scene, word) : 0)),
  },
  {
    name: 'keyNounNowhere.typed',
    meaning: 'the same, where a person, place, time or figure is asked',
    value: (scene) =>
      ANSWERED_BY[scene.probe.question.type].length > 0
        ? weightiest(scene, (word) => (word.noun ? 1 - anywhere(scene, word) : 0))
        : 0,
  },
  {
    name: 'keyNounNotNearby',
    meaning: 'the weightiest noun that is neither in the sentence, its neighbours nor the title',
    value: (scene, index) => weightiest(scene, (word) => (word.noun ? 1 - nearby(scene, index, word) : 0)),
  },
  {
    name: 'noFigure',
    meaning: 'a number, a duration or a rank is asked, and the sentence has none',
    value: (scene, index) => lacks(scene, index, 'number', 'duration', 'ordinal'),
  },
  {
    name: 'wrongFigure',
    meaning:
      'a percentage, a duration, a day, a weekday, (½) a count, (1½) an amount of money or (2) an age, days, a length or a time of the day is asked, and the sentence has none; or (2) a count, and no word tells one either',
    value: wrongFigure,
  },
  {
    name: 'noTime',
    meaning: 'a time is asked, and the sentence has none',
    value: (scene, index) => lacks(scene, index, 'time'),
  },
  {
    name: 'notCounted',
    meaning: 'a number is asked, and nothing of the kind that is counted stands after one',
    value: (scene, index) => (scene.probe.question.type === 'number' && counted(scene, index) === 0 ? 1 : 0),
  },
  { name: 'titleNamed', meaning: 'share of the title that the question names', value: (s) => s.titleNamed },
  { name: 'titleShare', meaning: 'share of the question that is in the title', value: (s) => s.titleShare },
  {
    name: 'concepts',
    meaning: "share of the question's concepts expressed here (1 where it has none)",
    value: conceptsHere,
  },
  {
    name: 'questionLength',
    meaning: 'length of the question, logarithmically',
    value: (s) => Math.log(1 + s.probe.units.length),
  },
  { name: 'otherYear', meaning: 'names another year than the one asked about', value: missingYear },
  ...SUBJECT_FEATURES,
  ...ASKED_FEATURES,
  ...CONTRARY_FEATURES,
  ...UNTOLD_FEATURES,
  ...NAME_FEATURES,
  ...COVERAGE_FEATURES,
  ...LIKENESS_FEATURES,
  ...WHICH_FEATURES,
];
