import type { Article, Sentence } from '../article/article.ts';
import type { Feature } from '../search/features/feature.ts';
import { NEIGHBOUR_FEATURES } from '../search/features/neighbours.ts';
import type { RankedSentence } from '../search/rank.ts';
import type { Passage } from './outcomes.ts';
import { makePassage } from './passage.ts';

/** How much of the question the sentence before must add for a sentence that refers back to it to be shown with it. */
const WORTH_SHOWING = 0.12;
/** A colon at the end: what was asked for comes after it. */
const ANNOUNCES = /[:：]["”」』]?$/u;

/** How an item of a list begins: 1. , （二）, 三、, •, (a); folded or not. */
const ITEM = /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[)）.．、]|[-•·*–]\s)/u;
/** A longer list is not quoted whole: it is shown to where it can still be read at a glance. */
const MOST_ITEMS = 8;

/**
 * The found sentence, with the one before where it opens with a pronoun that the question's words explain, and
 * with what it announces where it ends in a colon: the sentence after it in its paragraph, or the list that follows,
 * up to eight items. Otherwise never beyond the paragraph.
 */
export function growPassage({ article, sentence, score, scene, index }: RankedSentence): Passage {
  const row = article.paragraphs[sentence.paragraph - 1]?.sentences ?? [sentence];
  const at = row.indexOf(sentence);
  const before = featureValue('refersBack', scene, index) >= WORTH_SHOWING ? row.slice(at - 1, at) : [];
  const after = ANNOUNCES.test(sentence.text) ? announced(article, sentence, row.slice(at + 1)) : [];
  return makePassage({ article, sentences: [...before, sentence, ...after], main: sentence, score });
}

function announced(
  article: Article,
  { paragraph }: Sentence,
  rest: readonly Sentence[],
): readonly Sentence[] {
  const [next] = rest;
  if (next !== undefined) return ITEM.test(next.text) ? rest.slice(0, MOST_ITEMS) : [next];
  const items: Sentence[] = [];
  for (const { sentences } of article.paragraphs.slice(paragraph, paragraph + MOST_ITEMS)) {
    if (!ITEM.test(sentences[0]?.text ?? '')) break;
    items.push(...sentences);
  }
  return items;
}

function featureValue(name: string, ...where: Parameters<Feature['value']>): number {
  return NEIGHBOUR_FEATURES.find((feature) => feature.name === name)?.value(...where) ?? 0;
}
