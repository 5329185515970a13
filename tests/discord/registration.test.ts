import { expect, test } from 'vitest';
import { startDiscord } from '../../src/discord/start.ts';
import type { Handlers } from '../../src/interactions/handlers.ts';
import { app, fakeHandlers, keepLines, startBot } from './bot.ts';
import { GUILD, TOKEN } from './loopback/payloads.ts';
import { refuse } from './loopback/rest.ts';
import type { Loopback } from './loopback/server.ts';

const COMMANDS = /\/commands$/;

async function startAgain(loopback: Loopback, handlers: Partial<Handlers> = {}): Promise<string> {
  const discord = await startDiscord({
    config: { discordToken: TOKEN, discordApiBase: loopback.apiBase },
    app,
    handlers: fakeHandlers(handlers),
    log: keepLines().log,
  });
  const outcome = await discord.registration;
  await discord.stop();
  return outcome;
}

test('the first start publishes, the next does not, a changed declaration does again', async () => {
  const { discord, loopback, handlers } = await startBot();
  await expect(discord.registration).resolves.toBe('published');
  expect(loopback.rest.commands.get('global')?.map(({ name }) => name)).toEqual(['ask', 'help']);
  await discord.stop();

  await expect(startAgain(loopback)).resolves.toBe('unchanged');
  expect(loopback.callsTo(COMMANDS, 'PUT')).toHaveLength(1);

  const commands = handlers.commands.map(({ data }) => ({ data: { ...data, description: 'Changed' } }));
  await expect(startAgain(loopback, { commands })).resolves.toBe('published');
  await expect(startAgain(loopback, { commands })).resolves.toBe('unchanged');
  expect(loopback.callsTo(COMMANDS, 'PUT')).toHaveLength(2);
  expect(loopback.rest.violations).toEqual([]);
});

test('with a server named, the commands are published there alone', async () => {
  const { discord, loopback } = await startBot({ guildId: GUILD });
  await expect(discord.registration).resolves.toBe('published');
  expect([...loopback.rest.commands.keys()]).toEqual([GUILD]);
});

test('where a server does not tell what is published, the commands are published', async () => {
  const { discord } = await startBot({
    before: (it) =>
      it.fail({ method: 'GET', path: COMMANDS, answer: refuse(405, 0, '405: Method Not Allowed') }),
  });
  await expect(discord.registration).resolves.toBe('published');
});

test.for([
  ['may not', 1, refuse(403, 50001, 'Missing Access')],
  ['cannot', 4, { status: 500 }],
] as const)('a bot that %s publish says so and answers all the same', async ([, times, answer]) => {
  const { discord, lines } = await startBot({ before: (it) => it.fail({ path: COMMANDS, times, answer }) });
  await expect(discord.registration).resolves.toBe('failed');
  expect(lines.filter(({ level }) => level === 'error')).toEqual([
    expect.objectContaining({ message: expect.stringContaining('npm run register') }),
  ]);
});
