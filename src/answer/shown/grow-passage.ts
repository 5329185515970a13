import type { Article, Sentence } from '../../article/article.ts';
import { LINES } from '../../article/headings.ts';
import { sentenceAt } from '../../article/sentences-of.ts';
import type { Feature } from '../../search/features/feature.ts';
import { fromHeading } from '../../search/features/headings.ts';
import { NEIGHBOUR_FEATURES } from '../../search/features/neighbours.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { isTerse } from '../../search/scene/headings.ts';
import { sectionAsked } from '../choose/heading-asked.ts';
import type { Passage } from '../outcomes.ts';
import { makePassage } from '../passage.ts';
import { rowsAsked } from '../table/rows-asked.ts';
import { linesAbove } from './lines-above.ts';
import { listBelow } from './list-below.ts';
import { beginsItem, firstItems, toItems } from './list-items.ts';
import { shownWhole } from './shown-whole.ts';

/** How much of the question the sentence before must add for a sentence that refers back to it to be shown with it. */
const WORTH_SHOWING = 0.12;
/** A colon at the end: what was asked for comes after it. */
const ANNOUNCES = /[:：]["”」』]?$/u;

/** An answer that says what is not: what is comes after it. */
const DENIES =
  /^[^，,。]{0,8}(?:没有|沒有|不是|没说|沒說|并非|並非)|\b(?:not|n['’]t|never|no one|nobody)\b/iu;

/**
 * The found sentence, with the one before where it opens with a pronoun that the question's words explain, and
 * with what it announces where it ends in a colon. Right below a question of the article's own or a heading that has words of the
 * question, with that; a question in running prose with what is said to it; a list below it whole, where the question asks for
 * nothing else. Of a table the rows that are asked for.
 *
 * @param whole what is shown whatever else would be
 */
export function growPassage(
  found: RankedSentence,
  whole: readonly Sentence[] = shownWhole(found, sectionAsked(found)),
): Passage {
  const { article, sentence, score } = found;
  const list = whole.length > 0 ? whole : listBelow(found);
  if (list.length > 0) return makePassage({ article, sentences: list, main: sentence, score });
  const rows = rowsAsked(found);
  const sentences = rows.length > 0 ? rows : [...before(found), sentence, ...after(found)];
  return makePassage({ article, sentences, main: sentence, under: linesAbove(found, sentences), score });
}

function before({ article, sentence, scene, index }: RankedSentence): readonly Sentence[] {
  const above = sentenceAt(article, sentence, -1);
  if (above === undefined) return [];
  const { headings, profiles } = scene.stretch;
  const heading = headings[index];
  if (above === heading?.sentence) return fromHeading(scene, index) >= WORTH_SHOWING ? [above] : [];
  // Yes. Tap it once: what explains a bare yes is shown with it, and with what it says yes to.
  const [first, question] = [profiles[index - 1], sentenceAt(article, above, -1)];
  const isYes = heading?.line === LINES.asks && question === heading.sentence && first && isTerse(first);
  if (isYes && fromHeading(scene, index) >= WORTH_SHOWING) return [question, above];
  const refers = featureValue('refersBack', scene, index) >= WORTH_SHOWING;
  return refers && above.paragraph === sentence.paragraph ? [above] : [];
}

function after({ article, sentence, scene, index }: RankedSentence): readonly Sentence[] {
  if (ANNOUNCES.test(sentence.text)) return announced(article, sentence);
  const next = sentenceAt(article, sentence, 1);
  if (next === undefined || next.paragraph !== sentence.paragraph) return [];
  const { headings, profiles, lines } = scene.stretch;
  if (lines[index] === LINES.wonders) {
    const further = sentenceAt(article, next, 1);
    const isFurther = DENIES.test(next.text) && further?.paragraph === sentence.paragraph;
    return isFurther ? [next, further] : [next];
  }
  if (lines[index - 1] === LINES.wonders && DENIES.test(sentence.text)) return [next];
  const profile = profiles[index];
  const isAnswer = headings[index]?.line === LINES.asks && profile !== undefined && isTerse(profile);
  return isAnswer ? [next] : [];
}

/** What a sentence that ends in a colon announces: the one after it in its paragraph, or the items of the list that follows. */
function announced(article: Article, sentence: Sentence): readonly Sentence[] {
  const row = article.paragraphs[sentence.paragraph - 1]?.sentences ?? [];
  const rest = row.slice(row.indexOf(sentence) + 1);
  const [next] = rest;
  if (next !== undefined)
    return beginsItem(article, next) ? firstItems(toItems(rest, (one) => beginsItem(article, one))) : [next];
  const items: (readonly Sentence[])[] = [];
  for (const { sentences } of article.paragraphs.slice(sentence.paragraph)) {
    const [first] = sentences;
    if (first === undefined || !beginsItem(article, first)) break;
    items.push(sentences);
  }
  return firstItems(items);
}

function featureValue(name: string, ...where: Parameters<Feature['value']>): number {
  return NEIGHBOUR_FEATURES.find((feature) => feature.name === name)?.value(...where) ?? 0;
}
