import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { checkMemory, checkNode, checkSegmenter } from '../../src/doctor/check-machine.ts';
import { processesHere, shardsHere } from '../../src/doctor/count-shards.ts';
import { examineAll } from '../../src/doctor/examine.ts';
import { type Finding, showFinding } from '../../src/doctor/finding.ts';
import { ConfigError } from '../../src/errors.ts';
import { MIGRATIONS } from '../../src/library/store/migrations/migrations.ts';
import { openStore } from '../../src/library/store/open.ts';
import { APPLICATION_ID } from '../../src/library/store/sqlite.ts';
import type { Sharding } from '../../src/scale-config.ts';
import { startLoopback } from '../discord/bot.ts';
import { APPLICATION, BOT, GUILD, TOKEN } from '../discord/loopback/payloads.ts';
import type { Loopback } from '../discord/loopback/server.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const LATEST = MIGRATIONS.at(-1)?.name;
/** View Channels 2^10, Send Messages 2^11, Embed Links 2^14, Read Message History 2^16, in threads 2^38. */
const ENOUGH = 2 ** 10 + 2 ** 11 + 2 ** 14 + 2 ** 16 + 2 ** 38;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'yuanwen-doctor-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** It is loaded once for all of them, which takes as long as all else together. */
const loaded = checkSegmenter();
const segmenter = () => loaded;

async function examine(settings: Readonly<Record<string, string>> = {}): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const environment = { DATA_DIR: join(directory, 'data'), ...settings };
  for await (const finding of examineAll({ environment, directory, segmenter })) findings.push(finding);
  return findings;
}

function about(findings: readonly Finding[], thing: string): readonly Finding[] {
  return findings.filter((finding) => finding.about === thing);
}

/** A Discord to which nothing is wrong. */
async function startHealthy(): Promise<Loopback> {
  const loopback = await startLoopback();
  loopback.rest.servers = [
    { id: GUILD, name: '读书会', permissions: String(ENOUGH) },
    { id: '100000000000000002', name: 'Admins', permissions: '8' },
  ];
  loopback.rest.commands.set(
    'global',
    commands.map(({ data }) => JSON.parse(JSON.stringify(data))),
  );
  return loopback;
}

const settingsFor = (loopback: Loopback, token = TOKEN) => ({
  DISCORD_TOKEN: token,
  DISCORD_API_BASE: loopback.apiBase,
});

describe('without a token', () => {
  it('looks at what the preview needs, and says so', async () => {
    const findings = await examine();
    expect(findings.map(({ about: thing, kind }) => `${thing} ${kind}`)).toEqual([
      'Node.js ok',
      'Settings ok',
      'Memory ok',
      'Segmenter ok',
      'Corpus ok',
      'Data folder ok',
      'Database note',
      'Token note',
    ]);
    expect(findings.at(-1)?.found).toMatch(/npm start serves the preview; nothing of Discord was looked at/);
  });
});

const KEY = 'ab'.repeat(32);

describe('with the HTTP door', () => {
  it('says without a token what npm start does', async () => {
    const findings = await examine({ INTERACTIONS_PORT: '8080', DISCORD_PUBLIC_KEY: KEY });
    expect(findings.at(-1)?.found).toMatch(/npm start takes interactions over HTTP alone;/);
  });

  it('compares the public key with a token', async () => {
    const loopback = await startHealthy();
    const settings = { ...settingsFor(loopback), INTERACTIONS_PORT: '8080', DISCORD_PUBLIC_KEY: KEY };
    const tell = async () =>
      about(await examine(settings), 'Public key')
        .map(showFinding)
        .join('\n');
    expect(await tell()).toMatch(/^note .* Discord does not tell/);
    loopback.rest.application = { verify_key: KEY };
    expect(await tell()).toMatch(/^ok .* DISCORD_PUBLIC_KEY is the application’s$/);
    const other = 'cd'.repeat(32);
    loopback.rest.application = { verify_key: other };
    expect(await tell()).toMatch(
      new RegExp(`^WRONG .* is not the application’s: .*\\n +→ Set it to ${other},`),
    );
  });
});

