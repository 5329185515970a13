import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { openStore, type StorePlace } from '../../../../src/library/store/open.ts';
import { BY, content } from '../texts.ts';
import type { RivalOrder, RivalReport } from './rival.ts';

const RIVAL = fileURLToPath(new URL('rival.ts', import.meta.url));
const LASTING_MS = 3_000;
const LEAST = 6;

/** Two processes, each doing two things at once, on one library; afterwards every number must add up. */
export async function letRivals(place: StorePlace): Promise<void> {
  const store = await openStore(place);
  await store.add('1', content('0'), BY);
  const reports = await Promise.all(
    ['one', 'second'].map((name) => run({ place, name, milliseconds: LASTING_MS, least: LEAST })),
  );
  const sum = (of: (report: RivalReport) => number) => reports.reduce((all, one) => all + of(one), 0);
  const raised = sum((one) => one.raised);
  const added = sum((one) => one.added);
  const removed = sum((one) => one.removed);

  expect(await store.read('1', 'a1')).toMatchObject({ text: String(raised), version: 1 + raised });
  expect(await store.list('1')).toHaveLength(1 + added - removed);
  expect(await store.revision('1')).toBe(1 + raised + added + removed);
  const ids = reports.flatMap((one) => one.ids);
  expect(new Set(ids).size).toBe(ids.length);
  await store.close();
}

function run(order: RivalOrder): Promise<RivalReport> {
  const child = spawn(process.execPath, ['--import', 'tsx', RIVAL, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, complaint] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    complaint += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`${order.name}: ${complaint}`)),
    );
  });
}
