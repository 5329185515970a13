import type { Span } from '../../article/article.ts';
import type { RankedSentence } from '../../search/rank.ts';
import type { Scene } from '../../search/scene/scene.ts';
import { fold } from '../../text/fold.ts';
import type { Analysis, Term } from '../../text/terms.ts';
import type { SpanPart } from './view.ts';

/** What says of something that it has none of what others have, both languages, folded. */
const DENIES = /[不无没未]|除外|\b(?:not|no|never|none|nor|without|except|cannot)\b|n't\b/u;
const NOUN_TAG = /^(?:n|x|vn|j|b|s|f)/u;

interface Clauses {
  /** All of the sentence, in units. */
  readonly clauses: readonly Span[];
  readonly wordsTold: (clause: Span) => number;
  readonly candidates: readonly SpanPart[];
  readonly analysis: Analysis;
}

/**
 * Whether a figure is told of something else, while another clause speaks of what is asked: of `主机保修两年，滤网不保修` two years,
 * where it is asked for how long the 滤网 is under warranty. The clause of the figure has its own subject before the word that both
 * have; the other has that word and what else is asked for, denies it and has no figure.
 */
export function tellsOfOther(
  candidate: SpanPart,
  { scene, index }: RankedSentence,
  { clauses, wordsTold, candidates, analysis }: Clauses,
): boolean {
  const own = wordsTold(candidate.clause);
  if (own === 0 || clauses.length < 2) return false;
  const apart = clauses.filter((clause) => {
    const told = wordsTold(clause);
    if ((told & ~own) === 0 || (told & own) === 0) return false;
    const hasFigure = candidates.some(({ start }) => start >= clause.start && start < clause.end);
    return !hasFigure && DENIES.test(wordsOf(clause, analysis));
  });
  return apart.length > 0 && hasOwnSubject(candidate.clause, scene, { index, analysis });
}

/** Whether a noun stands in a clause before the first that it has of the question. */
function hasOwnSubject(
  { start, end }: Span,
  { evidence, probe }: Scene,
  { index, analysis: { units, terms } }: { readonly index: number; readonly analysis: Analysis },
): boolean {
  const { places } = evidence[index]?.match ?? { places: [] };
  const asked = new Set(probe.words.flatMap((word) => (word.ordinary ? [] : word.units)));
  let first = end;
  for (let at = 0; at < places.length; at += 2) {
    const [place = -1, unit = -1] = [places[at], places[at + 1]];
    if (place >= start && place < first && asked.has(unit)) first = place;
  }
  return units.slice(start, first).some(({ term }) => isNoun(terms[term]));
}

function isNoun(term: Term | undefined): boolean {
  if (term === undefined || term.stop || term.kind === 'number') return false;
  return term.kind === 'latin' || NOUN_TAG.test(term.tag);
}

function wordsOf({ start, end }: Span, { text, units }: Analysis): string {
  return fold(text.slice(units[start]?.start, units[end - 1]?.end)).text;
}
