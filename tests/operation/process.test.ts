import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startLoopback } from '../discord/bot.ts';
import { Fleet } from '../discord/loopback/fleet.ts';
import { commandInteraction, TOKEN } from '../discord/loopback/payloads.ts';
import { until } from '../discord/loopback/server.ts';
import { findFreePort } from '../find-free-port.ts';
import { LONG } from '../long.ts';
import { startProgram } from '../start-program.ts';
import { temporaryFolder } from '../temporary/temporary-folder.ts';

async function start(settings: Readonly<Record<string, string>>, folder = temporaryFolder()) {
  const port = await findFreePort();
  const { child, ended, told } = startProgram({ OPS_PORT: String(port), ...settings }, { folder });
  const get = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      async (response) => ({ status: response.status, text: await response.text() }),
      () => ({ status: 0, text: '' }),
    );
  return { child, folder, port, get, said: told, ended };
}

test('the bot tells how it fares, logs a line for what was asked, and puts down that it was stopped', {
  timeout: LONG,
}, async () => {
  const loopback = await startLoopback();
  const { child, folder, get, said, ended } = await start({
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_BASE: loopback.apiBase,
  });
  await expect.poll(async () => (await get('/healthz')).status).toBe(200);
  await expect.poll(async () => (await get('/readyz')).status).toBe(200);
  const asked = loopback.interact(commandInteraction('ask', [{ name: 'question', value: '谁致辞了？' }]));
  await until('the answer', () => loopback.answersTo(asked).length > 0);
  // An answer that takes its time is announced before it is counted.
  const metrics = async () => (await get('/metrics')).text;
  await expect
    .poll(metrics)
    .toMatch(/^yuanwen_interactions_total\{command="ask",kind="command",outcome="[\w-]+"\} 1$/m);
  const text = await metrics();
  expect(text).toMatch(/^yuanwen_gateway_ready 1$/m);
  expect(text).toMatch(/^yuanwen_index_bytes [1-9]\d+$/m);
  expect(text).toMatch(/^yuanwen_articles 0$/m);
  expect(text).toMatch(/^yuanwen_starts_today 1$/m);

  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(said()).toMatch(/"command":"ask","ms":[\d.]+,"outcome":"[\w-]+"/);
  expect(said()).not.toContain('致辞');
  const starts = readFileSync(join(folder, 'starts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).what);
  expect(starts).toEqual(['start', 'stop']);
});

test('the preview is ready as well, and starts of nothing are put down', { timeout: LONG }, async () => {
  const { child, folder, get, ended } = await start({ PREVIEW_PORT: '0' });
  await expect.poll(async () => (await get('/readyz')).status).toBe(200);
  expect((await get('/metrics')).text).not.toMatch(/^yuanwen_gateway_ready \d/m);
  // What a reload of the unit sends: a stop like any other.
  child.kill('SIGHUP');
  expect(await ended).toEqual([0, null]);
  expect(existsSync(join(folder, 'starts.jsonl'))).toBe(false);
});

test('after four crashes within the hour the bot waits before it connects, says why, and can be stopped meanwhile', {
  timeout: LONG,
}, async () => {
  const loopback = await startLoopback();
  const folder = temporaryFolder();
  const crashes = [1, 2, 3, 4].map((n) =>
    JSON.stringify({ id: `${n}`, at: Date.now() - n * 1000, what: 'start' }),
  );
  writeFileSync(join(folder, 'starts.jsonl'), `${crashes.join('\n')}\n`);
  const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API_BASE: loopback.apiBase };
  const { child, get, said, ended } = await start(settings, folder);
  await expect.poll(said).toMatch(/"seconds":10,.*it waits before it connects/);
  const { status, text } = await get('/readyz');
  expect([status, JSON.parse(text).door]).toEqual([503, 'starting']);
  expect(loopback.gateway.identifies).toEqual([]);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test('a manager is alive and ready at OPS_PORT, its shards above, and remembers how it ended', {
  timeout: LONG,
}, async () => {
  const fleet = await Fleet.start({ serversOf: () => [], shards: 1 });
  onTestFinished(() => fleet.stop());
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'starts.jsonl'),
    [1, 2, 3].map((n) => `{"id":"${n}","at":${Date.now() - n * 1000},"what":"start"}\n`).join(''),
  );
  const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API_BASE: fleet.apiBase, SHARDS: '1' };
  const { child, port, get, said, ended } = await start({ ...settings, LOG_FORMAT: 'text' }, folder);
  await expect.poll(async () => (await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(503);
  // The fourth within the hour waits 5 s.
  await expect.poll(said).toMatch(/ WARN .*it waits before it connects.* seconds=5/);
  await expect.poll(async () => (await get('/readyz')).status).toBe(200);
  const shard = await fetch(`http://127.0.0.1:${port + 1}/readyz`);
  expect([shard.status, JSON.parse(await shard.text()).database]).toEqual([200, 'reachable']);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(said()).toMatch(/ INFO .*Stopped/);
  expect(readdirSync(folder).filter((file) => file.startsWith('starts'))).toEqual(['starts.jsonl']);
  const starts = readFileSync(join(folder, 'starts.jsonl'), 'utf8').trim().split('\n');
  expect(starts.slice(3).map((line) => JSON.parse(line).what)).toEqual(['start', 'stop']);
});
