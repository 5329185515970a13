/** `npm run crash:library [seed] [sqlite|postgres]`: 200 kills on each database, or on one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorePlace } from '../../../../src/library/store/open.ts';
import { startPostgres } from '../postgres-server.ts';
import { crashOften } from './crash.ts';

const RUNS = 200;

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
const only = process.argv[3];
console.log(`seed ${seed}`);
if (only !== 'postgres') await crashSqlite();
if (only !== 'sqlite') await crashPostgres();

async function crashSqlite(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'yuanwen-crash-'));
  await report({ kind: 'sqlite', file: join(folder, 'yuanwen.db') });
  await rm(folder, { recursive: true, force: true });
}

async function crashPostgres(): Promise<void> {
  const server = await startPostgres();
  if (server.kind === 'running') {
    await report({ kind: 'postgres', url: await server.createDatabase() });
    await server.stop();
  } else {
    console.log(`postgres: could not be started: ${server.reason}`);
    process.exitCode = 1;
  }
}

async function report(place: StorePlace): Promise<void> {
  const started = Date.now();
  const { wrong, ...figures } = await crashOften({ place, runs: RUNS, seed });
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${place.kind}: ${JSON.stringify(figures)}, ${wrong.length} wrong, in ${seconds} s`);
  for (const line of wrong) console.log(`  ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}
