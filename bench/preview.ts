import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeChange } from '../src/library/settings/settings.ts';
import { openStore } from '../src/library/store/open.ts';
import { PREVIEW } from '../src/preview/identity.ts';

/**
 * `npm run bench:preview`: how long the preview takes, in ms, from `npm start` to its first answer, and for each
 * answer after it, as a page on this machine sees it: the request, the reply, and what is shown beside it.
 */

const ROOT = join(import.meta.dirname, '..');
const STARTS = 5;
const ANSWERS = 200;
const START_WITHIN_MS = 30_000;
const QUESTIONS = [
  '大会在哪里召开？',
  '谁致辞？',
  '2021年制造业增加值是多少？',
  '本次大会主题是什么？',
  '红烧肉怎么做？',
];

/** A database of its own; where many questions are to be asked at once, one that sets no cooldown. */
async function makeFolder(unlimited: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'yuanwen-'));
  if (!unlimited) return folder;
  const store = await openStore({ kind: 'sqlite', file: join(folder, 'yuanwen.db') });
  for (const name of ['personSeconds', 'serverPerMinute'] as const)
    await store.changeSetting(PREVIEW.guild, writeChange({ name, value: 0 }));
  await store.close();
  return folder;
}

async function start(folder: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    // Without whatever settings there are: no token, and a database of its own.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DISCORD_TOKEN: '',
      PREVIEW_PORT: '0',
      DATA_DIR: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (told += chunk));
  const end = performance.now() + START_WITHIN_MS;
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(told)?.[0];
    if (url !== undefined) return { child, url };
    if (performance.now() > end) throw new Error(`No link within ${START_WITHIN_MS} ms: ${told}`);
    await sleep(5);
  }
}

function stop({ pid }: ChildProcess): void {
  // npm and the program it started.
  if (pid !== undefined) process.kill(-pid, 'SIGTERM');
}

/** All that a page loads before it can ask. */
async function load(url: string): Promise<void> {
  const get = async (path: string) => (await fetch(url + path)).text();
  await get('/');
  await Promise.all([get('/page.js'), get('/page.css')]);
  await Promise.all([get('/api/setup'), get('/api/starters')]);
}

async function ask(url: string, question: string): Promise<number> {
  const began = performance.now();
  const data = { type: 1, name: 'ask', options: [{ type: 3, name: 'question', value: question }] };
  const response = await fetch(`${url}/api/interactions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ type: 2, locale: 'zh-CN', data }),
  });
  await response.text();
  return performance.now() - began;
}

const show = (name: string, times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  process.stdout.write(
    `${name}: median ${at(0.5)}, 95% within ${at(0.95)}, most ${at(1)} (${times.length} times)\n`,
  );
};

const starts: number[] = [];
for (let k = 0; k < STARTS; k++) {
  const last = k === STARTS - 1;
  const folder = await makeFolder(last);
  const began = performance.now();
  const { child, url } = await start(folder);
  await load(url);
  await ask(url, QUESTIONS[0] ?? '');
  starts.push(performance.now() - began);
  if (last) {
    const answers: number[] = [];
    for (let n = 0; n < ANSWERS; n++) answers.push(await ask(url, QUESTIONS[n % QUESTIONS.length] ?? ''));
    show('an answer after the first', answers);
  }
  stop(child);
}
show('from npm start to the first answer', starts);
