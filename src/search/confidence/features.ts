import type { Feature } from '../features/feature.ts';
import { ANOTHER_FEATURES } from './another-features.ts';
import { ASKED_FEATURES } from './asked-features.ts';
import { CONTRARY_FEATURES } from './contrary-features.ts';
import { COVERAGE_FEATURES } from './coverage-features.ts';
import { HELD_FEATURES } from './held-features.ts';
import { LACKING_FEATURES } from './lacking-features.ts';
import { LIKENESS_FEATURES } from './likeness-features.ts';
import { NAME_FEATURES } from './name-features.ts';
import { SUBJECT_FEATURES } from './subject-features.ts';
import { UNTOLD_FEATURES } from './untold-features.ts';

/**
 * Evidence that the articles answer the question at all, judged from the best sentence. The ranking score is no
 * part of it: that says which sentence is better than the others, not whether any is good. Rules know a feature by its place here.
 */
export const CONFIDENCE_FEATURES: readonly Feature[] = [
  ...HELD_FEATURES,
  ...SUBJECT_FEATURES,
  ...ASKED_FEATURES,
  ...ANOTHER_FEATURES,
  ...CONTRARY_FEATURES,
  ...UNTOLD_FEATURES,
  ...NAME_FEATURES,
  ...COVERAGE_FEATURES,
  ...LIKENESS_FEATURES,
  ...LACKING_FEATURES,
];
