import type { Collection } from '../../search/collection.ts';
import type { Passage } from '../outcomes.ts';
import { makePassage } from '../passage.ts';
import { scoreSentences } from '../summary.ts';

/** A telling sentence is a whole one that can be taken in at a glance: characters of text, Chinese and English. */
const AT_A_GLANCE = { han: { least: 12, most: 80 }, latin: { least: 40, most: 220 } };

/** Sentences of the first article that tell most about it by themselves, best first, short ones before others. */
export function tellingSentences({ articles, analyzer }: Collection, most: number): readonly Passage[] {
  const article = articles[0];
  if (article === undefined) return [];
  return scoreSentences(article, analyzer)
    .map((scored) => ({ ...scored, atAGlance: isAtAGlance(scored.sketch.sentence.text) }))
    .sort((a, b) => Number(b.atAGlance) - Number(a.atAGlance) || b.score - a.score)
    .slice(0, most)
    .map(({ sketch, score }) => makePassage({ article, sentences: [sketch.sentence], score }));
}

function isAtAGlance(text: string): boolean {
  const { least, most } = /\p{Script=Han}/u.test(text) ? AT_A_GLANCE.han : AT_A_GLANCE.latin;
  return text.length >= least && text.length <= most && /[.。!！」”"]$/u.test(text);
}
