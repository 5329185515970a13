import type { Sentence } from '../article/article.ts';
import type { Gathered } from '../search/gathered.ts';
import type { Probe } from '../search/probe.ts';
import type { RankedSentence } from '../search/rank.ts';
import type { Term } from '../text/terms.ts';

/** Words of the question that the passage has, as the asker wrote them, in the order of the question. */
export function matchedTerms(
  probe: Probe,
  { scene, index, sentence }: RankedSentence,
  passage: readonly Sentence[],
): readonly string[] {
  const rows = passage.map((one) => index + one.number - sentence.number);
  const has = (unit: number) => rows.some((row) => (scene.evidence[row]?.match.counts[unit] ?? 0) > 0);
  return asWritten(probe, (units) => units.every(has));
}

/**
 * Words of the question that never occur in the articles, titles included. A word of several characters counts
 * as occurring where each of its neighbouring pairs does.
 */
export function missingTerms(probe: Probe, { ofUnit, ofPair, ofTitle }: Gathered): readonly string[] {
  const titled = (unit: number) => (ofTitle[unit] ?? 0) > 0;
  return asWritten(probe, (units) =>
    units.some((unit, place) => {
      if (titled(unit)) return false;
      return (ofUnit[unit] ?? 0) === 0 || (place > 0 && !titled(unit - 1) && (ofPair[unit] ?? 0) === 0);
    }),
  );
}

/** The words that tell something and stand outside the question phrase, of which `chosen` holds; each once. */
function asWritten(probe: Probe, chosen: (units: readonly number[]) => boolean): readonly string[] {
  const { analysis, text } = probe.question;
  const unitsOf = new Map<Term, number[]>(analysis.terms.map((term) => [term, []]));
  for (const [place, unit] of analysis.units.entries()) {
    const term = analysis.terms[unit.term];
    if (term !== undefined) unitsOf.get(term)?.push(place);
  }
  const words: string[] = [];
  for (const [term, units] of unitsOf) {
    if (term.stop || units.length === 0 || units.some((unit) => probe.content[unit] !== 1)) continue;
    const word = text.slice(term.start, term.end);
    if (!isParticle(term) && chosen(units) && !words.includes(word)) words.push(word);
  }
  return words;
}

/** A single Chinese character that is no noun says nothing by itself: 第, 多, 开. */
function isParticle({ kind, tag, key }: Term): boolean {
  return kind === 'han' && key.length === 1 && !tag.startsWith('n');
}
