import type { Article, Sentence } from '../../article/article.ts';
import { LINES } from '../../article/headings.ts';
import { isOf } from '../../article/of-kind.ts';
import type { AnswerType } from '../../search/entities/answer-type.ts';
import type { Heading, Stretch } from '../../search/index/stretch.ts';
import type { RankedSentence } from '../../search/rank.ts';
import type { Scene } from '../../search/scene/scene.ts';
import { asksSeveral } from '../asked/asks-several.ts';
import { firstItems, toItems } from './list-items.ts';

/**
 * The question asks for all that stands below a heading, not for some of it, where the heading has this share of the question, and
 * of what the sentence has of it no more than that one is not in the heading as well.
 */
const ASKS_ALL = { heading: 0.5, beyond: 0.1 } as const;
/** The same where several are asked for: one item of the list is then hardly ever enough (这次修复了**哪些**问题). */
const ASKS_SEVERAL = { heading: 0.2, beyond: 0.5 } as const;

/** What else asks for things to be named, not for how much they are. */
const ASKS_FOR_THINGS = /有[什甚](?:么|麼)|包括|\bwhat are\b/iu;

function asksWhich(question: string): boolean {
  return asksSeveral(question) || ASKS_FOR_THINGS.test(question);
}

/**
 * A heading or an announcement and the list or the table below it, up to a limit, where the found sentence is of it and the
 * question asks for the list: `注意事项有哪些？`. Empty otherwise.
 */
export function listBelow({ article, sentence, scene, index }: RankedSentence): readonly Sentence[] {
  const { stretch } = scene;
  const announced = ANNOUNCE.has(stretch.lines[index] ?? LINES.text)
    ? stretch.headings[index + 1]
    : undefined;
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

const ANNOUNCE: ReadonlySet<number> = new Set([LINES.announces, LINES.columns]);

function asksAll({ units }: Heading, scene: Scene, index: number): boolean {
  const { probe, weights, evidence } = scene;
  const counts = evidence[index]?.match.counts;
  const own = asksOne(scene) ? ownUnits(scene, index) : undefined;
  let isOwn = own !== undefined;
  let [all, named, beyond] = [0, 0, 0];
  for (const [j, weight] of weights.entries()) {
    if (probe.tells[j] !== 1) continue;
    all += weight;
    if ((counts?.[j] ?? 0) === 0) continue;
    if (units.includes(probe.units[j] ?? -1)) {
      named += weight;
      if (own?.has(j) !== true) isOwn = false;
    } else beyond += weight;
  }
  // Of items that tell figures the one that names what is asked itself is enough: 押金多少？
  if (isOwn) return false;
  const asks = asksWhich(probe.question.text) ? ASKS_SEVERAL : ASKS_ALL;
  return named > 0 && named >= asks.heading * all && beyond <= asks.beyond * (named + beyond);
}

const FIGURES: ReadonlySet<AnswerType> = new Set(['number', 'duration', 'time']);

/** Whether one figure is asked for. */
function asksOne({ probe: { question } }: Scene): boolean {
  return FIGURES.has(question.type) && !asksWhich(question.text);
}

/** Which units of the question the sentence has itself, not by the line it stands under. */
function ownUnits({ evidence }: Scene, index: number): ReadonlySet<number> {
  const places = evidence[index]?.match.places ?? [];
  const own = new Set<number>();
  for (let at = 0; at < places.length; at += 2) if ((places[at] ?? 0) >= 0) own.add(places[at + 1] ?? 0);
  return own;
}

/** The sentences of list items, or of a table's rows, that stand under a line, up to what is none. */
function itemsBelow(article: Article, heading: Heading, stretch: Stretch): readonly Sentence[] {
  const below = isHeardInPart(heading, stretch)
    ? allBelow(heading, stretch)
    : stretch.headings.flatMap((above, at) => {
        const row = article.paragraphs[(stretch.paragraphs[at] ?? 0) - 1]?.sentences;
        const sentence = above === heading ? row?.[stretch.places[at] ?? 0] : undefined;
        return sentence === undefined ? [] : [sentence];
      });
  const kind = heading.line === LINES.columns ? 'row' : 'list-item';
  const end = below.findIndex((sentence) => !isOf(kind, article, sentence));
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
