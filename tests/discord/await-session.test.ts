import { REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { awaitSession } from '../../src/discord/await-session.ts';
import { ConfigError } from '../../src/errors.ts';
import { keepLines, startBot, startLoopback } from './bot.ts';
import { TOKEN } from './loopback/payloads.ts';

describe('before it identifies, the bot', () => {
  it('waits where it crashed too often, then while Discord allows no more, and says why', async () => {
    const loopback = await startLoopback();
    loopback.rest.sessionLimit = { total: 1000, remaining: 1, reset_after: 60_000 };
    const waits: number[] = [];
    const done: string[] = [];
    const { lines, log } = keepLines();
    await awaitSession({
      rest: new REST({ api: loopback.apiBase }).setToken(TOKEN),
      shards: 2,
      starts: { wait: () => 20_000, begin: () => done.push('begin') },
      apiBase: loopback.apiBase,
      timeoutMs: 60_000,
      log,
      pause: async (ms) => {
        waits.push(ms);
        if (waits.length === 3) loopback.rest.sessionLimit = { total: 1000, remaining: 1000, reset_after: 0 };
        done.push('wait');
      },
    });
    expect(waits).toEqual([20_000, 61_000, 61_000]);
    expect(done).toEqual(['wait', 'wait', 'wait', 'begin']);
    expect(lines.map(({ message }) => message)).toEqual([
      expect.stringContaining('started several times lately'),
      expect.stringContaining('no more connections today'),
      expect.stringContaining('no more connections today'),
    ]);
    expect(lines[1]?.facts).toEqual({ remaining: 1, shards: 2, seconds: 61 });
  });

  it('waits for nothing where Discord does not tell of a limit', async () => {
    const { loopback } = await startBot({
      before: ({ rest }) => {
        rest.sessionLimit = { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 };
      },
    });
    expect(loopback.gateway.identifies).toHaveLength(1);
    expect(loopback.callsTo('/gateway/bot').length).toBeGreaterThanOrEqual(1);
  });

  it('does not count a start that never got as far', async () => {
    const loopback = await startLoopback();
    const begun: string[] = [];
    const refused = awaitSession({
      rest: new REST({ api: loopback.apiBase }).setToken('not-the-token'),
      shards: 1,
      starts: { wait: () => 0, begin: () => begun.push('begin') },
      apiBase: loopback.apiBase,
      timeoutMs: 60_000,
      log: keepLines().log,
    });
    await expect(refused).rejects.toThrow(ConfigError);
    await expect(refused).rejects.toThrow(/refused the token/);
    expect(begun).toEqual([]);
  });
});
