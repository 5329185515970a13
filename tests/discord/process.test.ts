import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../temporary/temporary-folder.ts';
import { startLoopback } from './bot.ts';
import { commandInteraction, TOKEN } from './loopback/payloads.ts';
import { type Loopback, until } from './loopback/server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown[]>;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** The program as an operator starts it, with the settings of its own given alone. */
function run(file: string, settings: Readonly<Record<string, string>>): Run {
  // An empty folder: an operator's own `.env` is not read, and nothing is known of earlier starts.
  const cwd = temporaryFolder();
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), join(ROOT, file)], {
    cwd,
    env: { PATH: process.env['PATH'], DATA_DIR: cwd, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return { child, ended: once(child, 'close'), stdout: () => stdout, stderr: () => stderr };
}

function settingsFor(loopback: Loopback, token = TOKEN): Record<string, string> {
  return { DISCORD_TOKEN: token, DISCORD_API_BASE: loopback.apiBase };
}

test('the program connects, prints the invite link, outlives odd packets, answers, and leaves when told', {
  timeout: 30_000,
}, async () => {
  const loopback = await startLoopback();
  const { child, ended, stderr, stdout } = run('src/main.ts', settingsFor(loopback));
  await until('the invite link', () => /https?:\S+oauth2\/authorize\?\S*client_id=/.test(stderr()), 20_000);

  for (const name of [
    'INTERACTION_CREATE',
    'MESSAGE_CREATE',
    'GUILD_CREATE',
    'GUILD_DELETE',
    'THREAD_CREATE',
  ]) {
    for (const odd of [null, {}, { channel: null, member: null, thread: null, data: null }]) {
      loopback.gateway.dispatch(name, odd);
    }
  }
  const question = '这句话不会出现在日志里吧？';
  const asked = loopback.interact(
    commandInteraction('ask', [{ name: 'question', value: question }], {
      locale: null,
      member: null,
      channel: null,
    }),
  );
  const final = () => loopback.answersTo(asked).some(({ body }) => body.type === 4 || body.embeds);
  await until('the answer', final, 10_000);
  expect(loopback.rest.violations).toEqual([]);

  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(stdout() + stderr()).not.toContain(question);
  expect((stdout() + stderr()).match(/oauth2\/authorize/g)).toHaveLength(1);
});

test('a refused token is one line, and the end, within seconds', { timeout: 30_000 }, async () => {
  const loopback = await startLoopback();
  const began = Date.now();
  const { ended, stdout, stderr } = run('src/main.ts', settingsFor(loopback, 'not-the-token'));
  expect(await ended).toEqual([1, null]);
  expect(Date.now() - began).toBeLessThan(15_000);
  expect(stderr()).toMatch(/^Discord refused the token in DISCORD_TOKEN\. [^\n]+\n$/);
  // What is logged before it, of the articles, is neither warning nor error.
  expect(stdout()).not.toMatch(/"level":[45]0/);
});

test('the registration says what it did, or in one line why not', { timeout: 30_000 }, async () => {
  const loopback = await startLoopback();
  const done = run('src/discord/register-commands.ts', settingsFor(loopback));
  expect(await done.ended).toEqual([0, null]);
  expect(done.stdout()).toMatch(
    /^Published \/ask \/summary .*\/articles .*“Add as article”.* to all servers\.\n$/,
  );
  const refused = run('src/discord/register-commands.ts', settingsFor(loopback, 'not-the-token'));
  expect(await refused.ended).toEqual([1, null]);
  expect(refused.stderr()).toMatch(/^Discord refused the token[^\n]+\n$/);
});
