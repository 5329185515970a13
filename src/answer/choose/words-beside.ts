import type { RankedSentence } from '../../search/rank.ts';
import type { Scene } from '../../search/scene/scene.ts';
import { fold } from '../../text/fold.ts';

/** A word of a question as places among its units, and folded as it stands there. */
export interface WordAsked {
  readonly places: readonly number[];
  readonly text: string;
}

/**
 * The words a question says beside the asking and beside what some patterns take of its folded text: what must be told for it to be
 * answered.
 *
 * @param aside global patterns
 */
export function wordsBeside({ probe }: Scene, aside: readonly RegExp[]): readonly WordAsked[] {
  const { analysis, text } = probe.question;
  const { folded, units } = analysis;
  const spans = aside.flatMap((pattern) =>
    [...folded.text.matchAll(pattern)].map((match) =>
      folded.toOriginal(match.index, match.index + match[0].length),
    ),
  );
  const isAside = (place: number) => {
    const { start, end } = units[place] ?? { start: 0, end: 0 };
    return spans.some((span) => span.start < end && start < span.end);
  };
  return [...probe.words, ...probe.asked].flatMap((word) => {
    const places = word.units.filter((place) => !isAside(place));
    if (word.ordinary || places.length === 0) return [];
    const start = Math.min(...places.map((place) => units[place]?.start ?? 0));
    const end = Math.max(...places.map((place) => units[place]?.end ?? 0));
    return [{ places, text: fold(text.slice(start, end)).text }];
  });
}

/** Whether a sentence, or the title, has a word of the question, itself or by a relative. */
export function isToldBy({ scene: { evidence, inTitle }, index }: RankedSentence, word: WordAsked): boolean {
  const { match, told } = evidence[index] ?? {};
  return word.places.every(
    (place) => (match?.counts[place] ?? 0) > 0 || told?.[place] === 1 || inTitle[place] === 1,
  );
}

/** Whether a sentence has it itself, not by the line it stands under. */
export function isIn({ scene: { evidence }, index }: RankedSentence, word: WordAsked): boolean {
  const { match, told } = evidence[index] ?? {};
  const places = match?.places ?? [];
  const own = new Set<number>();
  for (let at = 0; at < places.length; at += 2) if ((places[at] ?? 0) >= 0) own.add(places[at + 1] ?? 0);
  return word.places.every((place) => own.has(place) || told?.[place] === 1);
}