describe('with shards', () => {
  it('counts their sessions, and the memory of their processes', async () => {
    const loopback = await startHealthy();
    loopback.rest.shards = 3;
    loopback.rest.sessionLimit = { total: 1000, remaining: 2, reset_after: 60_000, max_concurrency: 1 };
    const findings = await examine({ ...settingsFor(loopback), SHARDS: 'auto' });
    const told = (thing: string) =>
      about(findings, thing).map(({ kind, found }) => `${kind} ${found.replace(/^\d+ MiB; /, '')}`);
    expect(told('Connections')).toEqual(['wrong 2 of 1000 left today, and this machine’s shards are 3']);
    // 451 MB and 256 MiB of indexes, each, and 150 MB of what starts them; how many, Discord tells.
    expect(told('Memory').map((line) => line.replace(/^\w+ /, ''))).toEqual([
      'the bot takes up to 686, of which indexes 256',
      'the bot’s 3 processes and what starts them take up to 2201, of which indexes 768',
    ]);
  });

  it.each<[Sharding | undefined, number, number]>([
    [undefined, 1, 1],
    [{ kind: 'manager', count: 'auto' }, 5, 5],
    [{ kind: 'manager', count: 8 }, 8, 8],
    [{ kind: 'manager', count: 8, ids: [2, 3] }, 2, 2],
    [{ kind: 'shards', ids: [0, 1, 2], count: 8, managed: false, standby: false }, 3, 1],
  ])(
    '%j are so many shards and processes here, where Discord recommends 5',
    (sharding, shards, processes) => {
      expect([shardsHere(sharding, 5), processesHere(sharding, 5)]).toEqual([shards, processes]);
    },
  );
});

