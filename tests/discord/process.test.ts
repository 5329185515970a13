import { expect, test } from 'vitest';
import { TIMING } from '../../src/discord/start.ts';
import { startProgram } from '../start-program.ts';
import { startLoopback } from './bot.ts';
import { commandInteraction, TOKEN } from './loopback/payloads.ts';
import { type Loopback, until } from './loopback/server.ts';

function settingsFor(loopback: Loopback, token = TOKEN): Record<string, string> {
  return { DISCORD_TOKEN: token, DISCORD_API_BASE: loopback.apiBase };
}

test('the program connects, prints the invite link, outlives odd packets, answers, and leaves when told', async () => {
  const loopback = await startLoopback();
  const { child, ended, stderr, told } = startProgram(settingsFor(loopback));
  await until('the invite link', () => /https?:\S+oauth2\/authorize\?\S*client_id=/.test(stderr()));

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
  await until('the answer', final);
  expect(loopback.rest.violations).toEqual([]);

  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(told()).not.toContain(question);
  expect(told().match(/oauth2\/authorize/g)).toHaveLength(1);
});

test('a refused token is one line, and the end, within seconds', async () => {
  const loopback = await startLoopback();
  const { ended, stdout, stderr } = startProgram(settingsFor(loopback, 'not-the-token'));
  expect(await ended).toEqual([1, null]);
  // From when it was told so: to start takes a busy machine as long as it takes.
  const refused = loopback.calls.at(-1)?.at ?? 0;
  expect(Date.now() - refused).toBeLessThan(TIMING.loginTimeoutMs);
  expect(stderr()).toMatch(/^Discord refused the token in DISCORD_TOKEN\. [^\n]+\n$/);
  // What is logged before it, of the articles, is neither warning nor error.
  expect(stdout()).not.toMatch(/"level":[45]0/);
});

test('the registration says what it did, or in one line why not', async () => {
  const loopback = await startLoopback();
  const file = 'src/discord/register-commands.ts';
  const done = startProgram(settingsFor(loopback), { file });
  expect(await done.ended).toEqual([0, null]);
  expect(done.stdout()).toMatch(
    /^Published \/ask \/summary .*\/articles .*“Add as article”.* to all servers\.\n$/,
  );
  const refused = startProgram(settingsFor(loopback, 'not-the-token'), { file });
  expect(await refused.ended).toEqual([1, null]);
  expect(refused.stderr()).toMatch(/^Discord refused the token[^\n]+\n$/);
});
