import type { Span } from '../../article/article.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';
import type { Analysis } from '../../text/terms.ts';
import type { SpanPart } from './view.ts';

/** What is paid, by its name: a fee with what says for what, as far as tells it from others. Both languages, folded. */
const FEES =
  /[^\P{Script=Han}耗花浪免消收交缴付另的]费(?!用)|押金|租金|房租|月租|定金|订金|票价|车票|门票|月薪|\b(?:rent|deposit|tuition|salary|wages|postage|(?!(?:the|an?|any|this|that|your|its|no|one|what|of|and|or|in) )[a-z]+ (?:fee|fare|charge|tax|price))\b/gu;
/** The one sum is the other, or both together. */
const EQUALS = /即|等[于同]|相当|相同|同样|一样|\b(?:equals?|equal to|same|worth|including|includes?)\b/u;

/**
 * Whether a sum is told of another fee than the one that is asked for: of `月租3,500元，押金2个月` 3,500元, where it is asked for the
 * 押金. Before it in its clause stands a fee that the question does not name; the one that is asked for stands in another clause.
 *
 * @param clauses all of the sentence, in units
 */
export function tellsOfOtherFee(
  { clause, from }: SpanPart,
  { scene: { probe } }: RankedSentence,
  { clauses, analysis: { text, units } }: { readonly clauses: readonly Span[]; readonly analysis: Analysis },
): boolean {
  const { figure, analysis } = probe.question;
  if (figure !== 'money' || clauses.length < 2) return false;
  const [asked, ...others] = feesIn(analysis.folded.text);
  if (asked === undefined || others.length > 0) return false;
  const start = units[clause.start]?.start ?? 0;
  const before = feesIn(fold(text.slice(start, from)).text);
  const own = fold(text.slice(start, units[clause.end - 1]?.end)).text;
  if (before.length === 0 || feesIn(own).includes(asked) || EQUALS.test(own)) return false;
  return feesIn(fold(text).text).includes(asked);
}

function feesIn(folded: string): readonly string[] {
  return [...new Set(Array.from(folded.toLowerCase().matchAll(FEES), ([fee]) => fee))];
}
