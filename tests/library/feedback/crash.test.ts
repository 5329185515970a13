import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore, type StorePlace } from '../../../src/library/store/open.ts';
import { LONG } from '../../long.ts';
import { startPostgres } from '../store/postgres-server.ts';

const WORKER = join(import.meta.dirname, 'vote-worker.ts');
const KILLS = 6;
const folder = mkdtempSync(join(tmpdir(), 'yuanwen-votes-'));
const server = await startPostgres();
afterAll(async () => {
  rmSync(folder, { recursive: true });
  if (server.kind === 'running') await server.stop();
});

/** Kills a voting process after so many acknowledged votes; the ballots that it said. */
async function killOnce(place: StorePlace, run: number): Promise<readonly string[]> {
  const order = ['--import', import.meta.resolve('tsx'), WORKER, JSON.stringify(place), String(run)];
  const child = spawn(process.execPath, order, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    if (said.split('\n').length > 7 * (run + 1)) child.kill('SIGKILL');
  });
  await once(child, 'close');
  // The kill may have cut the last line.
  return said.split('\n').slice(0, -1);
}

function describeCrashes(make: () => Promise<StorePlace>): void {
  it('leaves every vote that was acknowledged, once', { timeout: LONG }, async () => {
    const place = await make();
    const acknowledged: string[] = [];
    for (let run = 0; run < KILLS; run++) acknowledged.push(...(await killOnce(place, run)));
    const store = await openStore(place);
    try {
      const votes = await store.feedback.votes('1');
      expect(acknowledged.length).toBeGreaterThan(7 * KILLS);
      // Of each process one vote may have got through without having been acknowledged.
      expect(votes.length - acknowledged.length).toBeGreaterThanOrEqual(0);
      expect(votes.length - acknowledged.length).toBeLessThanOrEqual(KILLS);
      for (const ballot of acknowledged) expect(await store.feedback.withdraw('1', ballot)).toBe(true);
      expect(await store.feedback.votes('1')).toHaveLength(votes.length - acknowledged.length);
    } finally {
      await store.close();
    }
  });
}

describe('a killed process, in SQLite,', () => {
  describeCrashes(async () => ({ kind: 'sqlite', file: join(folder, 'yuanwen.db') }));
});

if (server.kind === 'running') {
  describe('a killed process, in PostgreSQL,', () => {
    describeCrashes(async () => ({ kind: 'postgres', url: await server.createDatabase() }));
  });
} else {
  it.skip(`a killed process in PostgreSQL, which could not be started: ${server.reason}`, () => {});
}
