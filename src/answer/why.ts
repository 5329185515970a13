import type { Sentence } from '../article/article.ts';
import type { Collection } from '../search/collection.ts';
import { splitQuestion } from '../search/question/compound/split-question.ts';
import { explainScore } from '../search/rank.ts';
import { type Found, searchCollection } from '../search/search.ts';
import { type KindWeight, weighKinds } from './why/evidence-kinds.ts';
import { matchedTerms, missingTerms } from './why/terms-found.ts';

/** Why a sentence was chosen to answer a question. */
export interface Why {
  /** Words of the question that it has, and those that the article never has. */
  readonly matched: readonly string[];
  readonly missing: readonly string[];
  /** What speaks for it and against it, the weightiest first. */
  readonly kinds: readonly KindWeight[];
  readonly margin: Margin;
}

/**
 * How far it is ahead of the next: `clear`, by a score that makes it at least seven times as likely to be the right
 * one; `ahead`, twice; `close`, less; `only`, where there is no other; `behind`, where another is before it.
 */
export type Margin = 'clear' | 'ahead' | 'close' | 'only' | 'behind';

/** Scores are logarithms of likelihood: weights are fitted to the probability that a sentence is the right one. */
const CLEAR = Math.log(7);
const AHEAD = Math.log(2);

/**
 * Why a sentence of an article is chosen for a question; `undefined` where it is not among those worth a look.
 *
 * @param collection of the article alone
 * @example explainSentence('谁致辞？', sentence, collection)?.margin === 'clear'
 */
export function explainSentence(
  question: string,
  { start }: Pick<Sentence, 'start'>,
  collection: Collection,
): Why | undefined {
  const { hearing, ranked, gathered } = searchPart(question, start, collection);
  const at = ranked.findIndex(({ sentence }) => sentence.start === start);
  const chosen = ranked[at];
  if (chosen === undefined) return undefined;
  const matched = matchedTerms(hearing.probe, chosen, [chosen.sentence]);
  return {
    matched,
    missing: missingTerms(hearing.probe, gathered).filter((word) => !matched.includes(word)),
    kinds: weighKinds(explainScore(chosen)),
    margin: at > 0 ? 'behind' : marginOf(chosen.score, ranked[1]?.score),
  };
}

/** What was found for the part of a question that a sentence answers, where several are asked at once; else for all of it. */
function searchPart(question: string, start: number, collection: Collection): Found {
  const parts = splitQuestion(question, collection.analyzer);
  const found = parts.map(({ whole }) => searchCollection(whole, collection));
  const own = found.find(({ ranked }) => ranked[0]?.sentence.start === start);
  return own ?? searchCollection(question, collection);
}

function marginOf(score: number, next: number | undefined): Margin {
  if (next === undefined) return 'only';
  if (score - next >= CLEAR) return 'clear';
  return score - next >= AHEAD ? 'ahead' : 'close';
}