describe('with a token', () => {
  it('finds nothing wrong where nothing is, and connects to no gateway', async () => {
    const loopback = await startHealthy();
    const store = await openStore({ kind: 'sqlite', file: join(directory, 'data', 'yuanwen.db') });
    await store.close();
    const findings = await examine(settingsFor(loopback));
    expect(findings.filter(({ kind }) => kind !== 'ok')).toEqual([]);
    expect(findings.map(showFinding)).toEqual(
      expect.arrayContaining([
        `ok    Database     ${join(directory, 'data', 'yuanwen.db')}: schema “${LATEST}”, up to date`,
        'ok    Token        Discord knows the bot “yuanwen”',
        `ok    Application  ${APPLICATION}`,
        'ok    Connections  999 of 1000 left today',
        'ok    Permissions  all that are needed, in each of 2 servers',
        'ok    Channels     none takes what is needed, in the one server that was looked at',
        'ok    Commands     published to all servers',
        'ok    Clock        within 5 s of Discord’s',
      ]),
    );
    expect(loopback.gateway.identifies).toEqual([]);
    expect(loopback.calls.every(({ method }) => method === 'GET')).toBe(true);
  });

  it.each<[string, string, (loopback: Loopback) => void, RegExp]>([
    [
      'no server',
      'Permissions',
      ({ rest }) => {
        rest.servers = [];
      },
      /^WRONG .* the bot is in no server\n +→ Start it, and open the link/,
    ],
    [
      'a server that does not let it speak',
      'Permissions',
      ({ rest }) => {
        rest.servers = [{ id: '1', name: 'A\x1b[2J', permissions: String(2 ** 10) }];
      },
      /^WRONG .* A\[2J \(1\) lacks Send Messages, Send Messages in Threads, Embed Links, Read Message History\n +→ Give them/,
    ],
    [
      'no commands',
      'Commands',
      ({ rest }) => void rest.commands.clear(),
      /^WRONG .* none are published to all servers\n +→ Start the bot, or run npm run register/,
    ],
    [
      'commands of another version',
      'Commands',
      ({ rest }) => void rest.commands.set('global', (rest.commands.get('global') ?? []).slice(1)),
      /^WRONG .* are of another version\n/,
    ],
    [
      'no connections left',
      'Connections',
      ({ rest }) => {
        rest.sessionLimit = { total: 1000, remaining: 0, reset_after: 600_000 };
      },
      /^WRONG .* 0 of 1000 left today\n +→ Wait 10 minutes/,
    ],
    [
      'privileged intents',
      'Intents',
      ({ rest }) => {
        rest.application = { flags: (1 << 19) | (1 << 15) };
      },
      /^note .* Server Members, Message Content can be switched off/,
    ],
    [
      'an endpoint for interactions',
      'Application',
      ({ rest }) => {
        rest.application = { interactions_endpoint_url: 'https://bot.example/interactions' };
      },
      /^note .* sends interactions to https:\/\/bot\.example\/interactions and not to the gateway/,
    ],
  ])('tells of %s', async (_, thing, spoil, expected) => {
    const loopback = await startHealthy();
    spoil(loopback);
    const findings = await examine(settingsFor(loopback));
    expect(about(findings, thing).map(showFinding).join('\n')).toMatch(expected);
    // Of nothing else.
    const others = findings.filter((finding) => finding.about !== thing && finding.about !== 'Database');
    expect(others.filter(({ kind }) => kind !== 'ok')).toEqual([]);
  });

  describe('in channels', () => {
    const text = (name: string, ...overwrites: readonly object[]) => ({
      type: 0,
      name,
      permission_overwrites: overwrites,
    });
    const over = (id: string, deny: number, allow = 0) => ({ id, deny: String(deny), allow: String(allow) });
    const [VIEW, SEND, EMBED] = [2 ** 10, 2 ** 11, 2 ** 14];
    const tell = async (channels: readonly object[]) => {
      const loopback = await startHealthy();
      loopback.rest.roles.set(GUILD, ['20', '21']);
      loopback.rest.channels.set(GUILD, [{ type: 2, name: 'voice', permission_overwrites: [] }, ...channels]);
      return about(await examine(settingsFor(loopback)), 'Channels').map(showFinding);
    };

    it('tells what they take, in the order that Discord reckons in', async () => {
      const [note, ...none] = await tell([
        text('open', over(GUILD, VIEW + SEND), over('20', 0, VIEW), over('21', 0, SEND)),
        // What one role takes another gives; what the member itself is denied nobody gives.
        text('roles', over('20', SEND), over('21', 0, SEND)),
        text('own', over('21', 0, EMBED), over(BOT, EMBED)),
        text('others', over('22', SEND)),
        text('\x1b[2Jstaff', over(GUILD, VIEW)),
      ]);
      expect(note).toBe(
        `note  Channels     读书会 (${GUILD}): in 2 of 5 text channels something is taken from the bot: #own lacks Embed Links; #[2Jstaff lacks View Channels`,
      );
      expect(none).toEqual([]);
    });

    it('finds it wrong where all of a server do, and names some', async () => {
      const closed = Array.from({ length: 7 }, (_, i) => text(`c${i}`, over(GUILD, SEND)));
      const [wrong] = await tell(closed);
      expect(wrong).toMatch(
        /^WRONG .*: in every text channel something is taken from the bot: #c0 lacks Send Messages; .*#c4 lacks Send Messages; and 2 more\n +→ Allow them/,
      );
    });

    it('looks at the first servers alone, and at none of an administrator', async () => {
      const loopback = await startHealthy();
      loopback.rest.servers = Array.from({ length: 60 }, (_, i) => ({
        id: String(i + 1),
        name: `s${i}`,
        permissions: i < 30 ? '8' : String(ENOUGH),
      }));
      const findings = await examine(settingsFor(loopback));
      expect(about(findings, 'Channels').map(({ found }) => found)).toEqual([
        'none takes what is needed, in the 20 servers that were looked at',
      ]);
      expect(loopback.calls.filter(({ path }) => /^\/guilds\/\d+\//.test(path))).toHaveLength(40);
    });

    it('says nothing of servers that do not tell', async () => {
      const loopback = await startHealthy();
      loopback.fail({
        path: /\/channels$/,
        answer: { status: 403, body: { code: 50001, message: 'Missing Access' } },
      });
      expect(about(await examine(settingsFor(loopback)), 'Channels')).toEqual([]);
    });
  });

  it('reads all servers, page by page', async () => {
    const loopback = await startHealthy();
    loopback.rest.servers = Array.from({ length: 401 }, (_, i) => ({
      id: String(i + 1),
      name: `s${i}`,
      permissions: i < 30 ? '0' : '8',
    }));
    const told = about(await examine(settingsFor(loopback)), 'Permissions');
    expect(loopback.callsTo('/users/@me/guilds')).toHaveLength(3);
    expect(told).toHaveLength(21);
    expect(told.at(-1)?.found).toBe('10 more servers lack some');
  });

  it('tells of a clock that is wrong', async () => {
    const loopback = await startHealthy();
    // No channels of an administrator’s are asked for.
    loopback.rest.servers = loopback.rest.servers.slice(1);
    const began = Date.now();
    const past = new Date(began - 90_000).toUTCString();
    const [answer] = [loopback.rest.commands.get('global')];
    // The last answers decide: of the commands, the servers and the gateway, all say the same.
    loopback.fail({
      path: /commands$/,
      answer: { status: 200, body: answer, headers: { date: past } },
      delayMs: 300,
    });
    const [clock] = about(await examine(settingsFor(loopback)), 'Clock');
    expect(clock).toMatchObject({ kind: 'wrong' });
    const [, seconds] = /^(\d+) s ahead of Discord’s$/.exec(clock?.found ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(89);
    // The answer bears the same time however long it took to be asked for.
    expect(Number(seconds)).toBeLessThanOrEqual(91 + Math.ceil((Date.now() - began) / 1000));
  });

  it('tells of the server of DISCORD_GUILD_ID that does not have the bot', async () => {
    const loopback = await startHealthy();
    loopback.fail({
      path: /guilds\/5\/commands/,
      answer: { status: 403, body: { code: 50001, message: 'Missing Access' } },
    });
    const [told] = about(await examine({ ...settingsFor(loopback), DISCORD_GUILD_ID: '5' }), 'Commands');
    expect(told).toMatchObject({
      kind: 'wrong',
      found: 'the bot is not in the server 5 of DISCORD_GUILD_ID',
    });
  });

  it('tells of a refused token and of a Discord that cannot be reached, and of no more', async () => {
    const loopback = await startHealthy();
    const refused = (await examine(settingsFor(loopback, 'other'))).at(-1);
    expect(refused).toMatchObject({ kind: 'wrong', found: 'Discord refused the token in DISCORD_TOKEN.' });
    expect(refused?.kind === 'wrong' && refused.remedy).toMatch(/^Copy it anew/);
    const away = (await examine({ DISCORD_TOKEN: 'x', DISCORD_API_BASE: 'http://127.0.0.1:9/api' })).at(-1);
    expect(away?.found).toMatch(/^Connecting to Discord at http:\/\/127\.0\.0\.1:9\/api failed/);
  });
});

describe('the settings', () => {
  it('that are wrong are told a line each, and nothing is looked at with them', async () => {
    const findings = await examine({ DISCORD_TOKEN: 'Bot x', LOG_LEVEL: 'loud' });
    expect(about(findings, 'Settings')).toHaveLength(2);
    expect(findings.at(-1)?.about).toBe('Settings');
  });
});

describe('the data', () => {
  const data = () => join(directory, 'data');

  it('in a folder that cannot be written', async () => {
    writeFileSync(data(), 'a file in its place');
    const [told] = about(await examine({ DATA_DIR: join(data(), 'below') }), 'Data folder');
    expect(told).toMatchObject({ kind: 'wrong' });
    expect(told?.found).toMatch(/cannot be written \(.*no folder\)/);
  });

  const files: readonly [string, (file: string) => void, RegExp][] = [
    [
      'that is damaged',
      (file) => writeFileSync(file, 'x'.repeat(9000)),
      /^WRONG .*cannot be read.*\n.*npm run restore/,
    ],
    [
      'of another program',
      (file) => new Libsql(file).exec('create table things (name text)'),
      /^WRONG .*belongs to another program/,
    ],
    [
      'of a newer version',
      (file) => {
        const database = new Libsql(file);
        database.exec(`pragma application_id = ${APPLICATION_ID}`);
        database.exec('create table schema_migration (name text, done_at bigint)');
        database.exec("insert into schema_migration values ('999-later', 0)");
      },
      /^WRONG .*newer version \(schema “999-later”\)/,
    ],
    [
      'of an earlier version',
      (file) => {
        const database = new Libsql(file);
        database.exec(`pragma application_id = ${APPLICATION_ID}`);
        database.exec('create table schema_migration (name text, done_at bigint)');
        database.exec("insert into schema_migration values ('001-library', 0)");
      },
      /^note .*schema “001-library”; the next start brings 002-terms.*Make a backup first/,
    ],
  ];
  it.each(files)('%s', async (_, make, expected) => {
    mkdirSync(data());
    make(join(data(), 'yuanwen.db'));
    const [told] = about(await examine(), 'Database');
    expect(told && showFinding(told)).toMatch(expected);
  });

  it('in a PostgreSQL that is not there', async () => {
    const [told] = about(await examine({ DATABASE_URL: 'postgres://me:hidden@127.0.0.1:9/x' }), 'Database');
    expect(told).toMatchObject({ kind: 'wrong', remedy: 'Start that server, or correct DATABASE_URL' });
    expect(told?.found).not.toContain('hidden');
  });

  it('of a corpus that cannot be read', async () => {
    const [told] = about(await examine({ CORPUS_DIR: 'nowhere' }), 'Corpus');
    expect(told).toMatchObject({ kind: 'wrong' });
  });
});

describe('the machine', () => {
  it('with an old Node.js, too little memory, or no segmenter', async () => {
    expect(checkNode('20.18.1')).toMatchObject({ kind: 'wrong' });
    expect(checkNode('22.0.0')).toMatchObject({ kind: 'ok' });
    const mib = 1024 * 1024;
    expect(checkMemory(256 * mib, 686 * mib)).toMatchObject({ kind: 'wrong' });
    expect(checkMemory(256 * mib, 687 * mib)).toMatchObject({ kind: 'ok' });
    const broken = () =>
      Promise.reject(
        new ConfigError(
          'The Chinese segmenter nodejieba cannot be loaded (no binding). Run `npm rebuild nodejieba`.',
        ),
      );
    expect(checkMemory(256 * mib, 1515 * mib, 2)).toMatchObject({ kind: 'wrong' });
    expect(await checkSegmenter(broken)).toEqual({
      kind: 'wrong',
      about: 'Segmenter',
      found: 'The Chinese segmenter nodejieba cannot be loaded (no binding).',
      remedy: 'Run `npm rebuild nodejieba`.',
    });
  });
});

describe('npm run doctor', () => {
  const run = (settings: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), join(ROOT, 'src/doctor/main.ts')], {
      cwd: directory,
      env: { PATH: process.env['PATH'] ?? '', DATA_DIR: join(directory, 'data'), ...settings },
      encoding: 'utf8',
      timeout: 120_000,
    });

  it('ends with 0 where nothing must be mended, with 1 otherwise', () => {
    const well = run({});
    expect([well.status, well.stderr]).toEqual([0, '']);
    expect(well.stdout).toMatch(/\n\nNothing is in the way\.\n$/);
    const ill = run({ CORPUS_DIR: join(directory, 'none') });
    expect(ill.status).toBe(1);
    expect(ill.stdout).toMatch(/\nWRONG Corpus .*\n +→ .*\n(?:.*\n)*\nTo be mended: 1\n$/);
  });
});
