import type { Article, Span } from '../../article/article.ts';
import type { Question } from '../../search/question/question.ts';
import { fold } from '../../text/fold.ts';
import { COUNTERS } from '../../text/measures.ts';
import type { Analyzer } from '../../text/terms.ts';
import { isOrdinaryWord } from '../../text/words.ts';
import type { ExtremeAsked } from './asks-extreme.ts';
import type { Grid, GridRow } from './grid-at.ts';

/** A question for an extreme, and the grid that it is put to. */
export interface Sheet {
  readonly article: Article;
  readonly grid: Grid;
  readonly question: Question;
  readonly asked: ExtremeAsked;
  readonly analyzer: Analyzer;
  /** The column of what the rows are called. */
  readonly label: number;
}

/** 哪**间**最大. */
const COUNTER = new RegExp(`^[${COUNTERS}]$`, 'u');

/**
 * The rows among which the most is asked for: the two that are named; else those that have what the question says besides (**二楼**哪间最大).
 * None where it says what neither the table, its title nor what stands right above says.
 */
export function rowsMeant(sheet: Sheet): readonly GridRow[] {
  const { grid, asked, label } = sheet;
  if (asked.two === undefined) return rowsHaving(sheet);
  const [one = [], other = []] = asked.two.map((name) =>
    grid.rows.filter((row) => bare(cellsOf(row, sheet)[label] ?? '') === bare(name)),
  );
  return one.length === 1 && other.length === 1 ? [...one, ...other] : [];
}

function rowsHaving(sheet: Sheet): readonly GridRow[] {
  const { grid, question, asked, analyzer, label } = sheet;
  const { analysis, focus, headUnits, type, text } = question;
  const keysOf = (text: string) => {
    const { terms, units } = analyzer.analyze(text);
    return new Set([...terms, ...units].map(({ key }) => key));
  };
  const word = analysis.folded.toOriginal(asked.word.start, asked.word.end);
  const phrase = {
    start: analysis.units[focus.start]?.start ?? 0,
    end: analysis.units[focus.end - 1]?.end ?? 0,
  };
  const above = keysOf(`${grid.above}\n${grid.names.join('\n')}`);
  const known = keysOf(
    `${text.slice(word.start, word.end)}\n${grid.rows.map((row) => cellsOf(row, sheet)[label]).join('\n')}`,
  );
  // Which city is the largest is not told by rooms; who, and how much, says nothing of the rows.
  const isNamed = type !== 'person' && type !== 'number';
  if (isNamed && !headUnits.every((unit) => above.has(unit) || known.has(unit))) return [];
  let rows = grid.rows;
  for (const { key, stop, start, end } of analysis.terms) {
    if (stop || isOrdinaryWord(key) || COUNTER.test(key) || above.has(key)) continue;
    if (overlap({ start, end }, word) || overlap({ start, end }, phrase)) continue;
    rows = rows.filter((row) => keysOf(cellsOf(row, sheet).join('\n')).has(key));
  }
  return rows;
}

/** Folded. */
function cellsOf({ cells }: GridRow, { article: { text } }: Sheet): readonly string[] {
  return cells.map(({ start, end }) => fold(text.slice(start, end)).text);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

function bare(label: string): string {
  return label.replace(/\s+/gu, '').replace(/^the/u, '');
}
