import { expect, test } from 'vitest';
import { isTyped } from '../../commands/declare.ts';
import { commands } from '../../commands/index.ts';
import { registerOnce } from '../../src/discord/register-once.ts';
import { startBot, startLoopback } from './bot.ts';
import { GUILD, TOKEN } from './loopback/payloads.ts';
import { refuse } from './loopback/rest.ts';

const NAMES = commands.map(({ data }) => (isTyped(data) ? `/${data.name}` : `“${data.name}”`));

test('the commands are published to all servers, as a bot that starts finds them', async () => {
  const loopback = await startLoopback();
  const said = await registerOnce({ discordToken: TOKEN, discordApiBase: loopback.apiBase });
  expect(said).toBe(`Published ${NAMES.join(' ')} to all servers.`);
  const published = loopback.rest.commands.get('global') ?? [];
  expect(published.map(({ name }) => name)).toEqual(commands.map(({ data }) => data.name));
  for (const { name_localizations: names, description_localizations: descriptions } of published) {
    expect(Object.keys(names)).toEqual(['zh-CN', 'zh-TW']);
    // Those in the menus of messages have none.
    if (descriptions !== null) expect(Object.keys(descriptions)).toEqual(['zh-CN', 'zh-TW']);
  }
  expect(loopback.rest.violations).toEqual([]);

  const { discord } = await startBot({
    handlers: { commands },
    before: (other) => other.rest.commands.set('global', published),
  });
  await expect(discord.registration).resolves.toBe('unchanged');
});

test('the commands are published to the server that is named', async () => {
  const loopback = await startLoopback();
  const said = await registerOnce({
    discordToken: TOKEN,
    discordApiBase: loopback.apiBase,
    guildId: GUILD,
  });
  expect(said).toContain(`to the server ${GUILD}`);
  expect([...loopback.rest.commands.keys()]).toEqual([GUILD]);
});

test('the application is found where the server knows only older ways', async () => {
  const loopback = await startLoopback();
  loopback.fail({ path: /^\/applications\/@me$/, answer: refuse(404, 0, '404: Not Found') });
  await registerOnce({ discordToken: TOKEN, discordApiBase: loopback.apiBase });
  expect(loopback.rest.commands.has('global')).toBe(true);
});

test('a missing token, a refused one and a server without the bot are one line with its remedy', async () => {
  const loopback = await startLoopback();
  const discordApiBase = loopback.apiBase;
  await expect(registerOnce({ discordApiBase })).rejects.toMatchObject({
    name: 'ConfigError',
    message: expect.stringMatching(/^DISCORD_TOKEN is missing: .*\.$/),
  });
  await expect(registerOnce({ discordToken: 'wrong', discordApiBase })).rejects.toThrow(/refused the token/);
  loopback.fail({ path: /\/commands$/, answer: refuse(403, 50001, 'Missing Access') });
  const there = registerOnce({ discordToken: TOKEN, discordApiBase, guildId: GUILD });
  await expect(there).rejects.toThrow(/Check DISCORD_GUILD_ID/);
});
