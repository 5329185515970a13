import type { QuestionWord } from '../question/probe.ts';
import type { Match } from './match.ts';

/** How much of a word a sentence matches, 0 to 1: the share of its neighbouring pairs of units; of one unit, that one. */
export function matchesWord(
  match: Pick<Match, 'counts' | 'pairs'>,
  { units }: Pick<QuestionWord, 'units'>,
): number {
  if (units.length === 1) return (match.counts[units[0] ?? 0] ?? 0) > 0 ? 1 : 0;
  let pairs = 0;
  for (let at = 1; at < units.length; at++) if ((match.pairs[units[at] ?? 0] ?? 0) > 0) pairs++;
  return pairs / (units.length - 1);
}

/** 1 where the subject has all units of a word, otherwise 0. */
export function subjectHoldsWord(
  { ofSubject }: { readonly ofSubject: Uint8Array },
  { units }: QuestionWord,
): number {
  for (let at = 0; at < units.length; at++) if (ofSubject[units[at] ?? 0] !== 1) return 0;
  return 1;
}
