import type { Sentence } from '../article/article.ts';
import type { Feature } from '../search/features/feature.ts';
import { NEIGHBOUR_FEATURES } from '../search/features/neighbours.ts';
import type { RankedSentence } from '../search/rank.ts';
import type { Passage } from './outcomes.ts';
import { makePassage } from './passage.ts';

/** How much of the question the sentence before must add for a sentence that refers back to it to be shown with it. */
const WORTH_SHOWING = 0.12;
/** A colon at the end: what was asked for comes after it. */
const ANNOUNCES = /[:：]["”」』]?$/u;

/**
 * The found sentence, with the one before where it opens with a pronoun that the question's words explain, and
 * with the one after where it ends in a colon. Never beyond the paragraph.
 */
export function growPassage({ article, sentence, score, scene, index }: RankedSentence): Passage {
  const row = article.paragraphs[sentence.paragraph - 1]?.sentences ?? [sentence];
  const at = row.indexOf(sentence);
  const before = featureValue('refersBack', scene, index) >= WORTH_SHOWING ? row[at - 1] : undefined;
  const after = ANNOUNCES.test(sentence.text) ? row[at + 1] : undefined;
  const sentences = [before, sentence, after].filter((one): one is Sentence => one !== undefined);
  return makePassage({ article, sentences, main: sentence, score });
}

function featureValue(name: string, ...where: Parameters<Feature['value']>): number {
  return NEIGHBOUR_FEATURES.find((feature) => feature.name === name)?.value(...where) ?? 0;
}
