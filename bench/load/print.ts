import type { Machine } from '../machine.ts';
import type { Found } from './find-rate.ts';
import type { Memory } from './measure-memory.ts';
import type { Soak } from './soak.ts';

export interface LoadReport {
  readonly machine: Omit<Machine, 'load'> & {
    readonly load: { readonly before: number; readonly after: number };
  };
  readonly settings: {
    readonly servers: number;
    /** Servers that have one of their own, with so many articles each; only these are asked. */
    readonly libraries: number;
    readonly articles: number;
    readonly seconds: number;
    readonly indexMemoryMb: number;
  };
  readonly rates: readonly RateRow[];
  readonly memory?: Memory;
  readonly soaked?: Soak;
}

export interface RateRow {
  readonly door: string;
  readonly processes: number;
  readonly readyMs: number;
  readonly found: Found;
  /** Of each process, in bytes, after all the rates that were tried. */
  readonly resident: readonly number[];
}

/** Prints the figures as tables in Markdown. */
export function printReport({ machine, settings, rates, memory, soaked }: LoadReport): void {
  const { cpu, cores, node, load } = machine;
  console.log(
    `${cpu}, ${cores} cores, Node ${node}, load ${load.before.toFixed(1)} before and ${load.after.toFixed(1)} after; the generator runs on the same machine.`,
  );
  console.log(
    `${settings.servers} servers, ${settings.libraries} of them with ${settings.articles} articles each, ${settings.indexMemoryMb} MiB of indexes, ${settings.seconds} s a rate.\n`,
  );
  if (rates.length > 0) {
    console.log(
      '| door | processes | rate held, 1/s | p50, ms | p99, ms | most, ms | next rate | its p99, ms | ready after, s | resident then |',
    );
    console.log('|---|---|---|---|---|---|---|---|---|---|');
  }
  for (const { door, processes, readyMs, found, resident } of rates) {
    const held = found.steps.findLast(({ rate }) => rate === found.rate);
    const next = found.steps.filter(({ rate }) => rate > found.rate).toSorted((a, b) => a.rate - b.rate)[0];
    const cells = [
      door,
      processes,
      found.rate,
      ms(held?.p50),
      ms(held?.p99),
      ms(held?.most),
      next?.rate ?? '',
      ms(next?.p99),
      (readyMs / 1000).toFixed(1),
      resident.map(mb).join(', '),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  if (memory !== undefined) {
    console.log('\n| memory | after collection | resident |\n|---|---|---|');
    console.log(
      `| a process in one server, after its first answer | ${mb(memory.process)} | ${mb(memory.processRss)} |`,
    );
    console.log(`| a server more, at rest | ${kb(memory.atRest)} | ${kb(memory.atRestRss)} |`);
    console.log(`| a server just asked, in addition | ${kb(memory.inUse)} | |`);
  }
  if (soaked !== undefined) {
    const { rate, minutes, growth, failures, steps } = soaked;
    const worst = Math.max(...steps.map(({ p99 }) => p99));
    console.log(
      `\nAn hour of load in ${minutes} minutes, ${rate} a second, p99 at most ${ms(worst)} ms in a half minute:`,
    );
    console.log(
      `growth in that hour: memory ${(growth.heapAnHour / 1e6).toFixed(2)} MB, handles ${growth.handles.toFixed(1)}, emitters ${growth.emitters.toFixed(1)}, listeners ${growth.listeners.toFixed(1)}: ${failures.length === 0 ? 'passed' : `FAILED: ${failures.join('; ')}`}`,
    );
  }
}

function ms(value: number | undefined): string {
  if (value === undefined) return '';
  return Number.isFinite(value) ? value.toFixed(1) : 'none';
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function kb(bytes: number): string {
  return `${(bytes / 1e3).toFixed(1)} kB`;
}
