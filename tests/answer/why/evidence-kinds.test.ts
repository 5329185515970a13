import { expect, it } from 'vitest';
import { weighKinds } from '../../../src/answer/why/evidence-kinds.ts';
import { FEATURES } from '../../../src/search/features/index.ts';

it.each(FEATURES.map(({ name }) => name))('%s is of a kind that there are words for', (feature) => {
  // What is of no kind counts among the rules, under a wrong name.
  const [told] = weighKinds([{ feature, value: 1, weight: 1, contribution: 1 }]);
  expect(told?.kind).not.toBe('rules');
});
