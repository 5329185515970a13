import { type DomElement, type DomNode, isElement, isText } from './dom.ts';
import type { Block } from './extract.ts';
import { createTableGrid, type TableGrid, tableOf } from './table-grid.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a page holds beside its words. Pinyin over characters (`rt`) would stand within them. */
const SKIPPED = words(
  'script style noscript template iframe object embed svg math canvas audio video form button select input ' +
    'textarea nav dialog rt rp head',
);
/** What stands on lines of its own. */
const BLOCKS = words(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer header ' +
    'hr html li main ol p pre section summary table tbody td tfoot th thead tr ul caption h1 h2 h3 h4 h5 h6',
);
const KINDS: Readonly<Partial<Record<string, Block['kind']>>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'])),
  li: 'list-item',
  ul: 'prose',
  ol: 'prose',
};
/** What makes a table a means of layout: its cells are then read one after the other. */
const LAYOUT = 'table, div, ul, ol, h1, h2, h3, p + p, br';

const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]`;
/** A line end of the source between two such characters is no space (CSS Text 4, segment breaks). */
const BREAK_IN_CJK = new RegExp(String.raw`(?<=${CJK})[ \t]*\n\s*(?=${CJK})`, 'gu');

/**
 * The paragraphs, headings and list items under an element, in reading order; a row of a table is a line.
 * @example readBlocks(openPage('<h2>一</h2><p>甲<br>乙').body) // heading 一, prose 甲, prose 乙
 */
export function readBlocks(root: DomElement): readonly Block[] {
  const writer = createWriter();
  walk(root, 'prose', writer);
  writer.end('prose');
  return writer.blocks;
}

type Writer = ReturnType<typeof createWriter>;

interface OpenTable {
  readonly grid: TableGrid;
  /** Whether a row was there with more than one cell filled. */
  hasColumns: boolean;
}

function createWriter() {
  const blocks: Block[] = [];
  const tables = new Map<DomNode, OpenTable>();
  let line = '';
  return {
    blocks,
    /** The table that a row is of, as far as it was read. */
    tableOf(row: DomElement): OpenTable {
      const node = tableOf(row);
      const table = tables.get(node) ?? { grid: createTableGrid(), hasColumns: false };
      tables.set(node, table);
      return table;
    },
    add(text: string): void {
      line += text;
    },
    /** What the line has so far ends in. */
    endsIn(pattern: RegExp): boolean {
      return pattern.test(line.slice(-LONGEST_BASE));
    },
    /** Ends the line, which was of the given kind. */
    end(kind: Block['kind']): void {
      const text = line.replace(BREAK_IN_CJK, '').replace(/\s+/g, ' ').trim();
      if (text !== '') blocks.push({ kind, text });
      line = '';
    },
  };
}

/** `kind` is that of the line the node stands in. */
function walk(node: DomNode, kind: Block['kind'], writer: Writer): void {
  if (isText(node)) writer.add(node.textContent ?? '');
  else if (isElement(node) && isPower(node, writer)) writer.add(raise(node.textContent ?? ''));
  else if (isElement(node) && !isLeftOut(node)) walkElement(node, kind, writer);
}

function walkElement(node: DomElement, kind: Block['kind'], writer: Writer): void {
  const name = node.localName;
  if (name === 'br' && kind !== 'prose') writer.add(' ');
  else if (name === 'br') writer.end(kind);
  else if (name === 'tr' && node.querySelector(LAYOUT) === null) addRow(node, kind, writer);
  else if (name === 'pre') addLines(node, kind, writer);
  else if (BLOCKS.has(name)) {
    writer.end(kind);
    const own = KINDS[name] ?? kind;
    for (const child of node.childNodes) walk(child, own, writer);
    writer.end(own);
  } else for (const child of node.childNodes) walk(child, kind, writer);
}

/** The longest cell that names what is below, in UTF-16 code units: alone in its row, a longer one is a text. */
const LONGEST_LABEL = 60;
const SENTENCE_END = /[。！？!?.;；]$/u;

/**
 * Empty cells stay, so that the others stand below their columns' names; not in a row of one text, with which pages keep
 * their distances. A row that has but its first cell is of the table where that is a label (`Assets`).
 */
function addRow(row: DomElement, kind: Block['kind'], writer: Writer): void {
  const table = writer.tableOf(row);
  const cells = table.grid.next(row);
  const filled = cells.filter((cell) => cell !== '');
  const [first = ''] = cells;
  const isLabel = first !== '' && first.length <= LONGEST_LABEL && !SENTENCE_END.test(first);
  const isOfTable = filled.length > 1 || (filled.length === 1 && table.hasColumns && isLabel);
  table.hasColumns ||= filled.length > 1;
  writer.end(kind);
  writer.add(isOfTable && cells.length > 1 ? writeRow(cells) : filled.join(' | '));
  writer.end('prose');
}

/** @example writeRow(['', '2022', '']) // '| | 2022 | |' */
function writeRow(cells: readonly string[]): string {
  const row = cells.join(' | ');
  return `${cells[0] === '' ? '|' : ''}${row}${cells.at(-1) === '' ? '|' : ''}`;
}

function addLines(node: DomElement, kind: Block['kind'], writer: Writer): void {
  writer.end(kind);
  for (const line of (node.textContent ?? '').split('\n')) {
    writer.add(line);
    writer.end(kind);
  }
}

/** What a raised figure is a power of: a measure, or ten. A figure behind a word is the number of a footnote. */
const BASE = /(?:(?<![a-z])(?:[kcdmµμ]?m|ft|in|yd|mi|s|[a-z])|(?<!\d)10)$/i;
const LONGEST_BASE = 4;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function isPower(node: DomElement, writer: Writer): boolean {
  if (node.localName !== 'sup' || node.querySelector('a') !== null) return false;
  return /^[-−]?\d{1,2}$/.test(node.textContent?.trim() ?? '') && writer.endsIn(BASE);
}

/** @example raise('-2') // '⁻²' */
function raise(power: string): string {
  return power
    .trim()
    .replace(/[-−]/, '⁻')
    .replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}

/** What is not shown, and the number of a footnote. */
function isLeftOut(node: DomElement): boolean {
  const note = node.localName === 'sup' && /^\[?\d{0,3}\]?$/.test(node.textContent?.trim() ?? '');
  return note || SKIPPED.has(node.localName) || isHidden(node);
}

function isHidden(node: DomElement): boolean {
  const style = node.getAttribute('style') ?? '';
  return (
    node.getAttribute('hidden') !== null || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  );
}
