/** `npm run crash:library [seed]`: 200 kills on each database. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorePlace } from '../../../../src/library/store/open.ts';
import { startPostgres } from '../postgres-server.ts';
import { crashOften } from './crash.ts';

const RUNS = 200;

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
console.log(`seed ${seed}`);
const folder = await mkdtemp(join(tmpdir(), 'yuanwen-crash-'));
const server = await startPostgres();
const failed = [
  await report({ kind: 'sqlite', file: join(folder, 'yuanwen.db') }),
  ...(server.kind === 'running'
    ? [await report({ kind: 'postgres', url: await server.createDatabase() })]
    : [refuse(server.reason)]),
];
if (server.kind === 'running') await server.stop();
await rm(folder, { recursive: true, force: true });
process.exitCode = failed.includes(true) ? 1 : 0;

async function report(place: StorePlace): Promise<boolean> {
  const { wrong, ...figures } = await crashOften({ place, runs: RUNS, seed });
  console.log(`${place.kind}: ${JSON.stringify(figures)}, ${wrong.length} wrong`);
  for (const line of wrong) console.log(`  ${line}`);
  return wrong.length > 0;
}

function refuse(reason: string): boolean {
  console.log(`postgres: could not be started: ${reason}`);
  return true;
}
