import type { Sentence } from '../article/article.ts';
import { LINES } from '../article/headings.ts';
import type { Heading, Stretch } from '../search/index/stretch.ts';
import type { RankedSentence } from '../search/rank.ts';
import type { Scene } from '../search/scene/scene.ts';

/**
 * The question asks for all that stands below a heading, not for some of it, where the heading has this share of the question, and
 * of what the sentence has of it no more than that one is not in the heading as well.
 */
const ASKS_ALL = { heading: 0.5, beyond: 0.1 } as const;
/** How far a list is shown: in sentences, and in UTF-16 code units. Whole items; who wants more sees the place. */
const MOST_SENTENCES = 16;
const LONGEST = 1500;

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
  const items = itemsBelow(heading, stretch, announced === undefined ? index : index + 1);
  const sentences = items.flatMap(({ paragraph, number }) => {
    const row = article.paragraphs[paragraph - 1];
    const item = row?.kind === 'list-item' ? row.sentences[number - 1] : undefined;
    return item === undefined ? [] : [item];
  });
  const [first] = sentences;
  // What is quoted runs on without a gap, and is a list: prose or one item is none.
  const isList = first !== undefined && first.paragraph < (sentences.at(-1)?.paragraph ?? 0);
  if (!isList || first.paragraph !== heading.sentence.paragraph + 1 || first.number !== 1) return [];
  const shown = [heading.sentence, ...upTo(sentences, first.start + LONGEST)];
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

/** The places of the sentences around one that stand under its heading. */
function itemsBelow(heading: Heading, { headings, paragraphs, places }: Stretch, index: number) {
  let [from, to] = [index, index];
  while (headings[from - 1] === heading) from--;
  while (headings[to] === heading) to++;
  return Array.from({ length: to - from }, (_, at) => ({
    paragraph: paragraphs[from + at] ?? 0,
    number: (places[from + at] ?? 0) + 1,
  }));
}

/** The first of a list, by whole items. */
function upTo(sentences: readonly Sentence[], end: number): readonly Sentence[] {
  const fitting = sentences.filter((one, at) => at < MOST_SENTENCES && one.end <= end);
  const next = sentences[fitting.length];
  return next === undefined ? fitting : fitting.filter(({ paragraph }) => paragraph < next.paragraph);
}
