import type { Feature } from '../features/feature.ts';
import { otherVersion } from './another/other-version.ts';
import { inLanguage } from './in-language.ts';
import { bareName } from './lacking/bare-name.ts';
import { placeless } from './lacking/circumstance/placeless.ts';
import { reasonless, untoldReason } from './lacking/circumstance/reasonless.ts';
import { untimed } from './lacking/circumstance/untimed.ts';
import { yearless } from './lacking/circumstance/yearless.ts';
import { missingTelephone } from './lacking/figure/missing-telephone.ts';
import { missingKind } from './lacking/kind/missing-kind.ts';
import { unnamedKind } from './lacking/kind/unnamed-kind.ts';
import { unnamedThing } from './lacking/kind/unnamed-thing.ts';
import { untoldThing } from './lacking/kind/untold-thing.ts';
import { agentless } from './lacking/person/agentless.ts';
import { nobodyHere } from './lacking/person/nobody-here.ts';
import { nobodyTold } from './lacking/person/nobody-told.ts';
import { unnamedKin } from './lacking/person/unnamed-kin.ts';
import { unnamedRole } from './lacking/person/unnamed-role.ts';
import { untoldOrigin } from './lacking/person/untold-origin.ts';

/** Whether the sentence has anything of the kind that is asked for: all its other words may be there. */
const LACKING: readonly Feature[] = [
  {
    name: 'missingKind',
    meaning:
      'a colour, a material, a brand, a breed, a language or the like is asked by that word, and nothing near may be one',
    value: missingKind,
  },
  {
    name: 'missingTelephone',
    meaning: 'a telephone number is asked for, and the sentence has none',
    value: missingTelephone,
  },
  {
    name: 'untimed',
    meaning: 'it is asked when, and the sentence has no date nor any word for a time',
    value: untimed,
  },
  {
    name: 'placeless',
    meaning: 'it is asked where, and the sentence names no place nor has a preposition with a noun for one',
    value: placeless,
  },
  {
    name: 'reasonless',
    meaning:
      'it is asked why, and neither the sentence nor a neighbour has a word for a reason (½: one that may be)',
    value: reasonless,
  },
  {
    name: 'untoldReason',
    meaning: 'it is asked why, no reason is told near, and what it is asked of is nowhere in the article',
    value: untoldReason,
  },
  {
    name: 'agentless',
    meaning: 'it is asked who did something, and the sentence says that it was done, not by whom',
    value: agentless,
  },
  {
    name: 'unnamedRole',
    meaning: 'it is asked who has a part (the lawyer), and the sentence neither names nor describes anybody',
    value: unnamedRole,
  },
  {
    name: 'unnamedKind',
    meaning: 'it is asked which country, company, book or the like, and the sentence has no name',
    value: unnamedKind,
  },
  {
    name: 'untoldThing',
    meaning: 'it is asked whether there is something, and neither the sentence nor a neighbour tells of it',
    value: untoldThing,
  },
  {
    name: 'otherVersion',
    meaning: 'a version is asked of by its number (version 2.0), and the article tells of none of that value',
    value: otherVersion,
  },
];

/** The same, set each by itself: the data have next to none. */
const SURELY_LACKING: readonly Feature[] = [
  inLanguage('zh', {
    name: 'yearless',
    meaning:
      'it is asked in which year, and neither the sentence nor the one before has a year or a word for one',
    value: yearless,
  }),
  inLanguage('zh', {
    name: 'untoldOrigin',
    meaning:
      'it is asked where somebody is from (哪里人), and the sentence has no word for that and no place',
    value: untoldOrigin,
  }),
  inLanguage('zh', {
    name: 'nobodyTold',
    meaning: 'it is asked who, and the sentence neither names nor mentions anybody',
    value: nobodyTold,
  }),
  {
    name: 'unnamedKin',
    meaning: 'the name of a father, a wife or the like is asked, and none stands beside a word for them',
    value: unnamedKin,
  },
  {
    name: 'bareName',
    meaning: 'it is asked how, why, when, how much or whether, and the sentence is a name alone',
    value: bareName,
  },
];

/** Others that tell the same of who and of what something is called. */
const ALSO_LACKING = [nobodyHere, unnamedThing];

/**
 * Each by itself and the most of all: a person, a time, a place are asked so seldom where there is none that what all of them weigh
 * is better known than what each does.
 */
export const LACKING_FEATURES: readonly Feature[] = [
  ...LACKING,
  ...SURELY_LACKING,
  {
    name: 'nothingAsked',
    meaning:
      'nothing of the kind that is asked for is there, be it a person, a time, a place, a reason or a name',
    value: (scene, index) =>
      Math.max(
        ...LACKING.map((one) => one.value(scene, index)),
        ...ALSO_LACKING.map((lacks) => lacks(scene, index)),
      ),
  },
];
