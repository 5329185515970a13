import type { Probe, QuestionWord } from '../question/probe.ts';
import type { Match } from './match.ts';
import { matchesWord, subjectHoldsWord } from './matches-word.ts';
import { share } from './share.ts';

/** Shares of the question's words that a sentence has, each by its weight and how much of it is there; 1 where there are no such words. */
export interface WordShares {
  readonly all: number;
  /** In the sentence or in the subject. */
  readonly withSubject: number;
  /** Nouns and names alone, in the sentence or in the subject. */
  readonly names: number;
  /** Nouns and names that the subject has not; other words that it has not. */
  readonly nouns: number;
  readonly others: number;
}

/** Measures sentences by the words of a question, all shares in one pass: each is asked for of every sentence. */
export function createWordMeter(
  { words }: Pick<Probe, 'words'>,
  scales: { readonly ofSubject: Uint8Array },
): (match: Match) => WordShares {
  const weighed = words.map((word) => ({ word, inSubject: subjectHoldsWord(scales, word) }));
  const whole = weighWords(weighed, () => 1);
  const sharesOf = (held: WordShares): WordShares => ({
    all: share(held.all, whole.all, 1),
    withSubject: share(held.withSubject, whole.withSubject, 1),
    names: share(held.names, whole.names, 1),
    nouns: share(held.nouns, whole.nouns, 1),
    others: share(held.others, whole.others, 1),
  });
  const nothing = sharesOf(weighWords(weighed, () => 0));
  return (match) =>
    match.found.length === 0 ? nothing : sharesOf(weighWords(weighed, (word) => matchesWord(match, word)));
}

interface Weighed {
  readonly word: QuestionWord;
  /** 1 where the subject has it. */
  readonly inSubject: number;
}

function weighWords(weighed: readonly Weighed[], heldOf: (word: QuestionWord) => number): WordShares {
  let [all, withSubject, names, nouns, others] = [0, 0, 0, 0, 0];
  for (const { word, inSubject } of weighed) {
    const held = heldOf(word);
    const own = word.weight * held;
    const either = word.weight * Math.max(held, inSubject);
    all += own;
    withSubject += either;
    if (word.noun) names += either;
    if (inSubject === 1) continue;
    if (word.noun) nouns += own;
    else others += own;
  }
  return { all, withSubject, names, nouns, others };
}
