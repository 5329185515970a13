import type { Article, Sentence } from '../article/article.ts';
import { LINES } from '../article/headings.ts';
import type { Heading, Stretch } from '../search/index/stretch.ts';
import type { RankedSentence } from '../search/rank.ts';
import type { Scene } from '../search/scene/scene.ts';
import { firstItems, toItems } from './list-items.ts';

/**
 * The question asks for all that stands below a heading, not for some of it, where the heading has this share of the question, and
 * of what the sentence has of it no more than that one is not in the heading as well.
 */
const ASKS_ALL = { heading: 0.5, beyond: 0.1 } as const;

/**
 * A heading or an announcement and the list below it, up to a limit, where the found sentence is of it and the question asks for
 * the list: `注意事项有哪些？`. Empty otherwise.
 */
export function listBelow({ article, sentence, scene, index }: RankedSentence): readonly Sentence[] {
  const { stretch } = scene;
  const announced = stretch.lines[index] === LINES.announces ? stretch.headings[index + 1] : undefined;
  const heading = announced ?? stretch.headings[index];
  if (heading === undefined || heading.line === LINES.opens) return [];
  if (announced === undefined && !asksAll(heading, scene, index)) return [];
  const sentences = itemsBelow(article, heading, stretch);
  const [first] = sentences;
  // What is quoted runs on without a gap, and is a list: prose or one item is none.
  const isList = first !== undefined && first.paragraph < (sentences.at(-1)?.paragraph ?? 0);
  if (!isList || first.paragraph !== heading.sentence.paragraph + 1 || first.number !== 1) return [];
  const shown = [heading.sentence, ...firstItems(toItems(sentences, ({ number }) => number === 1))];
  return shown.includes(sentence) ? shown : [];
}

function asksAll({ units }: Heading, { probe, weights, evidence }: Scene, index: number): boolean {
  const counts = evidence[index]?.match.counts;
  let [all, named, beyond] = [0, 0, 0];
  for (const [j, weight] of weights.entries()) {
    if (probe.tells[j] !== 1) continue;
    all += weight;
    if ((counts?.[j] ?? 0) === 0) continue;
    if (units.includes(probe.units[j] ?? -1)) named += weight;
    else beyond += weight;
  }
  return named > 0 && named >= ASKS_ALL.heading * all && beyond <= ASKS_ALL.beyond * (named + beyond);
}

/** The sentences of list items that stand under a line, up to what is none. */
function itemsBelow(article: Article, heading: Heading, stretch: Stretch): readonly Sentence[] {
  const below = isHeardInPart(heading, stretch)
    ? allBelow(heading, stretch)
    : stretch.headings.flatMap((above, at) => {
        const row = article.paragraphs[(stretch.paragraphs[at] ?? 0) - 1]?.sentences;
        const sentence = above === heading ? row?.[stretch.places[at] ?? 0] : undefined;
        return sentence === undefined ? [] : [sentence];
      });
  const end = below.findIndex(({ paragraph }) => article.paragraphs[paragraph - 1]?.kind !== 'list-item');
  return end < 0 ? below : below.slice(0, end);
}

/** Of a long article a scene may have a list in part alone. */
function isHeardInPart(heading: Heading, { headings, article }: Stretch): boolean {
  const reachesOut = headings[0] === heading || headings.at(-1) === heading;
  return reachesOut && headings.length < article.sentences.length;
}

function allBelow({ sentence: { start } }: Heading, { article }: Stretch): readonly Sentence[] {
  const { sentences, under } = article;
  const place = sentences.findIndex((sentence) => sentence.start === start);
  let end = place + 1;
  while (under[end] === place) end++;
  return sentences.slice(place + 1, end);
}
