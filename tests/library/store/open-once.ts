import { statSync } from 'node:fs';
import { openStore } from '../../../src/library/store/open.ts';

/** `node … open-once.ts FILE`: opens a library, says in a line of JSON what it found, and closes it. */
export interface OpenedOnce {
  readonly problems: readonly string[];
  readonly titles: readonly string[];
  /** Bytes of what stands ahead, in a file beside. */
  readonly ahead: number;
}

const [, , file = ''] = process.argv;
const problems: string[] = [];
const store = await openStore(
  { kind: 'sqlite', file },
  { onProblem: (problem, error) => problems.push(`${problem}: ${error}`) },
);
const titles = (await store.list('1')).map(({ title }) => title);
const opened: OpenedOnce = { problems, titles, ahead: statSync(`${file}-wal`).size };
await store.close();
console.log(JSON.stringify(opened));
