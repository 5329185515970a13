import type { Span } from '../../article/article.ts';
import { compareCharacters, compareGaps } from './compare-characters.ts';
import { type Traced, traceBare } from './traced.ts';
import type { Difference } from './verdict.ts';

/** Signs at the end that change what is said; others there belong to whoever quotes as often as to the article. */
const TELLING_END = /[!?！？]/;
const STATEMENT_END = /[.。]/;

/**
 * In what a stretch of an article and a quotation differ whose letters and digits are alike (`bare`).
 * What stands before the first letter and behind the last is looked at for `!` and `?` alone.
 */
export function compareWording(text: string, stretch: Span, quotation: string): readonly Difference[] {
  const article = traceBare(text, [stretch]);
  const quoted = traceBare(quotation, [{ start: 0, end: quotation.length }]);
  const found = new Set<Difference>();
  let [endHere, endThere] = [article.originOf(0).start, quoted.originOf(0).start];
  for (let at = 0; at < quoted.text.length; at++) {
    const [here, there] = [article.originOf(at), quoted.originOf(at)];
    const [one, other] = [text.slice(here.start, here.end), quotation.slice(there.start, there.end)];
    const [gap, gapThere] = [text.slice(endHere, here.start), quotation.slice(endThere, there.start)];
    const fresh = here.start >= endHere || there.start >= endThere;
    if (at > 0 && one !== other && gap !== gapThere && isCompatible(gap + one, gapThere + other))
      found.add('form');
    else {
      if (at > 0) for (const difference of compareGaps(gap, gapThere)) found.add(difference);
      if (fresh && one !== other)
        for (const difference of compareCharacters(one, other)) found.add(difference);
    }
    endHere = Math.max(endHere, here.end);
    endThere = Math.max(endThere, there.end);
  }
  if (endsOtherwise(text.slice(endHere, endHere + 2), quotation.slice(endThere))) found.add('punctuation');
  return [...found];
}

/** `℃` and `°C`. */
function isCompatible(one: string, other: string): boolean {
  return one.normalize('NFKC') === other.normalize('NFKC') && one.length !== other.length;
}

function endsOtherwise(article: string, quotation: string): boolean {
  const [there, here] = [quotation.trim(), article.trim()].map((end) => end.normalize('NFKC').charAt(0));
  if (there === undefined || here === undefined || there === here) return false;
  return TELLING_END.test(there) || (STATEMENT_END.test(there) && TELLING_END.test(here));
}

/** The stretch of a text that some of its bare characters come from. */
export function stretchOf({ originOf }: Traced, at: number, length: number): Span {
  return { start: originOf(at).start, end: originOf(at + length - 1).end };
}
