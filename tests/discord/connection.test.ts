import { setTimeout as sleep } from 'node:timers/promises';
import { GatewayIntentBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { startDiscord, TIMING } from '../../src/discord/start.ts';
import { ConfigError } from '../../src/errors.ts';
import { app, type BotOptions, fakeHandlers, HASTY, keepLines, say, startBot, startLoopback } from './bot.ts';
import { APPLICATION, commandInteraction, guild, TOKEN } from './loopback/payloads.ts';
import type { Loopback } from './loopback/server.ts';
import { until } from './loopback/server.ts';

const question = [{ name: 'question', value: 'q' }];

async function answers(loopback: Loopback): Promise<void> {
  const asked = loopback.interact(commandInteraction('ask', question));
  await until('an answer', () => loopback.answersTo(asked).some(({ status }) => status === 204));
}

describe('login', () => {
  test('only intents that need no approval are asked for, with the token as it was given', async () => {
    const { loopback } = await startBot();
    expect(loopback.gateway.identifies).toHaveLength(1);
    expect(loopback.gateway.identifies[0]).toMatchObject({
      token: TOKEN,
      intents: GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages,
    });
  });

  test('the invite link names the application, both scopes and the permissions that answers take', async () => {
    const { discord, lines } = await startBot();
    const { searchParams } = new URL(discord.inviteUrl);
    expect(searchParams.get('client_id')).toBe(APPLICATION);
    expect(searchParams.get('scope')?.split(' ')).toEqual(['bot', 'applications.commands']);
    // View Channels 2^10, Send Messages 2^11, Embed Links 2^14, Read Message History 2^16, in threads 2^38.
    expect(searchParams.get('permissions')).toBe(String(2 ** 10 + 2 ** 11 + 2 ** 14 + 2 ** 16 + 2 ** 38));
    // The program prints it, at whatever level is logged.
    expect(JSON.stringify(lines)).not.toContain('oauth2');
  });

  test('servers that are down, or sent oddly, do not keep the bot from starting', async () => {
    const odd = guild({
      id: '100000000000000002',
      channels: null,
      members: null,
      roles: null,
      threads: null,
      emojis: null,
    });
    const { loopback } = await startBot({ guilds: [guild(), odd] });
    await answers(loopback);
  });

  test('heartbeats are kept up', async () => {
    const { loopback } = await startBot({ heartbeatMs: 50 });
    await until('three heartbeats', () => loopback.gateway.heartbeats >= 3);
    expect(loopback.gateway.connections).toBe(1);
  });
});

describe('a login that fails is one line with its remedy', () => {
  async function failure(apiBase: string, discordToken = TOKEN, loginTimeoutMs = 60_000): Promise<string> {
    const start = startDiscord({
      config: { discordToken, discordApiBase: apiBase },
      app,
      handlers: fakeHandlers(),
      log: keepLines().log,
      timing: { loginTimeoutMs },
    });
    const error = await start.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ConfigError);
    const message = error instanceof ConfigError ? error.message : '';
    expect(message).not.toContain('\n');
    expect(message).not.toContain(discordToken);
    return message;
  }

  test('a token that the REST API refuses', async () => {
    const loopback = await startLoopback();
    expect(await failure(loopback.apiBase, 'wrong.token')).toMatch(
      /refused the token.*DISCORD_TOKEN.*Copy it anew/,
    );
  });

  test('a token that only the gateway refuses', async () => {
    const loopback = await startLoopback();
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    loopback.fail({
      path: /^\/gateway\/bot$/,
      answer: { status: 200, body: { url: loopback.gatewayUrl, shards: 1, session_start_limit: limit } },
    });
    expect(await failure(loopback.apiBase, 'wrong.token')).toMatch(/refused the token/);
  });

  test('nobody listens at the address', async () => {
    const loopback = await startLoopback();
    const { apiBase } = loopback;
    await loopback.stop();
    expect(await failure(apiBase)).toMatch(
      /Connecting to Discord at http:\/\/127\.0\.0\.1:\d+\/api failed .*ECONNREFUSED.*DISCORD_API_BASE/,
    );
  });

  test('another server listens there', async () => {
    const loopback = await startLoopback();
    expect(await failure(loopback.apiBase.replace('/api', '/elsewhere'))).toMatch(/answered 40[14]|refused/);
  });

  test('an error of the server', async () => {
    const loopback = await startLoopback();
    loopback.fail({ path: /^\/gateway\/bot$/, times: 9, answer: { status: 503 } });
    expect(await failure(loopback.apiBase)).toMatch(/answered 503/);
  });

  test('a gateway that never speaks', async () => {
    const loopback = await startLoopback({ silent: true });
    const began = Date.now();
    expect(await failure(loopback.apiBase, TOKEN, 500)).toMatch(/did not let the bot in within 1 s/);
    expect(Date.now() - began).toBeLessThan(TIMING.loginTimeoutMs);
  });

  test('an API that never answers', async () => {
    const loopback = await startLoopback();
    loopback.fail({ path: /^\/gateway\/bot$/, delayMs: 5000 });
    expect(await failure(loopback.apiBase, TOKEN, 500)).toMatch(/did not let the bot in/);
  });
});

