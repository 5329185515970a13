import type { Article, Sentence, Span } from '../../article/article.ts';
import { rowAt, tableAt } from '../../article/table-rows.ts';
import { fold } from '../../text/fold.ts';
import { isNamedSum, isSum } from './sum-rows.ts';

/** A table, or a list of names with a figure each, as rows whose cells stand below each other. */
export interface Grid {
  /** What the columns are called, folded; empty where one has no name. */
  readonly names: readonly string[];
  readonly rows: readonly GridRow[];
  /** What stands above it and says what it is of, folded. */
  readonly above: string;
}

export interface GridRow {
  readonly sentence: Sentence;
  /** Offsets into the article's text. */
  readonly cells: readonly Span[];
}

/** More rows are no table that a question has in view. */
const MOST_ROWS = 200;
/** What parts a name from its figure in an item of a list: 北厅：80平方米, North Hall – £40. */
const ITEM =
  /^(?:[-•·*–]|\d+[.、)])?\s*([^：:，,。;；]{1,24}?)\s*(?:[：:]|\s[-–—]\s|——)\s*(\S.*?)[。.;；]?$/u;
/** Lines above that may say what it is of. */
const LINES_ABOVE = 2;

/** The table whose row a sentence is, or the list whose item it is, or that stands right below it; `undefined` where it is none. */
export function gridAt(article: Article, { paragraph }: Sentence): Grid | undefined {
  for (const number of [paragraph, paragraph + 1]) {
    const kind = article.paragraphs[number - 1]?.kind;
    if (kind === 'row') return tableGrid(article, number);
    if (kind === 'list-item') return listGrid(article, number);
  }
  return undefined;
}

function tableGrid(article: Article, number: number): Grid | undefined {
  const table = tableAt(article, number);
  const { header } = table ?? {};
  if (table === undefined || header === undefined) return undefined;
  const rows: GridRow[] = [];
  for (let at = table.first; article.paragraphs[at - 1]?.kind === 'row'; at++) {
    const [sentence] = article.paragraphs[at - 1]?.sentences ?? [];
    if (at === header.number || sentence === undefined) continue;
    if (rows.length === MOST_ROWS) return undefined;
    rows.push({ sentence, cells: rowAt(article, at, table)?.cells ?? [] });
  }
  const [first] = rows;
  const names = first && rowAt(article, first.sentence.paragraph, table)?.header;
  return {
    names: (names ?? []).map((name) => foldAt(article, name)),
    rows: withoutSums(rows, article),
    above: aboveOf(article, table.first),
  };
}

function listGrid(article: Article, number: number): Grid | undefined {
  const { paragraphs } = article;
  let first = number;
  while (paragraphs[first - 2]?.kind === 'list-item') first--;
  const rows: GridRow[] = [];
  for (let at = first; paragraphs[at - 1]?.kind === 'list-item'; at++) {
    const [sentence, ...more] = paragraphs[at - 1]?.sentences ?? [];
    const cells = sentence === undefined || more.length > 0 ? undefined : itemCells(sentence);
    if (sentence === undefined || cells === undefined || rows.length === MOST_ROWS) return undefined;
    rows.push({ sentence, cells });
  }
  const [line = ''] = aboveOf(article, first).split('\n').slice(-1);
  return { names: ['', line], rows: withoutSums(rows, article), above: aboveOf(article, first) };
}

/** A row is called by its first cell that is no number; a sum may have its name in the next, behind that of a part. */
function withoutSums(rows: readonly GridRow[], article: Article): readonly GridRow[] {
  return rows.filter(({ cells }) => {
    const [first = '', ...others] = cells
      .map((cell) => foldAt(article, cell))
      .filter((cell) => /\p{L}/u.test(cell));
    return !isSum(first) && !others.some(isNamedSum);
  });
}

function itemCells({ text, start }: Sentence): readonly Span[] | undefined {
  const [whole, name = '', figure = ''] = ITEM.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const from = text.indexOf(name);
  const to = text.lastIndexOf(figure);
  return [
    { start: start + from, end: start + from + name.length },
    { start: start + to, end: start + to + figure.length },
  ];
}

/** The title and the lines right above. */
function aboveOf({ paragraphs, title }: Article, first: number): string {
  const lines = paragraphs.slice(Math.max(0, first - 1 - LINES_ABOVE), first - 1);
  return fold([title, ...lines.flatMap(({ sentences }) => sentences.map(({ text }) => text))].join('\n'))
    .text;
}

function foldAt({ text }: Article, { start, end }: Span): string {
  return fold(text.slice(start, end)).text;
}
