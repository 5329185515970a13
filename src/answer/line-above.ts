import type { Article, Paragraph, Sentence } from '../article/article.ts';
import { LINES } from '../article/headings.ts';
import { numberOf } from '../article/line-numbers.ts';
import { sentenceAt } from '../article/sentences-of.ts';
import type { RankedSentence } from '../search/rank.ts';
import { beginsItem } from './list-items.ts';

/** A line that says what the items right below it are: 以下情况不赔：, Not covered:. */
const LEADS_IN = /[:：][\s*_]*$/u;
/** In sentences, how far up a list is gone: one that is longer was hardly made for a question. */
const LONGEST = 200;

/**
 * The line above an item of a list that says what its items are, where it is not shown anyway: below `Not covered:` an item means
 * the contrary of what it says alone. That is the line right above the list, whatever item it is and however deep; else the heading of
 * the part, or of an item further in the one that it belongs to. Prose between ends what a line with a colon says.
 */
export function lineAbove(
  { article, sentence, scene, index }: RankedSentence,
  shown: readonly Sentence[],
): Sentence | undefined {
  if (!isOfItem(article, sentence) && numberOf(sentence.text) === undefined) return undefined;
  const heading = scene.stretch.headings[index];
  const { above, parent } = goUp(article, sentence, heading?.sentence.start);
  const line =
    above !== undefined && tellsOfItems(above, heading) ? above : (nameOf(article, heading) ?? parent);
  return line === undefined || (shown[0]?.start ?? 0) <= line.start ? undefined : line;
}

type Heading = RankedSentence['scene']['stretch']['headings'][number];

function tellsOfItems({ text, start }: Sentence, heading: Heading): boolean {
  return LEADS_IN.test(text) || (start === heading?.sentence.start && heading.line === LINES.caption);
}

/** The heading that a part is called by, with whatever stands between. */
function nameOf(article: Article, heading: Heading): Sentence | undefined {
  if (heading === undefined || kindOf(article, heading.sentence) === 'list-item') return undefined;
  const { line, sentence } = heading;
  return line === LINES.names && !LEADS_IN.test(sentence.text) ? sentence : undefined;
}

/** The line right above the list that an item is of, and the nearest item that is less indented. */
function goUp(
  article: Article,
  item: Sentence,
  heading: number | undefined,
): { readonly above?: Sentence; readonly parent?: Sentence } {
  let parent: Sentence | undefined;
  const depth = indentOf(article, item);
  let at = sentenceAt(article, item, -1);
  for (let back = 1; back <= LONGEST && at !== undefined; back++) {
    const isOther = kindOf(article, at) !== 'list-item' && !areAlike(at, item);
    if ((isOther && at.start === heading) || !(isOfItem(article, at) || areAlike(at, item)))
      return { above: at, ...(parent !== undefined && { parent }) };
    if (parent === undefined && at.number === 1 && indentOf(article, at) < depth) parent = at;
    at = sentenceAt(article, at, -1);
  }
  return parent === undefined ? {} : { parent };
}

/** Whether a sentence is of an item of a list: （二）, ① and a) as well as what is known for one. */
function isOfItem(article: Article, sentence: Sentence): boolean {
  const [first] = article.paragraphs[sentence.paragraph - 1]?.sentences ?? [];
  switch (kindOf(article, sentence)) {
    case 'list-item':
      return true;
    case 'prose':
      return beginsItem(article, sentence) || (first !== undefined && beginsItem(article, first));
    default:
      return false;
  }
}

/** Whether two are numbered in one way: a short （一）火灾 by itself may pass for a heading. */
function areAlike(one: Sentence, other: Sentence): boolean {
  const way = numberOf(one.text)?.way;
  return way !== undefined && way === numberOf(other.text)?.way;
}

function kindOf({ paragraphs }: Article, { paragraph }: Sentence): Paragraph['kind'] | undefined {
  return paragraphs[paragraph - 1]?.kind;
}

/** How far a paragraph's line is indented. */
function indentOf({ text, paragraphs }: Article, { paragraph }: Sentence): number {
  const { start = 0 } = paragraphs[paragraph - 1] ?? {};
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.length - line.trimStart().length;
}
