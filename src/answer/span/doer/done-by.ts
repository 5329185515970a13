import type { Span } from '../../../article/article.ts';
import type { Analysis } from '../../../text/terms.ts';

/** Who is asked to have done something, folded: 井是**谁挖的**. */
const ASKED = /是谁([^的是,。?]{1,3})的/u;

/** Who is said so: 井是**我爷爷**挖的. */
export function doneBy(question: string, { folded }: Analysis): readonly Span[] {
  const [, verb] = ASKED.exec(question) ?? [];
  if (verb === undefined) return [];
  const told = new RegExp(`是([^,。;:"是的]{1,10}?)${verb}[成出下起]?的`, 'gu');
  return [...folded.text.matchAll(told)].map((match) =>
    folded.toOriginal(match.index + 1, match.index + 1 + (match[1] ?? '').length),
  );
}
