import { FEATURES } from '../search/features/index.ts';

const MEANINGS: ReadonlyMap<string, string> = new Map(FEATURES.map(({ name, meaning }) => [name, meaning]));

/** What a feature says, in a few English words; of a rule over several, nothing. */
export function meaningOf(feature: string): string | undefined {
  return MEANINGS.get(feature);
}
