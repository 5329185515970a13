import type { Sentence } from '../src/article/article.ts';
import { bare } from '../src/search/quotes/bare.ts';
import type { Finder } from './quote-peers.ts';
import type { Memory } from './quote-queries.ts';

export interface Query {
  readonly file: string;
  readonly memory: Memory | 'not in the library';
  readonly words: string;
  readonly gold?: Sentence;
}

export interface Row {
  readonly file: string;
  readonly query: string;
  readonly system: string;
  readonly queries: number;
  readonly hit1: number | null;
  readonly hit5: number | null;
  /** Share said to be there (exact or close). Ours alone decides. */
  readonly answered: number | null;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** Asked before the clock counts. */
const WARM_UP = 50;

/**
 * How often each kind of query leads to its sentence, and how fast.
 *
 * @param most at most so many of each kind, the first
 */
export function measure(
  { system, find }: Finder,
  queries: readonly Query[],
  most = Number.POSITIVE_INFINITY,
): readonly Row[] {
  for (const { words } of queries.slice(0, Math.min(WARM_UP, most))) find(words);
  const groups = new Map<string, Query[]>();
  for (const query of queries) {
    const key = `${query.file}\t${query.memory}`;
    groups.set(key, [...(groups.get(key) ?? []), query]);
  }
  return [...groups].map(([key, all]) => {
    const group = all.slice(0, most);
    const [file = '', query = ''] = key.split('\t');
    let [first, five, answered] = [0, 0, 0];
    const times: number[] = [];
    for (const { words, gold } of group) {
      const start = performance.now();
      const found = find(words);
      times.push(performance.now() - start);
      if (found.answered === true) answered++;
      if (gold === undefined) continue;
      const wanted = bare(gold.text);
      const isRight = (sentence: Sentence) => sentence === gold || bare(sentence.text) === wanted;
      if (found.sentences.slice(0, 1).some(isRight)) first++;
      if (found.sentences.slice(0, 5).some(isRight)) five++;
    }
    const strange = query === 'not in the library';
    return {
      file,
      query,
      system,
      queries: group.length,
      hit1: strange ? null : first / group.length,
      hit5: strange ? null : five / group.length,
      answered: system === 'yuanwen' ? answered / group.length : null,
      p50Ms: quantile(times, 0.5),
      p95Ms: quantile(times, 0.95),
    };
  });
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function print(all: readonly Row[]): void {
  const systems = [...new Set(all.map((row) => row.system))];
  console.log(
    `| file | query | n |${systems.map((system) => ` ${system} |`).join('')} answered | p50 / p95 ms |`,
  );
  console.log(`|---|---|---|${systems.map(() => '---|').join('')}---|---|`);
  for (const { file, query, queries: count, answered, p50Ms, p95Ms } of all.filter(
    (row) => row.system === 'yuanwen',
  )) {
    const cells = systems.map((system) => {
      const row = all.find(
        (other) => other.system === system && other.file === file && other.query === query,
      );
      return row?.hit1 == null ? ' – |' : ` ${percent(row.hit1)} (${percent(row.hit5 ?? 0)}) |`;
    });
    console.log(
      `| ${file} | ${query} | ${count} |${cells.join('')} ${percent(answered ?? 0)} | ${p50Ms.toFixed(2)} / ${p95Ms.toFixed(2)} |`,
    );
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
