import type { Answer, Passage } from '../answer/outcomes.ts';
import { type EvidenceKind, LEAST_PART, weighKinds } from '../answer/why/evidence-kinds.ts';
import { shortPlace } from '../reply/citation.ts';
import { cutText } from '../reply/cut.ts';
import { meaningOf } from '../reply/feature-meaning.ts';
import { oneLine } from '../reply/markdown.ts';
import type { Locale } from '../reply/words/locale.ts';
import type { Reason } from '../search/rank.ts';

/** Kinds of evidence, which the page has plain words for. */
export type Family = EvidenceKind;

/** Why an answer was chosen, as plain data. */
export interface Why {
  readonly verdict: Answer['kind'];
  /** From 0 to 1; of a probability that was fitted, never quite 1. */
  readonly confidence: number;
  readonly matched: readonly string[];
  readonly missing: readonly string[];
  /** What each kind of evidence adds, the weightiest first. */
  readonly families: readonly { readonly family: EvidenceKind; readonly adds: number }[];
  /** The language of the meanings. */
  readonly locale: Locale;
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
const FIRST_WORDS = 90;

/** Why a passage was chosen, or declined. */
export function explainAnswer(answer: Answer, locale: Locale): Why {
  const runnersUp = answer.kind === 'found' ? answer.runnersUp : [];
  return {
    verdict: answer.kind,
    confidence: Math.min(MOST_SURE, answer.confidence),
    matched: answer.kind === 'found' ? answer.matched : [],
    missing: answer.missing,
    families: weighKinds(answer.reasons).map(({ kind, adds }) => ({ family: kind, adds })),
    locale,
    details: answer.reasons
      .filter(({ contribution }) => Math.abs(contribution) >= LEAST_PART)
      .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
      .slice(0, DETAILS)
      .map((reason) => describe(reason, locale)),
    runnersUp: runnersUp.map(shorten),
  };
}

function describe({ feature, contribution }: Reason, locale: Locale): Why['details'][number] {
  const meaning = meaningOf(feature, { use: 'ranking', locale });
  return { feature, ...(meaning !== undefined && { meaning }), adds: contribution };
}

function shorten({ article, citation, start, end, text }: Passage): RunnerUp {
  const shown = cutText(oneLine(text), FIRST_WORDS);
  return { article: article.id, place: shortPlace(citation), start, end, text: shown };
}
