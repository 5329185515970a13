import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startLoopback } from '../discord/bot.ts';
import { commandInteraction, TOKEN } from '../discord/loopback/payloads.ts';
import { until } from '../discord/loopback/server.ts';
import { startProgram } from '../start-program.ts';
import { PUBLIC_KEY, signed } from './door.ts';

/** With a token and the door. */
function startBoth(apiBase: string, port: number) {
  return startProgram({
    DISCORD_TOKEN: TOKEN,
    INTERACTIONS_PORT: String(port),
    DISCORD_PUBLIC_KEY: PUBLIC_KEY,
    DISCORD_API_BASE: apiBase,
  });
}

test('with a token a port that is taken is told before a session is spent', async () => {
  const loopback = await startLoopback();
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void taken.close());
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { ended, told } = startBoth(loopback.apiBase, port);
  expect(await ended).toEqual([1, null]);
  expect(told()).toMatch(/^Interactions cannot be taken at 127\.0\.0\.1:\d+ \(EADDRINUSE\)/m);
  expect(loopback.gateway.identifies).toEqual([]);
});

test('with a token commands over HTTP are answered while the gateway has no session left', async () => {
  const loopback = await startLoopback();
  loopback.rest.sessionLimit = { total: 1000, remaining: 0, reset_after: 600_000 };
  const { child, ended, told } = startBoth(loopback.apiBase, 0);
  await until('the waiting', () => /allows no more connections today/.test(told()));
  const port = /"port":(\d+)/.exec(told())?.[1];
  const body = JSON.stringify(commandInteraction('help'));
  const url = `http://127.0.0.1:${port}/interactions`;
  expect((await fetch(url, { method: 'POST', headers: signed(body), body })).status).toBe(200);
  expect(loopback.gateway.identifies).toEqual([]);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test('without a token the program answers over HTTP alone, with the articles it has, and leaves when told', async () => {
  const loopback = await startLoopback();
  const { child, ended, told } = startProgram({
    INTERACTIONS_PORT: '0',
    DISCORD_PUBLIC_KEY: PUBLIC_KEY,
    DISCORD_API_BASE: loopback.apiBase,
  });
  const port = () => /"port":(\d+)/.exec(told())?.[1];
  await until('the door', () => port() !== undefined);
  const url = `http://127.0.0.1:${port()}/interactions`;

  const body = JSON.stringify(commandInteraction('ask', [{ name: 'question', value: '大会在哪里召开？' }]));
  const answered = await fetch(url, { method: 'POST', headers: signed(body), body });
  expect(answered.status).toBe(200);
  const { type, data } = JSON.parse(await answered.text());
  // Announced where the first answer takes its time, on a busy machine.
  expect([4, 5]).toContain(type);
  if (type === 4) expect(JSON.stringify(data)).toContain('濟南');
  expect(
    (
      await fetch(url, {
        method: 'POST',
        headers: { ...signed(body), 'x-signature-ed25519': 'ab'.repeat(64) },
        body,
      })
    ).status,
  ).toBe(401);
  expect(loopback.gateway.connections).toBe(0);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});
