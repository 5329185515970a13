import type { Span } from '../../article/article.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { asksBetween, type Choice, firstCompared, onlyOne } from '../asked/asks-between.ts';

/** Of what the question says beside the two, by weight: the sentence has at least this share, or it is about something else. */
const TELLS_REST = 0.6;

/**
 * The one of two that a question names and asks for (born in Paris or London, 甲和乙谁快). `'open'` where it asks for none of two,
 * or names none that the sentence does: any words may answer. `undefined` where which it is would have to be worked out.
 */
export function markChoice(found: RankedSentence): Span | 'open' | undefined {
  const { sentence, scene } = found;
  const choice = asksBetween(scene.probe.question.text);
  if (choice === undefined) return 'open';
  if (choice.compared !== undefined) return inArticle(firstCompared(sentence.text, choice), found);
  const one = onlyOne(sentence.text, choice);
  if (one === 'none') return 'open';
  return one !== 'unclear' && shareOfRest(found, choice) >= TELLS_REST ? inArticle(one, found) : undefined;
}

function inArticle(span: Span | undefined, { sentence }: RankedSentence): Span | undefined {
  return span && { start: sentence.start + span.start, end: sentence.start + span.end };
}

/** How much the sentence has of what the question says beside the two; 0 where it says nothing else. */
function shareOfRest({ scene, index }: RankedSentence, { two }: Choice): number {
  const { probe, weights, evidence } = scene;
  const { analysis } = probe.question;
  const counts = evidence[index]?.match.counts;
  const named = two.map((name) => {
    const at = analysis.folded.text.lastIndexOf(name);
    return analysis.folded.toOriginal(Math.max(0, at), Math.max(0, at) + name.length);
  });
  let [all, told] = [0, 0];
  for (const [j, { start, end }] of analysis.units.entries()) {
    if (probe.tells[j] !== 1 || named.some((name) => start >= name.start && end <= name.end)) continue;
    all += weights[j] ?? 0;
    if ((counts?.[j] ?? 0) > 0) told += weights[j] ?? 0;
  }
  return all === 0 ? 0 : told / all;
}
