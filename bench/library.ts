/**
 * Time, memory and size of libraries: `npm run bench:library -- [--sizes 10,100,1000,10000]
 * [--databases sqlite,postgres] [--json FILE]`. See `bench/README.md`.
 */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { StorePlace } from '../src/library/store/open.ts';
import { quantileOf } from './answers/metrics.ts';
import { checkJson, readArguments, readCount, readOrEnd, UsageError } from './command-line.ts';
import { needData } from './data.ts';
import type { Asked, Asking } from './library/ask.ts';
import { compareAnswers } from './library/compare.ts';
import { DATABASES, type Databases } from './library/databases.ts';
import { COMPARED, countArticles, type Filling, fill } from './library/fill.ts';
import { openFor } from './library/open.ts';
import { type LibraryReport, type LibraryRow, printReport } from './library/print.ts';
import { describeMachine } from './machine.ts';
import { seeded, shuffle } from './quote-queries.ts';

const QUESTIONS = 300;
const COMPARED_QUESTIONS = 1000;
const SEED = 20_211_101;
const ASK = fileURLToPath(new URL('library/ask.ts', import.meta.url));

const USAGE = `npm run bench:library -- [options]
  --sizes 10,100            numbers of articles (default: 10,100,1000,10000)
  --databases sqlite,postgres
  --json FILE               write the figures as JSON
  --help                    this text`;

const { sizes, names, json } = readOrEnd(USAGE, (args) => {
  const { values } = readArguments(args, {
    options: {
      sizes: { type: 'string', default: '10,100,1000,10000' },
      databases: { type: 'string', default: 'sqlite,postgres' },
      json: { type: 'string' },
    },
  });
  const read = {
    sizes: values.sizes.split(',').map((size) => readCount('--sizes', size) ?? 0),
    names: values.databases.split(',').map((name) => {
      if (name === 'sqlite' || name === 'postgres') return name;
      throw new UsageError(`--databases takes sqlite and postgres, not "${name}".`);
    }),
    json: checkJson(values.json),
  };
  needData();
  return read;
});
const machine = describeMachine();
const rows: LibraryRow[] = [];
const compared: LibraryReport['compared'][number][] = [];
for (const name of names) {
  const databases = await DATABASES[name]();
  try {
    rows.push(...(await measureSizes(name, databases)));
    compared.push({ database: name, ...(await compare(databases)) });
  } finally {
    await databases.stop();
  }
}
const report: LibraryReport = { machine, rows, compared };
printReport(report);
if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 1)}\n`);
process.exit(0);

/** One library, which grows from size to size. */
async function measureSizes(database: string, databases: Databases): Promise<readonly LibraryRow[]> {
  const place = await databases.create();
  const measured: LibraryRow[] = [];
  const fillings = fill(Math.max(...sizes));
  let added = 0;
  for (const articles of [...sizes].sort((a, b) => a - b)) {
    const { addMs, sentences } = await addAll(place, fillings.slice(added, articles));
    added = articles;
    const databaseBytes = await databases.sizeOf(place);
    const questions = draw(fillings.slice(0, articles), QUESTIONS);
    for (const mode of ['memory', 'database'] as const) {
      const asked = await ask({ place, mode, questions });
      measured.push({ database, articles, sentences, mode, addMs, databaseBytes, ...asked });
      console.error(`${database}, ${articles} articles, from ${mode}: done`);
    }
  }
  return measured;
}

async function compare(databases: Databases): Promise<{ readonly same: number; readonly asked: number }> {
  const place = await databases.create();
  const fillings = fill(countArticles(COMPARED), COMPARED);
  await addAll(place, fillings);
  const questions = draw(fillings, COMPARED_QUESTIONS);
  return { same: await compareAnswers(place, questions), asked: questions.length };
}

async function addAll(place: StorePlace, fillings: readonly Filling[]) {
  const { store, close } = await openFor(place, 'database');
  const times: number[] = [];
  for (const { content } of fillings) {
    const began = performance.now();
    await store.add('1', content, { user: '1' });
    times.push(performance.now() - began);
  }
  const sentences = (await store.list('1')).reduce((sum, entry) => sum + entry.sentences, 0);
  await close();
  return { addMs: quantileOf(times, 0.5) ?? 0, sentences };
}

function draw(fillings: readonly Filling[], most: number): readonly string[] {
  const all = new Set(fillings.flatMap(({ questions }) => questions));
  return shuffle([...all], seeded(SEED)).slice(0, most);
}

/** In a process of its own, whose memory is its own. */
async function ask(asking: Asking): Promise<Asked> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), ASK, JSON.stringify(asking)],
    { maxBuffer: 1e8 },
  );
  return JSON.parse(stdout);
}
