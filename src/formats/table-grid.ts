import { type DomElement, type DomNode, isElement } from './dom.ts';

/** Columns of a table that are told apart; what a cell claims beyond is a slip, or meant to harm. */
const MOST_COLUMNS = 100;
/** Of a cell that reaches down, in UTF-16 code units: a name stands beside each of its rows, a text beside its first. */
const LONGEST_REPEATED = 100;
/** Of all that is repeated in one table, likewise: a page must not become a thousand times its size. Beyond, places stay empty. */
const MOST_REPEATED = 50_000;

/** What reaches down from a cell above. */
interface Reaching {
  readonly text: string;
  /** How many rows further. */
  readonly rows: number;
}

/** The rows of one table, each as its cells stand in columns. */
export interface TableGrid {
  /** The next row's cells; an empty place is an empty text. */
  readonly next: (row: DomElement) => readonly string[];
}

/**
 * Puts the cells of a table's rows into columns, as a browser does: a cell over several columns is in the first of them, and
 * one over several rows beside each of them.
 *
 * @example // of <tr><td rowspan=2>Rome<td>30</tr> and <tr><td>50</tr>
 * [grid.next(first), grid.next(second)] // [['Rome', '30'], ['Rome', '50']]
 */
export function createTableGrid(): TableGrid {
  const reaching = new Map<number, Reaching>();
  let repeated = 0;
  const reachDown = (cells: string[]) => {
    for (let above = reaching.get(cells.length); above !== undefined; above = reaching.get(cells.length)) {
      if (above.rows > 1) reaching.set(cells.length, { ...above, rows: above.rows - 1 });
      else reaching.delete(cells.length);
      repeated += above.text.length;
      cells.push(repeated > MOST_REPEATED ? '' : above.text);
    }
  };
  return {
    next(row) {
      const cells: string[] = [];
      let hasOwn = false;
      for (const cell of [...row.childNodes].filter(isElement)) {
        reachDown(cells);
        hasOwn = true;
        const text = (cell.textContent ?? '').trim();
        const below = spanOf(cell, 'rowspan') - 1;
        for (let column = 0; column < spanOf(cell, 'colspan') && cells.length < MOST_COLUMNS; column++) {
          const own = column === 0 ? text : '';
          const again = own.length <= LONGEST_REPEATED ? own : '';
          if (below > 0) reaching.set(cells.length, { text: again, rows: below });
          cells.push(own);
        }
      }
      reachDown(cells);
      // A row with nothing of its own says nothing that those above it do not.
      return hasOwn ? cells : [];
    },
  };
}

/** The table that a row is of. */
export function tableOf(row: DomElement): DomNode {
  let node: DomNode = row;
  while (node.parentNode !== null && !(isElement(node) && node.localName === 'table')) node = node.parentNode;
  return node;
}

function spanOf(cell: DomElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return span > 1 ? span : 1;
}
