import type { Passage } from '../answer/outcomes.ts';
import type { Sentence, Span } from '../article/article.ts';
import { isOf } from '../article/of-kind.ts';
import { rowAt, tableAt } from '../article/table-rows.ts';

/** What stands between cells, of which Discord makes no table. */
export const BETWEEN_CELLS = ' · ';

/** Some words as they are shown, and the places of those in bold among them. */
export interface Shown {
  readonly text: string;
  readonly spans: readonly Span[];
}

interface Piece {
  readonly text: string;
  /** Its place in the article; absent where it is none of what is quoted. */
  readonly at?: Span;
}

/**
 * A passage as it is read: as it stands, but for the rows of a table. Of one row each cell has what its column is called before
 * it (`班级：六年三班`), on a line of its own; of several rows each is a line below the header. The cells' words are the article's.
 *
 * @param spans offsets into the article's text
 * @param inline one row on one line
 */
export function showRows(
  passage: Passage,
  { spans = [], inline = false }: { readonly spans?: readonly Span[]; readonly inline?: boolean } = {},
): Shown {
  const { article, sentences } = passage;
  const isRow = (sentence: Sentence) => isOf('row', article, sentence);
  const rows = sentences.filter(isRow);
  if (rows.length === 0) {
    const shown = spans.map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start }));
    return { text: passage.text, spans: shown };
  }
  // The header is none of the rows that it tells of.
  const table = tableAt(article, rows[0]?.paragraph ?? 0);
  const told = rows.filter(({ paragraph }) => paragraph !== table?.header?.number);
  const [one] = told.length === 1 ? told : [];
  const only = one && rowAt(article, one.paragraph)?.header && one;
  const pieces: Piece[] = [];
  let header = '';
  for (const [i, sentence] of sentences.entries()) {
    const before = sentences[i - 1];
    if (only !== undefined && isRow(sentence) && sentence !== only) continue;
    if (before !== undefined && pieces.length > 0)
      pieces.push({
        text: isRow(sentence) || isRow(before) ? '\n' : article.text.slice(before.end, sentence.start),
      });
    if (!isRow(sentence)) pieces.push({ text: sentence.text, at: sentence });
    else if (sentence === only) pieces.push(...pairs(passage, sentence, inline ? BETWEEN_CELLS : '\n'));
    else {
      const names = headerOf(passage, sentence);
      const isTold = before !== undefined && isRow(before);
      if (names !== '' && names !== header && !isTold) pieces.push({ text: `${names}\n` });
      header = names;
      pieces.push(...cells(passage, sentence));
    }
  }
  return join(pieces, spans);
}

function cells({ article }: Passage, { paragraph }: Sentence): readonly Piece[] {
  const row = rowAt(article, paragraph);
  // Empty cells at the end say nothing.
  const last = (row?.cells ?? []).findLastIndex(({ start, end }) => end > start);
  return (row?.cells ?? [])
    .slice(0, last + 1)
    .flatMap((at, i) => [
      ...(i > 0 ? [{ text: BETWEEN_CELLS }] : []),
      { text: article.text.slice(at.start, at.end), at },
    ]);
}

function pairs({ article }: Passage, { paragraph }: Sentence, between: string): readonly Piece[] {
  const { cells = [], header = [] } = rowAt(article, paragraph) ?? {};
  const colon = article.language === 'en' ? ': ' : '：';
  const full = cells.flatMap((at, i) => (at.end > at.start ? [{ at, i }] : []));
  return full.flatMap(({ at, i }, place) => {
    const name = header[i] && article.text.slice(header[i].start, header[i].end);
    const cell = { text: article.text.slice(at.start, at.end), at };
    return [...(place > 0 ? [{ text: between }] : []), ...(name ? [{ text: name + colon }] : []), cell];
  });
}

function headerOf({ article }: Passage, { paragraph }: Sentence): string {
  const { header = [] } = rowAt(article, paragraph) ?? {};
  return header.map(({ start, end }) => article.text.slice(start, end)).join(BETWEEN_CELLS);
}

function join(pieces: readonly Piece[], spans: readonly Span[]): Shown {
  let text = '';
  const marked: Span[] = [];
  for (const { at, text: piece } of pieces) {
    for (const { start, end } of spans) {
      if (at === undefined || start < at.start || end > at.end) continue;
      const from = text.length + start - at.start;
      marked.push({ start: from, end: from + end - start });
    }
    text += piece;
  }
  return { text, spans: marked };
}
