import type { Sentence } from '../../article/article.ts';
import type { RankedSentence } from '../../search/rank.ts';
import type { Section } from '../choose/heading-asked.ts';
import { openTable } from '../extreme/open-table.ts';
import { listBelow } from './list-below.ts';

/**
 * What a found sentence is shown with as a whole, of which no words are the answer: the section whose heading is the question, or the
 * rows of a table that cannot be compared, below the line that announces them where all below it is asked for. Empty where it is shown for itself.
 */
export function shownWhole(found: RankedSentence, section: Section | undefined): readonly Sentence[] {
  if (section?.shown.includes(found.sentence)) return [...section.above, ...section.shown];
  const rows = openTable(found);
  const list = rows.length > 0 ? listBelow(found) : [];
  return list.length > 0 ? list : rows;
}
