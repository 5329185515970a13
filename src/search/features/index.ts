import { ABOUT_FEATURES } from './about.ts';
import { ANSWER_TYPE_FEATURES } from './answer-type.ts';
import { ANTECEDENT_FEATURES } from './antecedent.ts';
import { CONCEPT_FEATURES } from './concepts.ts';
import { DENIED_FEATURES } from './denied.ts';
import type { Feature } from './feature.ts';
import { FIGURE_FEATURES } from './figures.ts';
import { HEADING_FEATURES } from './headings.ts';
import { HOLDER_FEATURES } from './holder.ts';
import { INTRODUCED_FEATURES } from './introduces.ts';
import { MATCH_FEATURES } from './match.ts';
import { NEIGHBOUR_FEATURES } from './neighbours.ts';
import { NOUN_CLASS_FEATURES } from './noun-classes.ts';
import { PEOPLE_FEATURES } from './people.ts';
import { PLACE_FEATURES } from './place.ts';
import { POOL_FEATURES } from './pool.ts';
import { QUESTION_PHRASE_FEATURES } from './question-phrase.ts';
import { RULING_FEATURES } from './rulings.ts';
import { TITLE_FEATURES } from './title.ts';

/** Everything a sentence is judged by, in the order of the weights file. */
export const FEATURES: readonly Feature[] = [
  ...MATCH_FEATURES,
  ...TITLE_FEATURES,
  ...QUESTION_PHRASE_FEATURES,
  ...ANSWER_TYPE_FEATURES,
  ...RULING_FEATURES,
  ...DENIED_FEATURES,
  ...PEOPLE_FEATURES,
  ...NOUN_CLASS_FEATURES,
  ...NEIGHBOUR_FEATURES,
  ...ANTECEDENT_FEATURES,
  ...FIGURE_FEATURES,
  ...PLACE_FEATURES,
  ...CONCEPT_FEATURES,
  ...ABOUT_FEATURES,
  ...POOL_FEATURES,
  ...HEADING_FEATURES,
  ...INTRODUCED_FEATURES,
  ...HOLDER_FEATURES,
];
