import type { Sentence, Span } from '../../article/article.ts';
import { rowAt } from '../../article/table-rows.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { shownWhole } from '../shown/shown-whole.ts';
import { longestSpan } from '../span/parts.ts';
import { dayProgramme } from '../table/day-programme.ts';
import { dayRow } from '../table/day-row.ts';
import { eventRow } from '../table/event-row.ts';
import { rowSaid } from '../table/row-said.ts';
import { isRow, labelOf, rowsNamed } from '../table/rows-asked.ts';
import { amountOf } from './amount-asked.ts';
import { announcedList } from './announced-list.ts';
import { sectionAsked } from './heading-asked.ts';
import { labelledLine } from './labelled-line.ts';
import { LEAD, takesPlace } from './takes-place.ts';
import { toldInstead } from './told-instead.ts';

/** Another row has hardly less of the question than the one that was found. */
const AS_MUCH = 0.9;
const HAS_LETTERS = /\p{Script=Han}{2}|[a-z]{2}/u;

/** A sentence to answer with. */
export interface Chosen {
  readonly best: RankedSentence;
  /** The question names the very part or row and says nothing else: whatever its words are, it answers. */
  readonly isNamed: boolean;
  /** What is shown as a whole (`shownWhole`). */
  readonly whole: readonly Sentence[];
  /** The words that answer, where the choice tells them. */
  readonly span?: Span;
}

/**
 * The sentence to answer with: the first, unless another of the same article stands where the question points itself: below the
 * heading that is the question, in the row for the day of the week or for the event, where it is said when or where the subject
 * itself takes place, or in the row or item whose label is what is asked (of child ticket the row Child, not Family (two adults, up
 * to three children)), or alone tells the kind of thing that is asked (`toldInstead`). Of a table's row of names and figures no
 * reason is expected.
 *
 * @param ranked best first
 */
export function chooseBest(ranked: readonly RankedSentence[]): Chosen | undefined {
  const [first] = ranked;
  if (first === undefined) return undefined;
  const own = ranked.filter(({ scene }) => scene === first.scene);
  const pointed = pointedAt(own);
  if (pointed !== undefined) return { isNamed: true, whole: [], ...pointed };
  const section = sectionAsked(first);
  const choose = (best: RankedSentence, isNamed: boolean): Chosen => ({
    best,
    isNamed,
    whole: shownWhole(best, section),
  });
  const below = section && own.find(({ sentence }) => section.shown.includes(sentence));
  if (below !== undefined) return choose(below, section?.asksNoMore === true);
  const day = dayRow(first, own);
  if (day !== undefined) return choose(day, true);
  const placed = takesPlace(first, own);
  if (placed !== undefined) return choose(placed, placed.index < LEAD);
  const labelled = rowLabelled(first, own) ?? amountOf(first, own);
  const instead = labelled === undefined ? toldInstead(first, own) : undefined;
  if (instead !== undefined) return choose(instead, true);
  return choose(labelled ?? besideRow(first, own) ?? first, false);
}

/** What the question points at by what a line or a row is called, whatever was found. */
function pointedAt(own: readonly RankedSentence[]): (Pick<Chosen, 'best'> & Partial<Chosen>) | undefined {
  const line = announcedList(own) ?? labelledLine(own);
  if (line !== undefined || !own.some(isRow)) return line;
  return dayProgramme(own) ?? eventRow(own) ?? rowSaid(own);
}

/** Where a row was found that the question does not name: the first of its table whose label it has, word for word. */
function rowLabelled(first: RankedSentence, own: readonly RankedSentence[]): RankedSentence | undefined {
  if (!isRow(first)) return undefined;
  const { rows, places } = rowsNamed(first);
  const named = places.flatMap((place) => rows[place] ?? []);
  if (named.includes(first.sentence)) return undefined;
  const meant = own.find(({ sentence }) => named.includes(sentence));
  return meant && isWhole(meant) && shareOf(meant) >= AS_MUCH * shareOf(first) ? meant : undefined;
}

/** Whether a row's label is whole words of the question: 决赛 is none of 半决赛. */
function isWhole({ article, sentence, scene }: RankedSentence): boolean {
  const [cell] = rowAt(article, sentence.paragraph)?.cells ?? [];
  const label = cell === undefined ? '' : labelOf(article.text.slice(cell.start, cell.end));
  if (!HAS_LETTERS.test(label)) return false;
  if (!/\p{Script=Han}/u.test(label)) return true;
  const { text, analysis } = scene.probe.question;
  return analysis.terms.some(({ start }, at) =>
    analysis.terms.slice(at).some(({ end }) => labelOf(text.slice(start, end)) === label),
  );
}

function shareOf({ scene, index }: RankedSentence): number {
  return scene.evidence[index]?.coveredBeyondTitle ?? 0;
}

/** Asked why, the first sentence that is no row of short cells. */
function besideRow(first: RankedSentence, own: readonly RankedSentence[]): RankedSentence | undefined {
  const asksWhy = first.scene.probe.question.type === 'reason';
  return asksWhy && isShortRow(first) ? own.find((one) => !isShortRow(one)) : undefined;
}

function isShortRow(found: RankedSentence): boolean {
  if (!isRow(found)) return false;
  const { article, sentence } = found;
  const cells = rowAt(article, sentence.paragraph)?.cells ?? [];
  return cells.every(({ start, end }) => end - start <= longestSpan(article.text.slice(start, end)));
}
