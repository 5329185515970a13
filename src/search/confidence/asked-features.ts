import type { Feature } from '../features/feature.ts';
import { officesAsked } from '../question/offices-asked.ts';
import { shareOfWords } from '../question/question-words.ts';
import { askedOf } from '../scene/asked-of.ts';
import { opposite } from '../scene/opposite.ts';
import { figureOfUntold } from './another/figure-of-untold.ts';
import { otherNumber } from './another/other-number.ts';
import { otherOrdinal } from './another/other-ordinal.ts';
import { otherRank } from './another/other-rank.ts';
import { otherShare } from './another/other-share.ts';
import { otherTime } from './another/other-time.ts';
import { untoldEvent } from './lacking/circumstance/untold-event.ts';
import { emptyHeading } from './lacking/empty-heading.ts';
import { missingMeasure } from './lacking/figure/missing-measure.ts';
import { unnamedHolder } from './lacking/person/unnamed-holder.ts';
import { undefinedTerm } from './lacking/undefined-term.ts';
import { beyondTitle } from './told/beyond-title.ts';
import { weightiestOf } from './told/held.ts';
import { hintedAt, toldAnywhere, toldAt, toldNearby } from './told/told.ts';

/** Whether what is asked of the subject is told: a question that names it is not answered by that alone. */
export const ASKED_FEATURES: readonly Feature[] = [
  {
    name: 'askedNowhere',
    meaning:
      'what is asked for (how many pages, 几点关门) is nowhere in the article, nor said in other words',
    value: (scene) => weightiestOf(askedOf(scene), (word) => 1 - toldAnywhere(scene, word)),
  },
  {
    name: 'askedNotNearby',
    meaning: 'what is asked for is neither in the sentence nor in its neighbours, nor said in other words',
    value: (scene, index) => weightiestOf(askedOf(scene), (word) => 1 - toldNearby(scene, index, word)),
  },
  {
    name: 'askedNotHere',
    meaning: 'what is asked for is not in the sentence, nor said in other words',
    value: (scene, index) => weightiestOf(askedOf(scene), (word) => 1 - toldAt(scene, index, word)),
  },
  {
    name: 'askedNowhere.named',
    meaning: 'what is asked for is nowhere in the article, as far as the question names the title',
    value: (scene) =>
      scene.titleNamed * weightiestOf(askedOf(scene), (word) => 1 - toldAnywhere(scene, word)),
  },
  {
    name: 'askedNotHinted',
    meaning: 'not even a part of what is asked for is in the sentence',
    value: (scene, index) => weightiestOf(askedOf(scene), (word) => 1 - hintedAt(scene, index, word)),
  },
  {
    name: 'askedNotHinted.named',
    meaning: 'not even a part of it, as far as the question names the title',
    value: (scene, index) =>
      scene.titleNamed * weightiestOf(askedOf(scene), (word) => 1 - hintedAt(scene, index, word)),
  },
  {
    name: 'untold.named',
    meaning:
      'share of the words beyond the title that the sentence does not tell, as far as the title is named',
    value: (scene, index) =>
      scene.titleNamed * (1 - shareOfWords(beyondTitle(scene), (word) => toldAt(scene, index, word))),
  },
  {
    name: 'askedNounNowhere',
    meaning: 'the noun of the question phrase (how many pages) is nowhere in the article',
    value: (scene) => weightiestOf(scene.probe.asked, (word) => 1 - toldAnywhere(scene, word)),
  },
  {
    name: 'askedNounNotHere',
    meaning: 'the noun of the question phrase is not in the sentence',
    value: (scene, index) => weightiestOf(scene.probe.asked, (word) => 1 - toldAt(scene, index, word)),
  },
  {
    name: 'untoldNowhere.whether',
    meaning:
      'a yes or no is asked (can tenants sublet): the weightiest word that is nowhere in the article, nor said otherwise',
    value: (scene) =>
      scene.probe.question.type === 'whether'
        ? weightiestOf(beyondTitle(scene), (word) => 1 - toldAnywhere(scene, word))
        : 0,
  },
  {
    name: 'untoldNowhere',
    meaning: 'weight of all words beyond the title that are nowhere in the article, logarithmically',
    value: (scene) => {
      const missing = beyondTitle(scene).map((word) => word.weight * (1 - toldAnywhere(scene, word)));
      return Math.log1p(missing.reduce((total, weight) => total + weight, 0));
    },
  },
  {
    name: 'toldHere',
    meaning: 'share of the words beyond the title that the sentence tells (1 where there are none)',
    value: (scene, index) => shareOfWords(beyondTitle(scene), (word) => toldAt(scene, index, word)),
  },
  {
    name: 'toldNearby',
    meaning: 'share of them that the sentence and its neighbours tell',
    value: (scene, index) => shareOfWords(beyondTitle(scene), (word) => toldNearby(scene, index, word)),
  },
  {
    name: 'namedAlone',
    meaning: 'share of the question that is in the title, as far as the sentence does not tell the rest',
    value: (scene, index) =>
      scene.titleShare * (1 - shareOfWords(beyondTitle(scene), (word) => toldAt(scene, index, word))),
  },
  {
    name: 'otherRank',
    meaning: 'asks for a deputy, for the next or the previous one, and the sentence tells of none such',
    value: otherRank,
  },
  {
    name: 'otherTime',
    meaning:
      'asks of last year, next season or who it was before her (去年, 明年), and neither the sentence nor the one before tells of that time or has a date',
    value: otherTime,
  },
  {
    name: 'otherOrdinal',
    meaning: 'asks of the third or the last one, and the sentence has another place alone',
    value: otherOrdinal,
  },
  {
    name: 'opposite',
    meaning: 'asks for one of two opposites (闭幕, the smallest), and the sentence tells of the other one',
    value: opposite,
  },
  {
    name: 'officeNotHere',
    meaning: 'the holder of an office is asked for (省长是谁), and the sentence does not name the office',
    value: (scene, index) =>
      Math.max(0, ...officesAsked(scene.probe).map((word) => 1 - toldAt(scene, index, word))),
  },
  {
    name: 'undefinedTerm',
    meaning:
      'it is asked what something is (什么是数字经济), and the sentence has that term and does nothing to tell',
    value: undefinedTerm,
  },
  {
    name: 'untoldEvent',
    meaning:
      'it is asked when or where somebody was born or died, when they married or something was founded, and nothing near tells of that',
    value: untoldEvent,
  },
  {
    name: 'unnamedHolder',
    meaning: 'it is asked who holds an office (德国代表是谁, who is the mayor), and nobody is named near',
    value: unnamedHolder,
  },
  {
    name: 'figureOfUntold',
    meaning:
      'a figure is asked of a compound (国内生产总值, the rental income) of which the article tells no part',
    value: figureOfUntold,
  },
  {
    name: 'otherNumber',
    meaning:
      'a thing is asked of by its number (16号楼, room 12, the third quarter, July), and others of the kind are told of instead',
    value: otherNumber,
  },
  {
    name: 'otherShare',
    meaning:
      'the share of one thing in another is asked (X占Y的比重), and the sentence tells of other shares alone',
    value: otherShare,
  },
  {
    name: 'missingMeasure',
    meaning:
      'a weight, a speed, a temperature, a size or the like is asked (how heavy, 多重), and the sentence has no such measure',
    value: missingMeasure,
  },
  {
    name: 'emptyHeading',
    meaning:
      'a question or a heading of the article says what is asked, nothing stands below it, and the sentence has less',
    value: emptyHeading,
  },
];
