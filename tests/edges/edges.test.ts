import fc from 'fast-check';
import { describe, it } from 'vitest';
import { makeApp } from '../commands/app.ts';
import { fuzzDoor } from './door.ts';
import { edges } from './edges.ts';
import { fuzzFetcher } from './fetcher.ts';

/** Fixed, so that a failure is one of a change; `npm run fuzz:edges` tries others. */
const SEED = 11;
const RUNS = 150;

const app = makeApp();

describe('whatever comes', () => {
  it.each(edges(app))('$name', async ({ property, share }) => {
    await fc.assert(property, { seed: SEED, numRuns: RUNS * share });
  });

  it('links', async () => {
    await fuzzFetcher({ seed: SEED, runs: RUNS });
  });

  it('requests over HTTP', async () => {
    await fuzzDoor({ seed: SEED, runs: RUNS * 2, app });
  });
});
