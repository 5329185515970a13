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
      preview: { host: '127.0.0.1', port: 3000 },
      operation: {
        logFormat: 'auto',
        logQuestions: false,
        dataDir: join(import.meta.dirname, '..', 'data'),
      },
      database: { kind: 'sqlite', file: join(import.meta.dirname, '..', 'data', 'yuanwen.db') },
      limits: {
        file: 8 * 1024 * 1024,
        characters: 2_000_000,
        articles: 1000,
        addsAnHour: 60,
        personal: { articles: 50, characters: 500_000 },
      },
      fetchLinks: true,
      attachmentHosts: ['cdn.discordapp.com', 'media.discordapp.net'],
      indexMemory: 256 * 1024 * 1024,
    });
  });

  it('reads what whoever runs it for long sets', () => {
    expect(
      read({ OPS_PORT: '9090', LOG_FORMAT: 'JSON', LOG_QUESTIONS: 'yes', DATA_DIR: 'kept' }).operation,
    ).toEqual({
      serve: { host: '127.0.0.1', port: 9090 },
      logFormat: 'json',
      logQuestions: true,
      dataDir: join(directory, 'kept'),
    });
    expect(read({ OPS_PORT: '9090', OPS_HOST: '0.0.0.0' }).operation.serve?.host).toBe('0.0.0.0');
    expect(problemsOf({ OPS_PORT: '0', LOG_FORMAT: 'pretty', LOG_QUESTIONS: 'perhaps' })).toEqual([
      'OPS_PORT must be a whole number from 1 to 65535, found “0”. Remove it to have none.',
      'LOG_FORMAT must be one of auto, json, text, found “pretty”.',
      'LOG_QUESTIONS must be true or false, found “perhaps”.',
    ]);
  });

  it('reads where the library is kept, and how much it takes', () => {
    expect(read({ DATA_DIR: 'kept' }).database).toEqual({
      kind: 'sqlite',
      file: join(directory, 'kept', 'yuanwen.db'),
    });
    const url = 'postgres://me:secret@db.example/yuanwen';
    expect(read({ DATABASE_URL: url, DATA_DIR: 'kept' }).database).toEqual({ kind: 'postgres', url });
    expect(
      read({
        MAX_FILE_MB: '2',
        MAX_ARTICLE_CHARACTERS: '5000',
        MAX_ARTICLES: '10',
        MAX_ADDS_PER_HOUR: '3',
        MAX_PERSONAL_ARTICLES: '4',
        MAX_PERSONAL_CHARACTERS: '900',
      }).limits,
    ).toEqual({
      file: 2 * 1024 * 1024,
      characters: 5000,
      articles: 10,
      addsAnHour: 3,
      personal: { articles: 4, characters: 900 },
    });
    expect(
      read({ FETCH_LINKS: 'False', ATTACHMENT_HOSTS: 'http://127.0.0.1:8080, a.example' }),
    ).toMatchObject({
      fetchLinks: false,
      attachmentHosts: ['http://127.0.0.1:8080', 'a.example'],
    });
    expect(read({ INDEX_MEMORY_MB: '64' }).indexMemory).toBe(64 * 1024 * 1024);
  });

  it.each([
    ['DATABASE_URL', 'mysql://me:secret@db/x', 'DATABASE_URL must be an address such as postgres://'],
    ['FETCH_LINKS', 'perhaps', 'FETCH_LINKS must be true or false, found “perhaps”.'],
    ['MAX_ARTICLES', '0', 'MAX_ARTICLES must be a whole number from 1 to 1000000, found “0”.'],
    ['MAX_FILE_MB', '1e2', 'MAX_FILE_MB must be a whole number from 1 to 100, found “1e2”.'],
    ['INDEX_MEMORY_MB', '-5', 'INDEX_MEMORY_MB must be a whole number from 16 to 1000000, found “-5”.'],
  ])('%s=%s is refused with what would do', (name, value, said) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(said)]);
    expect(problemsOf({ [name]: value })[0]).not.toContain('secret');
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
