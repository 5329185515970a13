import type { Feature } from '../features/feature.ts';
import { deputyAlone } from './another/deputy-alone.ts';
import { otherCounter } from './another/other-counter.ts';
import { otherOwner } from './another/other-owner.ts';
import { otherSlot } from './another/other-slot.ts';
import { otherVariety } from './another/other-variety.ts';
import { ruleForEvent } from './another/rule-for-event.ts';

/** Whether the sentence tells of another thing of the kind that is asked of: each is set by itself, as the data have few such questions. */
export const ANOTHER_FEATURES: readonly Feature[] = [
  {
    name: 'deputyAlone',
    meaning:
      'who holds an office is asked (馆长, the mayor), and the sentence tells of a deputy or an assistant alone',
    value: deputyAlone,
  },
  {
    name: 'ruleForEvent',
    meaning: 'it is asked whether something has happened, and the sentence tells what may or must be done',
    value: ruleForEvent,
  },
  {
    name: 'otherSlot',
    meaning:
      'a yes or no is asked on doing something in one way (可以在家上班吗), and the sentence has it in another way alone (可以带狗上班)',
    value: otherSlot,
  },
  {
    name: 'otherVariety',
    meaning:
      'one kind that something comes in is asked of (winter, the child ticket), and the sentence tells of another kind alone',
    value: otherVariety,
  },
  {
    name: 'otherCounter',
    meaning:
      'how many is asked by a word that counts one kind of thing (多少名教练), and all figures of the sentence count others',
    value: otherCounter,
  },
  {
    name: 'otherOwner',
    meaning:
      'who holds an office in one body is asked (白鹭队的教练是谁), and the sentence has that of another body of the kind alone',
    value: otherOwner,
  },
];
