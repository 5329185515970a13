import { evidenceAt, type Feature } from './feature.ts';

/** The title's words are in every sentence by implication: a sentence need not repeat them. */
export const TITLE_FEATURES: readonly Feature[] = [
  {
    name: 'beyondTitle',
    meaning: "share of the question found, the title's words left out",
    value: (scene, index) => evidenceAt(scene, index).coveredBeyondTitle,
  },
  {
    name: 'wordsWithTitle',
    meaning: "share of the question's words that stand whole in the sentence or in the title",
    value: (scene, index) => evidenceAt(scene, index).words.withSubject,
  },
  {
    name: 'ofTitle',
    meaning: "share of the question's title words that the sentence repeats",
    value: (scene, index) => evidenceAt(scene, index).coveredOfTitle,
  },
];
