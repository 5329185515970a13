import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TIMING } from '../../src/discord/start.ts';
import { ROOT } from './dockerfile.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const known = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
/** And Node's own. */
const KNOWN = [...known, 'NODE_ENV'];
/** A stop waits so long for answers, closes the gateway's connection for 1 s, and then the database. */
const STOP_MS = TIMING.finishWithinMs + 1_000;

interface Service {
  readonly image?: string;
  readonly restart: string;
  readonly stop_grace_period?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly profiles?: readonly string[];
  readonly depends_on?: object;
  readonly user?: string;
  readonly ports?: readonly string[];
}

describe('compose.yaml', () => {
  const {
    services,
    volumes,
  }: { readonly services: Readonly<Record<string, Service>>; readonly volumes: object } = parse(
    read('compose.yaml'),
    { merge: true },
  );
  const bots = Object.entries(services).filter(([, { image }]) => image === 'yuanwen');

  it('has the single bot, and two shards with PostgreSQL in a profile', () => {
    expect(bots.map(([name, { profiles }]) => [name, profiles])).toEqual([
      ['bot', undefined],
      ['shard-0', ['shards']],
      ['shard-1', ['shards']],
    ]);
    expect(services['bot']?.environment).not.toHaveProperty('DATABASE_URL');
    expect(services['postgres']?.profiles).toEqual(['shards']);
    const shards = bots
      .slice(1)
      .map(([, { environment }]) => [environment['SHARD_LIST'], environment['SHARD_COUNT']]);
    expect(shards).toEqual([
      ['0', '2'],
      ['1', '2'],
    ]);
  });

  it('sets only what the program knows, and no secret', () => {
    for (const [name, { environment }] of bots) {
      for (const setting of Object.keys(environment)) expect(KNOWN, name).toContain(setting);
      expect(environment['DISCORD_TOKEN']).toBe(`\${DISCORD_TOKEN:-}`);
    }
    expect(services['postgres']?.environment['POSTGRES_PASSWORD']).toBe(`\${POSTGRES_PASSWORD:-}`);
  });

  it('gives each its own volume, and every volume is declared', () => {
    const used = Object.values(services).flatMap((service) =>
      service.volumes.map((volume) => volume.split(':')[0]),
    );
    expect(new Set(used).size).toBe(used.length);
    expect(used.sort()).toEqual(Object.keys(volumes).sort());
    expect(Object.values(services).every(({ ports }) => ports === undefined)).toBe(true);
  });

  it('starts it again, and gives it the time that a stop takes', () => {
    for (const [, { restart, stop_grace_period: grace }] of bots) {
      expect(restart).toBe('unless-stopped');
      expect(Number.parseInt(grace ?? '0', 10) * 1000).toBeGreaterThan(2 * STOP_MS);
    }
  });
});

describe('the systemd unit', () => {
  const text = read('ops/yuanwen.service');
  const settings = Object.fromEntries(
    [...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );

  it('starts it again without end, and gives it the time that a stop takes', () => {
    expect(settings).toMatchObject({ Restart: 'always', StartLimitIntervalSec: '0', KillMode: 'mixed' });
    // A single bot ends well on SIGHUP, which a reload is: `on-failure` would leave it there.
    expect(settings['ExecReload']).toBe('/bin/kill -HUP $MAINPID');
    expect(Number(settings['TimeoutStopSec']) * 1000).toBeGreaterThan(2 * STOP_MS);
  });

  it('sets only what the program knows, and starts what npm start starts', () => {
    for (const [pair = ''] of (settings['Environment'] ?? '').matchAll(/\S+/g))
      expect(KNOWN).toContain(pair.split('=')[0]);
    const { start } = JSON.parse(read('package.json')).scripts;
    expect(settings['ExecStart']).toBe(`/usr/bin/${start}`);
    expect(`/var/lib/${settings['StateDirectory']}`).toBe('/var/lib/yuanwen');
    expect(settings['Environment']).toContain('DATA_DIR=/var/lib/yuanwen');
  });

  const analyze = spawnSync('systemd-analyze', ['--version'], { encoding: 'utf8' });
  it.skipIf(analyze.status !== 0)('is found good by systemd, and well closed off', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yuanwen-unit-'));
    const unit = join(folder, 'yuanwen.service');
    writeFileSync(unit, text.replace('/usr/bin/node', process.execPath));
    const verified = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' });
    expect([verified.status, verified.stderr]).toEqual([0, '']);
    const security = spawnSync('systemd-analyze', ['security', '--offline=true', unit], { encoding: 'utf8' });
    const level = /exposure level for \S+: ([\d.]+)/.exec(security.stdout)?.[1];
    // From 0 to 10; without any of it, it is 9.6.
    expect(Number(level)).toBeLessThan(2);
    rmSync(folder, { recursive: true });
  });
});
