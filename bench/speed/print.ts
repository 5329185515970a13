import type { Machine } from '../machine.ts';
import type { Timing } from './time-questions.ts';

export interface SpeedReport {
  readonly machine: Machine;
  /** What nodejieba takes outside the JavaScript heap, and how long it loads. */
  readonly segmenter: { readonly loadMs: number; readonly megabytes: number };
  /** `sentences`: those of the article in the middle by length. */
  readonly article: readonly (Timing & {
    readonly file: string;
    readonly system: string;
    readonly sentences: number | null;
  })[];
  readonly library: readonly (Timing & {
    readonly system: string;
    readonly articles: number;
    readonly sentences: number;
    readonly buildSeconds: number;
  })[];
  readonly indexing: readonly {
    readonly system: string;
    readonly sentences: number;
    readonly perSecond: number;
    readonly perSecondBeyondSegmentation: number;
  }[];
  /** Of ours alone, in the library. */
  readonly memory: {
    readonly bytesPerSentence: number;
    readonly indexBytesPerSentence: number;
    readonly quoteBytesPerSentence: number;
  };
}

export function printReport({ machine, segmenter, article, library, indexing, memory }: SpeedReport): void {
  const cores =
    machine.usable < machine.cores
      ? `kept to ${machine.usable} of ${machine.cores} cores`
      : `${machine.cores} cores`;
  console.log(
    `${machine.cpu}, ${cores}, Node ${machine.node}, load ${machine.load.toFixed(1)} at the start\n`,
  );
  console.log(
    '| what | system | questions | p50 ms | p99 ms | CPU p50 ms | CPU p99 ms |\n|---|---|---|---|---|---|---|',
  );
  for (const row of article)
    console.log(`| an article of ${row.sentences} sentences, ${row.file} | ${row.system} | ${timed(row)} |`);
  for (const row of library)
    console.log(
      `| a library of ${row.sentences} sentences, ${row.articles} articles | ${row.system} | ${timed(row)} |`,
    );
  console.log(
    '\n| indexing | sentences a second | … beyond segmentation | the library, seconds |\n|---|---|---|---|',
  );
  for (const { system, perSecond, perSecondBeyondSegmentation } of indexing) {
    const built = library.find((row) => row.system === system)?.buildSeconds;
    console.log(
      `| ${system} | ${perSecond.toFixed(0)} | ${perSecondBeyondSegmentation.toFixed(0)} | ${built?.toFixed(1) ?? '–'} |`,
    );
  }
  console.log('\n| memory, ours | figure |\n|---|---|');
  for (const [what, figure] of [
    ['the index of the library, bytes a sentence', memory.bytesPerSentence],
    ['… as it reports itself', memory.indexBytesPerSentence],
    ['its index for quotations, bytes a sentence', memory.quoteBytesPerSentence],
    ["nodejieba's own memory, MB", segmenter.megabytes],
    ['… loaded in ms', segmenter.loadMs],
  ] as const)
    console.log(`| ${what} | ${figure.toFixed(0)} |`);
}

function timed({ questions, p50Ms, p99Ms, cpuP50Ms, cpuP99Ms }: Timing): string {
  return `${questions} | ${[p50Ms, p99Ms, cpuP50Ms, cpuP99Ms].map((ms) => ms.toFixed(2)).join(' | ')}`;
}
