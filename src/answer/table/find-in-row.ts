import type { Sentence, Span } from '../../article/article.ts';
import { rowAt } from '../../article/table-rows.ts';
import type { RankedSentence } from '../../search/rank.ts';
import type { Analyzer } from '../../text/terms.ts';
import { longestSpan } from '../span/parts.ts';
import { findSpan } from '../span.ts';
import { findCell } from './table-cell.ts';

/** Within a cell that is a text: what parts its clauses. */
const CLAUSES = /[，。；！？]|[,;.!?](?:\s|$)/u;

/**
 * The words of a found row that answer: the cell, where it can be told and is short; otherwise words of a cell that is a text
 * (`上午9:00在东门集合，…每人房费320元`), which are told as those of a sentence are.
 *
 * @param shown the sentences of the answer: of several rows nothing is told
 * @returns offsets into the article's text
 */
export function findInRow(
  found: RankedSentence,
  shown: readonly Sentence[],
  analyzer: Analyzer,
): Span | undefined {
  if (shown.length > 1) return undefined;
  const { article, sentence } = found;
  const told = findCell(found, analyzer);
  const read = ({ start, end }: Span) => article.text.slice(start, end);
  const isLong = (cell: Span) => cell.end - cell.start > longestSpan(read(cell));
  if (told !== undefined && !isLong(told)) return told;
  const texts =
    told === undefined
      ? (rowAt(article, sentence.paragraph)?.cells ?? []).filter(
          (cell) => isLong(cell) || CLAUSES.test(read(cell)),
        )
      : [told];
  const span = texts.length === 0 ? undefined : findSpan(found, analyzer);
  return span && texts.some(({ start, end }) => start <= span.start && span.end <= end) ? span : undefined;
}
