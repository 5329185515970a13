import { ABOUT_FEATURES } from '../../search/features/about.ts';
import { ANSWER_TYPE_FEATURES } from '../../search/features/answer-type.ts';
import { ANTECEDENT_FEATURES } from '../../search/features/antecedent.ts';
import { CONCEPT_FEATURES } from '../../search/features/concepts.ts';
import { DENIED_FEATURES } from '../../search/features/denied.ts';
import { FIGURE_FEATURES } from '../../search/features/figures.ts';
import { HEADING_FEATURES } from '../../search/features/headings.ts';
import { HOLDER_FEATURES } from '../../search/features/holder.ts';
import { INTRODUCED_FEATURES } from '../../search/features/introduces.ts';
import { MATCH_FEATURES } from '../../search/features/match.ts';
import { NEIGHBOUR_FEATURES } from '../../search/features/neighbours.ts';
import { NOUN_CLASS_FEATURES } from '../../search/features/noun-classes.ts';
import { PEOPLE_FEATURES } from '../../search/features/people.ts';
import { PLACE_FEATURES } from '../../search/features/place.ts';
import { POOL_FEATURES } from '../../search/features/pool.ts';
import { QUESTION_PHRASE_FEATURES } from '../../search/features/question-phrase.ts';
import { RULING_FEATURES } from '../../search/features/rulings.ts';
import { TITLE_FEATURES } from '../../search/features/title.ts';
import type { Reason } from '../../search/rank.ts';

/** Kinds of evidence, for which there are plain words. */
const KINDS = {
  match: MATCH_FEATURES,
  title: TITLE_FEATURES,
  phrase: QUESTION_PHRASE_FEATURES,
  type: [...ANSWER_TYPE_FEATURES, ...RULING_FEATURES, ...DENIED_FEATURES, ...NOUN_CLASS_FEATURES],
  neighbours: [...NEIGHBOUR_FEATURES, ...ANTECEDENT_FEATURES],
  figures: FIGURE_FEATURES,
  place: [...PLACE_FEATURES, ...HEADING_FEATURES],
  concepts: CONCEPT_FEATURES,
  about: [...ABOUT_FEATURES, ...INTRODUCED_FEATURES, ...HOLDER_FEATURES, ...PEOPLE_FEATURES],
  pool: POOL_FEATURES,
} as const;

/** `rules`: what several kinds add together. */
export type EvidenceKind = keyof typeof KINDS | 'rules';

/** What a kind of evidence adds to a score. */
export interface KindWeight {
  readonly kind: EvidenceKind;
  readonly adds: number;
}

/** Parts of a score below this say nothing. */
export const LEAST_PART = 0.005;

/** What each kind of evidence adds to a score, the weightiest first. */
export function weighKinds(reasons: readonly Reason[]): readonly KindWeight[] {
  const kindOf = new Map<string, EvidenceKind>();
  for (const kind of namesOf(KINDS)) for (const { name } of KINDS[kind]) kindOf.set(name, kind);
  const sums = new Map<EvidenceKind, number>();
  for (const { feature, contribution } of reasons) {
    const kind = kindOf.get(feature) ?? 'rules';
    sums.set(kind, (sums.get(kind) ?? 0) + contribution);
  }
  return [...sums]
    .map(([kind, adds]) => ({ kind, adds }))
    .filter(({ adds }) => Math.abs(adds) >= LEAST_PART)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  // What `Object.keys` gives are the keys of the constant above.
  return Object.keys(record) as Name[];
}
