import type { Machine } from '../machine.ts';
import type { Asked } from './ask.ts';
import type { Mode } from './open.ts';

/** Of one database, one size and one way of answering. */
export interface LibraryRow extends Asked {
  readonly database: string;
  readonly articles: number;
  readonly sentences: number;
  readonly mode: Mode;
  /** To add an article: the median of those that brought the library to its size. */
  readonly addMs: number;
  readonly databaseBytes: number;
}

export interface LibraryReport {
  readonly machine: Machine;
  readonly rows: readonly LibraryRow[];
  readonly compared: readonly { readonly database: string; readonly same: number; readonly asked: number }[];
}

const COLUMNS: readonly (readonly [string, (row: LibraryRow) => string])[] = [
  ['database', ({ database }) => database],
  ['articles', ({ articles }) => String(articles)],
  ['sentences', ({ sentences }) => String(sentences)],
  ['from', ({ mode }) => mode],
  ['add, ms', ({ addMs }) => addMs.toFixed(1)],
  ['first question, s', ({ firstMs }) => (firstMs / 1000).toFixed(2)],
  ['p50, ms', ({ p50Ms }) => p50Ms.toFixed(1)],
  ['p99, ms', ({ p99Ms }) => p99Ms.toFixed(1)],
  ['RSS, MB', ({ rss }) => (rss / 1e6).toFixed(0)],
  ['held, MB', ({ held }) => (held / 1e6).toFixed(1)],
  ['on disk, MB', ({ databaseBytes }) => (databaseBytes / 1e6).toFixed(1)],
];

/** Prints the figures as tables in Markdown. */
export function printReport({ machine, rows, compared }: LibraryReport): void {
  const { cpu, cores, node, load } = machine;
  console.log(`${cpu}, ${cores} cores, Node ${node}, load ${load.toFixed(1)} at the start\n`);
  console.log(`| ${COLUMNS.map(([name]) => name).join(' | ')} |\n|${'---|'.repeat(COLUMNS.length)}`);
  for (const row of rows) console.log(`| ${COLUMNS.map(([, cell]) => cell(row)).join(' | ')} |`);
  console.log('\n| database | answers alike from memory and from the database |\n|---|---|');
  for (const { database, same, asked } of compared) console.log(`| ${database} | ${same} of ${asked} |`);
}
