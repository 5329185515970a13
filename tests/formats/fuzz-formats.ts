/**
 * A thousand spoilt files of each kind through the importer: `npm run fuzz:formats [-- SEED [COUNT]]`.
 * Prints the outcomes, the slowest file and the largest size of a reading process; fails where one crashed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createImporter } from '../../src/formats/importer.ts';
import { fuzz } from './fuzz.ts';
import { FUZZED } from './mutate.ts';

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
const count = Number(process.argv[3] ?? 1000);
const importer = createImporter();
let largest = 0;
const watch = setInterval(() => {
  largest = Math.max(largest, ...childSizes());
}, 200);
console.log(`seed ${seed}, ${count} files of each kind`);
let failed = 0;
await Promise.all(
  FUZZED.map(async (kind) => {
    const { failures, outcomes, slowest } = await fuzz({ importer, kind, count, seed });
    console.log(kind, JSON.stringify(outcomes), `slowest ${slowest} ms`, failures.slice(0, 10));
    failed += failures.length;
  }),
);
clearInterval(watch);
importer.close();
const own = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`largest reading process ${largest} MiB, this process ${own} MiB, ${failed} failures`);
process.exitCode = failed === 0 ? 0 : 1;

/** The largest size so far of each child of this process, in MiB. Linux only. */
function childSizes(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        if (!status.includes(`PPid:\t${process.pid}\n`)) return [];
        return [Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)];
      } catch {
        return [];
      }
    });
}
