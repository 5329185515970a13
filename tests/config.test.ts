import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { ConfigError } from '../src/errors.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'yuanwen-config-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const read = (environment: Record<string, string | undefined> = {}) => readConfig({ environment, directory });

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(read()).toEqual({
      discordApiBase: 'https://discord.com/api',
      corpusDir: join(import.meta.dirname, '..', 'corpus'),
      logLevel: 'info',
    });
  });

  it('reads the .env file, under the environment, and changes neither', () => {
    writeFileSync(
      join(directory, '.env'),
      'DISCORD_TOKEN="from.file"\nLOG_LEVEL=warn # quiet\nCORPUS_DIR=texts\n',
    );
    const environment = Object.freeze({ LOG_LEVEL: 'DEBUG' });
    const before = { ...process.env };
    expect(read(environment)).toMatchObject({
      discordToken: 'from.file',
      logLevel: 'debug',
      corpusDir: join(directory, 'texts'),
    });
    expect(process.env).toEqual(before);
  });

  it('takes what is set to nothing as not set, so that .env.example does as it is', () => {
    writeFileSync(join(directory, '.env'), 'DISCORD_TOKEN=abc\n');
    expect(read({ DISCORD_TOKEN: '' }).discordToken).toBe('abc');
    expect(read({ DISCORD_GUILD_ID: '' }).guildId).toBeUndefined();
  });

  it('cannot be changed', () => {
    const config = read();
    expect(() => Object.assign(config, { logLevel: 'trace' })).toThrow(TypeError);
  });

  it('leaves the form of a token to the server, but for the white space around it', () => {
    expect(read({ DISCORD_TOKEN: ' any-form_of.token:9\n' }).discordToken).toBe('any-form_of.token:9');
  });

  it.each([
    ['   ', 'white space'],
    ['"abc.def"', 'quotation marks'],
    ['Bot abc.def', 'Bot'],
    ['abc def', 'white space within'],
    ['你的令牌', 'characters that no token has'],
  ])('refuses the token %j, without repeating it', (token, reason) => {
    const problems = problemsOf({ DISCORD_TOKEN: token });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(reason);
    expect(problems[0]).toMatch(/Copy|Remove|Give/);
    expect(problems[0]).not.toContain('abc');
  });

  it.each(['discord.com/api', 'ftp://example.com', 'https://discord.com/api/v10'])(
    'refuses the address %s',
    (base) => {
      expect(problemsOf({ DISCORD_API_BASE: base })).toEqual([expect.stringContaining(base)]);
    },
  );

  it('takes the slash off the end of the address', () => {
    expect(read({ DISCORD_API_BASE: 'http://127.0.0.1:8080/api/' }).discordApiBase).toBe(
      'http://127.0.0.1:8080/api',
    );
  });

  it('reports every problem at once, a line each', () => {
    const problems = problemsOf({
      DISCORD_TOKEN: 'Bot x',
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API_BASE: 'nowhere',
      LOG_LEVEL: 'loud',
    });
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'DISCORD_API_BASE',
      'LOG_LEVEL',
    ]);
  });
});
