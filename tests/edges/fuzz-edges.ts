/** `npm run fuzz:edges -- [SEED [RUNS]]`: each edge with as many inputs; the first that fails is made small and printed. */
import fc from 'fast-check';
import { makeApp } from '../commands/app.ts';
import { fuzzDoor } from './door.ts';
import { edges } from './edges.ts';
import { fuzzFetcher } from './fetcher.ts';

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
const runs = Number(process.argv[3] ?? 2000);
console.log(`seed ${seed}, ${runs} runs`);
const app = makeApp();
for (const { name, property } of edges(app))
  await attempt(name, () => fc.assert(property, { seed, numRuns: runs }));
await attempt('links', () => fuzzFetcher({ seed, runs }));
await attempt('requests over HTTP', () => fuzzDoor({ seed, runs, app }));

async function attempt(name: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  try {
    await work();
    console.log(`${name}: well, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
