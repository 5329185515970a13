import type { Answer, Passage } from '../answer/outcomes.ts';
import { shortPlace } from '../reply/citation.ts';
import { cutText } from '../reply/cut.ts';
import { oneLine } from '../reply/markdown.ts';
import { ABOUT_FEATURES } from '../search/features/about.ts';
import { ANSWER_TYPE_FEATURES } from '../search/features/answer-type.ts';
import { CONCEPT_FEATURES } from '../search/features/concepts.ts';
import { FIGURE_FEATURES } from '../search/features/figures.ts';
import { FEATURES } from '../search/features/index.ts';
import { MATCH_FEATURES } from '../search/features/match.ts';
import { NEIGHBOUR_FEATURES } from '../search/features/neighbours.ts';
import { PLACE_FEATURES } from '../search/features/place.ts';
import { POOL_FEATURES } from '../search/features/pool.ts';
import { QUESTION_PHRASE_FEATURES } from '../search/features/question-phrase.ts';
import { TITLE_FEATURES } from '../search/features/title.ts';
import type { Reason } from '../search/rank.ts';

/** Kinds of evidence, which the page has plain words for. */
const FAMILIES = {
  match: MATCH_FEATURES,
  title: TITLE_FEATURES,
  phrase: QUESTION_PHRASE_FEATURES,
  type: ANSWER_TYPE_FEATURES,
  neighbours: NEIGHBOUR_FEATURES,
  figures: FIGURE_FEATURES,
  place: PLACE_FEATURES,
  concepts: CONCEPT_FEATURES,
  about: ABOUT_FEATURES,
  pool: POOL_FEATURES,
} as const;

/** `rules`: what several kinds add together. */
export type Family = keyof typeof FAMILIES | 'rules';

/** Why an answer was chosen, as plain data. */
export interface Why {
  readonly verdict: Answer['kind'];
  /** From 0 to 1; of a probability that was fitted, never quite 1. */
  readonly confidence: number;
  readonly matched: readonly string[];
  readonly missing: readonly string[];
  /** What each kind of evidence adds, the weightiest first. */
  readonly families: readonly { readonly family: Family; readonly adds: number }[];
  /** The single features behind it, the weightiest first. */
  readonly details: readonly { readonly feature: string; readonly meaning?: string; readonly adds: number }[];
  readonly runnersUp: readonly RunnerUp[];
}

export interface RunnerUp {
  readonly article: string;
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const MOST_SURE = 0.99;
const DETAILS = 12;
const LEAST = 0.005;
const FIRST_WORDS = 90;
const MEANINGS: ReadonlyMap<string, string> = new Map(FEATURES.map(({ name, meaning }) => [name, meaning]));
const FAMILY_OF: ReadonlyMap<string, Family> = new Map(
  familyNames().flatMap((family) => FAMILIES[family].map(({ name }) => [name, family] as const)),
);

/** Why a passage was chosen, or declined. */
export function explainAnswer(answer: Answer): Why {
  const runnersUp = answer.kind === 'found' ? answer.runnersUp : [];
  return {
    verdict: answer.kind,
    confidence: Math.min(MOST_SURE, answer.confidence),
    matched: answer.kind === 'found' ? answer.matched : [],
    missing: answer.missing,
    families: [...sumFamilies(answer.reasons)]
      .map(([family, adds]) => ({ family, adds }))
      .filter(({ adds }) => Math.abs(adds) >= LEAST)
      .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds)),
    details: answer.reasons
      .filter(({ contribution }) => Math.abs(contribution) >= LEAST)
      .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
      .slice(0, DETAILS)
      .map(describe),
    runnersUp: runnersUp.map(shorten),
  };
}

function sumFamilies(reasons: readonly Reason[]): ReadonlyMap<Family, number> {
  const sums = new Map<Family, number>();
  for (const { feature, contribution } of reasons) {
    const family = FAMILY_OF.get(feature) ?? 'rules';
    sums.set(family, (sums.get(family) ?? 0) + contribution);
  }
  return sums;
}

function describe({ feature, contribution }: Reason): Why['details'][number] {
  const meaning = MEANINGS.get(feature);
  return { feature, ...(meaning !== undefined && { meaning }), adds: contribution };
}

function shorten({ article, citation, start, end, text }: Passage): RunnerUp {
  const shown = cutText(oneLine(text), FIRST_WORDS);
  return { article: article.id, place: shortPlace(citation), start, end, text: shown };
}

function familyNames(): readonly (keyof typeof FAMILIES)[] {
  // What `Object.keys` gives are the keys of the constant above.
  return Object.keys(FAMILIES) as (keyof typeof FAMILIES)[];
}
