import type { Span } from '../../article/article.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';
import { isToldBy, wordsBeside } from '../choose/words-beside.ts';
import { type Grid, type GridRow, gridAt } from '../extreme/grid-at.ts';
import { longestSpan } from '../span/parts.ts';
import { isRow, labelOf } from './rows-asked.ts';
import { tellsAsked } from './tells-asked.ts';

/** What only asks for the figure of what a cell or a column is called, folded; both languages. */
const ASKS =
  /^请问|(?:是|有)?(?:多少|几[秒分天个年级]?钟?|多[大长高重快久]|什么)?[呀啊呢?\s]*$|\b(?:what|how (?:much|many|long|big|high|fast))(?:[’']s| is| are)?\b|\b(?:its?|the|of|for|value|level)\b|[?\s]+$|的/gu;
/** The same with a length of time: 冷却时间 is in a column 冷却. */
const ASKS_TIME = new RegExp(
  `(?:的?时间|的?时长)(?:是|有)?(?:多少|多长|多久)?[呀啊呢?\\s]*$|${ASKS.source}`,
  'gu',
);
/** Cells and names that say too little to point at a row. */
const SHORTEST = 2;

/** A row, and the cell of it that is asked for. */
export interface RowSaid {
  readonly best: RankedSentence;
  readonly span?: Span;
}

/**
 * The one row of all tables that a question says and nothing else: its first cell alone (攻击力多少 → the row 攻击力, whatever other rows
 * raise it), or a cell and the name of another's column (战技冷却 → the row that has 战技, and its cell of 冷却).
 *
 * @param own sentences of the same article, best first
 */
export function rowSaid(own: readonly RankedSentence[]): RowSaid | undefined {
  const [first] = own;
  if (first === undefined || ASKS_OTHER.test(first.scene.probe.question.analysis.folded.text))
    return undefined;
  const { text } = first.scene.probe.question.analysis.folded;
  const asks = [ASKS, ASKS_TIME].map((pattern) => labelOf(text.replace(pattern, ' ')));
  const ownRows = own.filter(isRow);
  const words = ownRows.length === 0 ? [] : wordsBeside(first.scene, []);
  if (words.length === 0) return undefined;
  const rows = ownRows.filter((row) => words.every((word) => isToldBy(row, word)));
  const said = rows.flatMap((found) => {
    const grid = gridAt(found.article, found.sentence);
    const row = grid?.rows.find(({ sentence }) => sentence === found.sentence);
    if (grid === undefined || row === undefined) return [];
    const span = cellSaid(found, { grid, row }, asks);
    if (span === undefined) return [];
    const isShort = span.end - span.start <= longestSpan(found.article.text.slice(span.start, span.end));
    return [{ best: found, ...(isShort && { span }) }];
  });
  const [only, another] = said;
  return only !== undefined && another === undefined ? only : undefined;
}

/** Whether, why, how, who and where are told by no figure, and what something is by its definition. */
const ASKS_OTHER =
  /吗|嘛|为什么|怎|谁|哪|是什么|什么是|\b(?:who|why|where|when|which|can|do|does|did|is there|are there)\b/u;

function cellSaid(
  { article, scene }: RankedSentence,
  { grid: { names }, row }: { readonly grid: Grid; readonly row: GridRow },
  asks: readonly string[],
): Span | undefined {
  const cells = row.cells.map(({ start, end }) => labelOf(fold(article.text.slice(start, end)).text));
  const asked = scene.probe.question.analysis.folded.text;
  const [label = '', ...others] = cells;
  if ([...label].length >= SHORTEST && asks.includes(label)) {
    const [cell = ''] = others;
    const isTold =
      others.length === 1 &&
      cell !== '' &&
      tellsAsked(asked, { cell, column: fold(names[1] ?? '').text.trim(), called: label });
    return isTold ? row.cells[1] : undefined;
  }
  for (const [at, cell] of cells.entries()) {
    if ([...cell].length < SHORTEST) continue;
    for (const [to, name] of names.entries()) {
      const column = labelOf(name);
      if (to === at || [...column].length < SHORTEST || !cells[to]) continue;
      const isSaid = [cell + column, `${cell} ${column}`, `${column} ${cell}`].some((said) =>
        asks.includes(said),
      );
      if (
        isSaid &&
        tellsAsked(asked, { cell: cells[to] ?? '', column: fold(name).text.trim(), called: column })
      )
        return row.cells[to];
    }
  }
  return undefined;
}
