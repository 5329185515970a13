import { strongCandidate } from '../features/answer-type.ts';
import { evidenceAt, type Feature } from '../features/feature.ts';
import {
  attributeMissing,
  compoundMissing,
  cueMissing,
  outdone,
  rivalOfTitle,
  subjectElsewhere,
} from './another/subject.ts';

/** Whether it is this subject, and this about it, that the question asks: its words alone may all be there. */
export const SUBJECT_FEATURES: readonly Feature[] = [
  {
    name: 'rivalNowhere',
    meaning: 'beside words of the title the question puts some that are nowhere in the article',
    value: (scene) => rivalOfTitle(scene, true),
  },
  {
    name: 'rivalElsewhere',
    meaning: 'beside words of the title the question puts some that only the article has',
    value: (scene) => rivalOfTitle(scene, false),
  },
  {
    name: 'attributeNotHere',
    meaning: 'what is asked of the subject is not in the sentence, nor said in other words',
    value: (scene, index) => attributeMissing(scene, index, 0),
  },
  {
    name: 'attributeNotNearby',
    meaning: 'the same of the sentence and its neighbours',
    value: (scene, index) => attributeMissing(scene, index, 1),
  },
  {
    name: 'subjectElsewhere',
    meaning: 'the question is about things that the title does not name',
    value: subjectElsewhere,
  },
  {
    name: 'compoundMissing',
    meaning: 'a name of several words that no sentence has as it stands in the question',
    value: compoundMissing,
  },
  { name: 'outdone', meaning: 'another sentence has more of the question', value: outdone },
  {
    name: 'cueMissing',
    meaning: 'a name, a place, a reason or the like is asked, and the sentence has not its form',
    value: cueMissing,
  },
  {
    name: 'inOrder',
    meaning: 'the question’s words stand around what can answer as they stand around the question word',
    value: (s, i) => evidenceAt(s, i).inOrder,
  },
  {
    name: 'strongCandidate',
    meaning: 'holds one of the very kind asked for, not just a name of unknown kind',
    value: strongCandidate,
  },
];
