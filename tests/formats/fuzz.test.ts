import { afterAll, describe, expect, it } from 'vitest';
import { createImporter } from '../../src/formats/importer.ts';
import { fuzz } from './fuzz.ts';
import { FUZZED, type Fuzzed, makeSeeds } from './mutate.ts';

const SEED = 4;
const COUNT = 60;

describe('spoilt files', () => {
  const importer = createImporter();
  afterAll(importer.close);

  it.each(FUZZED)('never do harm: %s', async (kind) => {
    const { outcomes, failures, slowest } = await fuzz({ importer, kind, count: COUNT, seed: SEED });
    expect(failures).toEqual([]);
    expect(slowest).toBeLessThan(21_000);
    // Spoilt enough to be refused, not so much that nothing gets past the door.
    expect(outcomes['article']).toBeGreaterThan(2);
    expect(outcomes['article']).toBeLessThan(COUNT);
  });

  it('are made of files that are good', async () => {
    const seeds = await makeSeeds();
    for (const kind of FUZZED satisfies readonly Fuzzed[])
      for (const bytes of seeds[kind].slice(0, 2))
        expect(await importer.importArticle({ name: `a.${kind}`, bytes })).toMatchObject({ kind: 'article' });
  });
});
