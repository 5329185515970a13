import type { Article, Paragraph, Sentence } from '../../article/article.ts';
import { LINES } from '../../article/headings.ts';
import { ITEM_NUMBER, numberOf } from '../../article/line-numbers.ts';
import { isOf } from '../../article/of-kind.ts';
import type { Heading } from '../../search/index/stretch.ts';
import type { RankedSentence } from '../../search/rank.ts';

/** Lines that say what the items right below them are, and such as hold for all that stands below them. */
const TELL_OF_ITEMS: ReadonlySet<number> = new Set([LINES.announces, LINES.names, LINES.caption]);
const ANNOUNCES = /[:：]["”」』]?$|以下|下列|如下|\bfollowing\b/iu;
/** In brackets or ended by a full stop, a short line by itself is a remark. */
const IS_REMARK = /^[（(]|[。.!！]$/u;
/** So many items up the line above a list is looked for. */
const REACH = 200;

/** How an item begins. */
interface Mark {
  /** White space before it. */
  readonly indent: number;
  /** Its number and the way of numbering; absent of a bullet. */
  readonly numbered?: ReturnType<typeof numberOf>;
}

/**
 * The lines that an item of a list stands under, the outermost first, where they are not shown anyway: what announces the list, and of a
 * list within a list the item above. Below `Not covered:` an item means the contrary of what it says alone. Empty where what stands above the list says
 * nothing of it.
 */
export function linesAbove(
  { article, sentence, scene, index }: RankedSentence,
  shown: readonly Sentence[],
): readonly Sentence[] {
  const from = shown[0]?.start ?? 0;
  return above(article, sentence, scene.stretch.headings[index]).filter(({ start }) => start < from);
}

function above(article: Article, { paragraph }: Sentence, heading: Heading | undefined): readonly Sentence[] {
  let mark = markOf(article, article.paragraphs[paragraph - 1]);
  if (mark === undefined) return [];
  const lines: Sentence[] = [];
  let isOwn = true;
  for (const one of article.paragraphs
    .slice(Math.max(0, paragraph - 1 - REACH), paragraph - 1)
    .toReversed()) {
    const other = markOf(article, one);
    if (other === undefined) {
      const last = one.sentences.at(-1);
      if (isOwn && last !== undefined && tellsOfItems(one, last, heading)) return [last, ...lines];
      // Prose may stand between the items of one numbering.
      if ((mark.numbered?.number ?? 1) > 1) continue;
      break;
    }
    const holds = isOuter(other, mark);
    isOwn = holds || isSibling(other, mark);
    if (holds) lines.unshift(...one.sentences.slice(0, 1));
    if (isOwn) mark = other;
  }
  return lines.length === 0 && heading !== undefined && isOverAll(article, heading)
    ? [heading.sentence]
    : lines;
}

function tellsOfItems({ kind }: Paragraph, last: Sentence, heading: Heading | undefined): boolean {
  if (ANNOUNCES.test(last.text)) return true;
  const isHeading = heading?.sentence.start === last.start && TELL_OF_ITEMS.has(heading.line);
  return (kind === 'heading' || isHeading) && !IS_REMARK.test(last.text);
}

/** A heading by its sign holds for all below it, a line that announces for what comes right after it. */
function isOverAll(article: Article, { sentence, line }: Heading): boolean {
  return line === LINES.names && isOf('heading', article, sentence);
}

function markOf({ text }: Article, paragraph: Paragraph | undefined): Mark | undefined {
  const [first] = paragraph?.sentences ?? [];
  if (first === undefined || paragraph?.kind === 'row') return undefined;
  const isNumbered = ITEM_NUMBER.test(first.text);
  if (!isNumbered && paragraph?.kind !== 'list-item') return undefined;
  const line = text.slice(text.lastIndexOf('\n', first.start - 1) + 1, first.start);
  const numbered = isNumbered ? numberOf(first.text) : undefined;
  return { indent: line.length - line.trimStart().length, ...(numbered && { numbered }) };
}

/** Whether the list of an item is within another item: that one stands further out, or before the first of another numbering. */
function isOuter(other: Mark, { indent, numbered }: Mark): boolean {
  if (other.indent !== indent) return other.indent < indent;
  if (other.numbered === undefined || other.numbered.way === numbered?.way) return false;
  return numbered === undefined || numbered.number === 1;
}

function isSibling(other: Mark, { indent, numbered }: Mark): boolean {
  return other.indent === indent && other.numbered?.way === numbered?.way;
}