describe('a connection', () => {
  test('that drops is resumed, and what came meanwhile is answered once', async () => {
    const { loopback, lines } = await startBot();
    loopback.gateway.drop();
    const asked = loopback.interact(commandInteraction('ask', question));
    await until('the answer', () => loopback.answersTo(asked).length > 0);
    expect(loopback.gateway.resumes).toHaveLength(1);
    expect(loopback.gateway.identifies).toHaveLength(1);
    await sleep(50);
    expect(loopback.answersTo(asked)).toHaveLength(1);
    const told = lines.map(({ message }) => message);
    expect(told).toContain('Connection to Discord lost, reconnecting');
    expect(told).toContain('Connected to Discord again');
  });

  test('is resumed where Discord asks for it', async () => {
    const { loopback } = await startBot();
    loopback.gateway.askToReconnect();
    await until('the resume', () => loopback.gateway.resumes.length === 1 && loopback.gateway.connected);
    await answers(loopback);
  });

  test('that Discord ends for good is told', async () => {
    const { discord, loopback } = await startBot();
    loopback.gateway.close(4004);
    await expect(discord.turnedAway).resolves.toMatchObject({
      name: 'ConfigError',
      message: expect.stringMatching(/4004.*token/),
    });
  });
});

describe('a stop', () => {
  const slow: BotOptions = {
    timing: HASTY,
    handlers: { handleRequest: async () => sleep(400, say('finished')) },
  };

  test('finishes what is under way, takes nothing new and leaves the gateway', async () => {
    const { discord, loopback, handlers } = await startBot(slow);
    const asked = loopback.interact(commandInteraction('ask', question));
    await until('the announcement', () => loopback.answersTo(asked).length === 1);
    const stopping = discord.stop();
    const late = loopback.interact(commandInteraction('ask', question));
    await stopping;
    expect(loopback.answersTo(asked).at(-1)).toMatchObject({
      method: 'PATCH',
      status: 200,
      body: { content: 'finished' },
    });
    expect(loopback.answersTo(late)).toEqual([]);
    expect(handlers.requests).toHaveLength(1);
    expect(loopback.gateway.connected).toBe(false);
    await sleep(700);
    expect(loopback.gateway.connections).toBe(1);
  });

  test('gives up what takes too long, and may be asked for twice', async () => {
    const { discord, loopback, lines, handlers } = await startBot({
      handlers: { handleRequest: () => new Promise(() => undefined) },
      timing: { finishWithinMs: 200 },
    });
    loopback.interact(commandInteraction('ask', question));
    await until('the request', () => handlers.requests.length > 0);
    const began = Date.now();
    await Promise.all([discord.stop(), discord.stop()]);
    expect(Date.now() - began).toBeLessThan(TIMING.finishWithinMs);
    expect(lines.at(-1)).toMatchObject({ level: 'warn', facts: { left: 1 } });
  });

  test('leaves no line about a lost connection', async () => {
    const { discord, lines } = await startBot();
    await discord.stop();
    expect(lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});
