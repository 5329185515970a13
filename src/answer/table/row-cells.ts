import type { Span } from '../../article/article.ts';
import { rowAt } from '../../article/table-rows.ts';
import { tellPeople } from '../../search/people/people-told.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { keyNumber } from '../../search/words/key-number.ts';
import { fold } from '../../text/fold.ts';
import type { Analyzer } from '../../text/terms.ts';
import { isAnother, type PeriodTold, periodsOf } from './column-periods.ts';
import { BRACKETED } from './rows-asked.ts';

/** A cell of a found row, and what its column is called: as written, folded, and in pieces, nothing without a header. */
export interface RowCell {
  readonly span: Span;
  readonly text: string;
  readonly header: string;
  readonly name: string;
  readonly pieces: readonly string[];
  /** How much of that the question has, from 0 to 1. */
  readonly share: number;
  /** Whether the question names what the cell says itself. */
  readonly isNamed: boolean;
}

/** English words whose beginnings are so alike are held for one: ton, tonnage. In letters. */
const SHORTEST_STEM = 3;

/** The cells of a found row; none where it is of no table. */
export function readRow(
  { article, sentence, scene }: RankedSentence,
  analyzer: Analyzer,
): readonly RowCell[] {
  const { people, question } = scene.probe;
  const asked = new Set(question.analysis.units.map(({ key }) => key));
  const read = (span: Span | undefined) =>
    span === undefined ? '' : article.text.slice(span.start, span.end);
  const keysOf = (words: string) => [...new Set(analyzer.analyze(words).units.map(({ key }) => key))];
  // Whom the question is about names the row as well: 6至11岁 of who is eight.
  const isOfPeople = (text: string) => {
    if (people === undefined) return false;
    const units = Int32Array.from(analyzer.analyze(text).units, ({ key }) => keyNumber(key));
    return tellPeople(people, { units, entities: [] }, { language: question.language }).told === 1;
  };
  // Of Child (5–15) nobody asks for what is in brackets.
  const isNamed = (text: string) => {
    const outside = keysOf(text.replace(BRACKETED, ' '));
    return (outside.length > 0 ? outside : keysOf(text)).every((piece) => asked.has(piece));
  };
  // Saturday only, of a saturday ticket: what has no figure is not how much it is, but the row that is meant.
  const asksFigure = question.type === 'number' || question.type === 'duration';
  const labels = (text: string) => {
    const [name = ''] = text.replace(BRACKETED, ' ').split(/[,，]/u);
    const own = keysOf(name);
    const isAsked = (piece: string) => asked.has(piece);
    if (own.length === 0) return false;
    return own.every(isAsked) || (asksFigure && !/\p{N}/u.test(text) && own.some(isAsked));
  };
  const { cells = [], header: heads } = rowAt(article, sentence.paragraph) ?? {};
  const headers = cells.map((_, at) => read(heads?.[at]));
  const pieces = headers.map(keysOf);
  return cells.map((span, at) => {
    const [text, header = '', own = []] = [read(span), headers[at], pieces[at]];
    return {
      span,
      text,
      header,
      name: fold(header).text,
      pieces: own,
      share: shareAsked(own, pieces, asked),
      isNamed: isNamed(text) || isOfPeople(text) || (at === 0 && labels(text)),
    };
  });
}

/**
 * Those that may be what is asked for: not what the question names itself, nor what says nothing (—), nor the figure of another
 * period than one that it names.
 */
export function openCells(row: readonly RowCell[], periods: readonly PeriodTold[]): readonly RowCell[] {
  return row.filter(
    ({ text, name, isNamed }) =>
      !isNamed && /[\p{L}\p{N}]/u.test(text) && !isAnother(periodsOf(name), periods),
  );
}

/** What share of a header's cell is asked for; a word that several of them have tells them apart the less. */
function shareAsked(
  own: readonly string[],
  headers: readonly (readonly string[])[],
  asked: ReadonlySet<string>,
): number {
  let [all, had] = [0, 0];
  for (const piece of own) {
    const weight = 1 / headers.filter((header) => header.includes(piece)).length;
    all += weight;
    if (isAsked(piece, asked)) had += weight;
  }
  return all === 0 ? 0 : had / all;
}

function isAsked(piece: string, asked: ReadonlySet<string>): boolean {
  if (asked.has(piece)) return true;
  if (!/^[a-z]+$/u.test(piece) || piece.length < SHORTEST_STEM) return false;
  return [...asked].some(
    (one) => one.startsWith(piece) || (one.length >= SHORTEST_STEM && piece.startsWith(one)),
  );
}
