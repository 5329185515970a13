/**
 * What a machine holds: `npm run bench:load -- [--servers 10000] [--libraries 10000]
 * [--articles 2] [--seconds 6] [--from 40]
 * [--parts gateway,two,http,preview,memory] [--minutes 10 [--rate 60]] [--data DIR] [--json FILE]`. See `docs/scale.md`.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkJson, readArguments, readOrEnd, readPositive, UsageError } from './command-line.ts';
import { needData } from './data.ts';
import { drive } from './load/drive.ts';
import { fillDatabase, librariesOf, type ServerLibrary } from './load/fill-servers.ts';
import { findRate } from './load/find-rate.ts';
import { measureMemory } from './load/measure-memory.ts';
import { createMix, createSweep } from './load/mix.ts';
import { type LoadReport, printReport, type RateRow } from './load/print.ts';
import { connectBots, openHttpDoor, openPreview, type SetUp, type SetUpOptions } from './load/set-ups.ts';
import { type Soak, soak } from './load/soak.ts';
import { describeMachine } from './machine.ts';

const SEED = 20_211_101;
const MOST_RATE = 5000;
const INDEX_MEMORY_MB = 256;
/** So that caches are full before the measuring begins: 16 MiB hold some 340 of these libraries … */
const SOAK_INDEX_MEMORY_MB = 16;
/** … and of each server asked its settings are kept, of interactions the last 20,000 ids (`src/discord/once.ts`). */
const SOAK_WARM_UP = 20_000;
const WARM_UP_SECONDS = 3;
const PREVIEW_ARTICLES = 50;

const PARTS = ['gateway', 'two', 'http', 'preview', 'memory'];
const USAGE = `npm run bench:load -- [options]
  --servers N     servers that the bot is in (default 10000)
  --libraries N   how many of them have articles (default: all)
  --articles N    articles of each (default 2)
  --seconds N     how long a rate is tried (default 6)
  --from N        the first rate, interactions a second (default 40)
  --parts a,b     of ${PARTS.join(', ')} (default: all)
  --minutes N     an hour of load in so many minutes instead, at --rate N (default 60)
  --data DIR      keep the filled database for the next run
  --json FILE     write the figures as JSON
  --help          this text`;

const { values, servers, articles, seconds, from, chosen } = readOrEnd(USAGE, (args) => {
  const { values } = readArguments(args, {
    options: {
      servers: { type: 'string', default: '10000' },
      articles: { type: 'string', default: '2' },
      libraries: { type: 'string' },
      seconds: { type: 'string', default: '6' },
      from: { type: 'string', default: '40' },
      parts: { type: 'string', default: PARTS.join(',') },
      minutes: { type: 'string' },
      rate: { type: 'string', default: '60' },
      data: { type: 'string' },
      json: { type: 'string' },
    },
  });
  checkJson(values.json);
  const [servers = 0, articles = 0, seconds = 0, from = 0] = (
    ['servers', 'articles', 'seconds', 'from'] as const
  ).map((name) => readPositive(`--${name}`, values[name]));
  for (const name of ['libraries', 'minutes', 'rate'] as const)
    if (values[name] !== undefined) readPositive(`--${name}`, values[name]);
  const chosen = values.parts.split(',');
  const strange = chosen.find((part) => !PARTS.includes(part));
  if (strange !== undefined) throw new UsageError(`--parts takes ${PARTS.join(', ')}, not "${strange}".`);
  needData();
  return { values, servers, articles, seconds, from, chosen };
});
const before = describeMachine();
// Filling waits for the disk thousands of times; where there is a disk of memory it need not.
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const dataDir = values.data ?? mkdtempSync(join(scratch, 'yuanwen-load-'));
const libraries = librariesOf(Number(values.libraries ?? servers), articles);
const preview: ServerLibrary = {
  server: 'preview',
  articles: librariesOf(1, PREVIEW_ARTICLES)[0]?.articles ?? [],
};
const file = join(dataDir, 'yuanwen.db');
if (!existsSync(file)) {
  const took = await fillDatabase(file, [preview, ...libraries]);
  console.error(`${servers} libraries filled in ${took.toFixed(0)} s: ${file}`);
}
const options: SetUpOptions = {
  dataDir,
  mix: createMix(libraries, SEED),
  servers,
  indexMemoryMb: INDEX_MEMORY_MB,
};
const parts = values.minutes === undefined ? chosen : [];
const rates: RateRow[] = [];
const setUps: Readonly<Record<string, readonly [string, number, () => Promise<SetUp>]>> = {
  gateway: ['gateway', 1, () => connectBots(1, options)],
  two: ['gateway', 2, () => connectBots(2, options)],
  http: ['HTTP', 1, () => openHttpDoor(options)],
  preview: ['preview', 1, () => openPreview({ ...options, mix: createMix([preview], SEED) })],
};
for (const part of parts) {
  const [door, processes, setUp] = setUps[part] ?? [];
  if (door !== undefined && processes !== undefined && setUp !== undefined)
    rates.push({ door, processes, ...(await measureRate(part, setUp)) });
}
const memory = parts.includes('memory') ? await measureMemory(libraries, options) : undefined;
const soaked =
  values.minutes === undefined ? undefined : await soakFor(Number(values.minutes), Number(values.rate));
if (values.data === undefined) rmSync(dataDir, { recursive: true, force: true });

const report: LoadReport = {
  machine: {
    ...before,
    load: { before: before.load, after: describeMachine().load },
  },
  settings: {
    servers,
    libraries: libraries.length,
    articles,
    seconds,
    indexMemoryMb: soaked === undefined ? INDEX_MEMORY_MB : SOAK_INDEX_MEMORY_MB,
  },
  rates,
  ...(memory && { memory }),
  ...(soaked && { soaked }),
};
printReport(report);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 1)}\n`);
process.exit(soaked !== undefined && soaked.failures.length > 0 ? 1 : 0);

async function measureRate(
  name: string,
  setUp: () => Promise<SetUp>,
): Promise<Omit<RateRow, 'door' | 'processes'>> {
  const { bots, send, readyMs, stop } = await setUp();
  try {
    // The dictionary is read, and the most active servers' indexes are made.
    await drive(send, from, WARM_UP_SECONDS);
    const found = await findRate(send, { from, seconds, most: MOST_RATE });
    console.error(`${name}: ${found.rate} a second`);
    const held = await Promise.all(bots.map((bot) => bot.measure()));
    return { readyMs, found, resident: held.map(({ rss }) => rss) };
  } finally {
    await stop();
  }
}

async function soakFor(minutes: number, rate: number): Promise<Soak> {
  const mixed = createMix(libraries, SEED);
  const each = createSweep(libraries);
  let warming = true;
  const mix = () => (warming ? each() : mixed());
  const { bots, send, stop } = await connectBots(1, { ...options, mix, indexMemoryMb: SOAK_INDEX_MEMORY_MB });
  const [bot] = bots;
  if (bot === undefined) throw new Error('No program was started.');
  try {
    for (let asked = 0; asked < SOAK_WARM_UP; asked++) await send(performance.now());
    warming = false;
    return await soak(bot, send, { rate, minutes });
  } finally {
    await stop();
  }
}
