import type { Sentence } from '../../article/article.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';
import { isRow, rowsNamed } from '../table/rows-asked.ts';
import { asksExtreme } from './asks-extreme.ts';
import { gridAt } from './grid-at.ts';

/** A longer table is not shown whole. */
const MOST_ROWS = 16;

/**
 * The rows of a table of which the question asks for the most or the least, where no row says in words which it is and none is named:
 * a single one would look like the answer though nothing was held against it. Empty otherwise.
 */
export function openTable(found: RankedSentence): readonly Sentence[] {
  const { question } = found.scene.probe;
  const asked = isRow(found) ? asksExtreme(question.text) : undefined;
  const grid = asked && gridAt(found.article, found.sentence);
  if (asked === undefined || grid === undefined || rowsNamed(found).places.length > 0) return [];
  const word = question.analysis.folded.text.slice(asked.word.start, asked.word.end);
  const rows = grid.rows.map(({ sentence }) => sentence);
  const said = [...grid.names, ...rows.map(({ text }) => fold(text).text)].some((text) =>
    text.includes(word),
  );
  return said || rows.length > MOST_ROWS || !rows.includes(found.sentence) ? [] : rows;
}
