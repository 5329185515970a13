import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCycle, findImports, type Import, scanFolders } from './scan-imports.ts';

/** The way of the data: a room may use the rooms before its own step, and itself. Same step: strangers. */
const STEPS: readonly (readonly string[])[] = [
  ['src/errors.ts', 'src/is-entry.ts', 'src/set-idle.ts', 'src/snowflake.ts', 'src/steps.ts'],
  ['src/setting.ts', 'src/run-for-operator.ts'],
  ['src/operation-settings.ts', 'src/scale-config.ts'],
  ['src/config.ts'],
  ['src/article'],
  ['src/formats'],
  ['src/text'],
  ['src/search'],
  ['src/answer', 'src/fetch', 'src/library', 'src/cooldown'],
  ['src/reply'],
  ['commands'],
  ['src/interactions', 'src/application'],
  ['src/discord', 'src/operation', 'src/preview', 'src/terminal'],
  ['src/doctor', 'src/http-door', 'src/shards'],
  ['src/run'],
  ['src/main.ts'],
];

/** The same within `src/search`: from words and what they name, over questions and what sentences have of them, to an answer's rank. */
const SEARCH_STEPS: readonly (readonly string[])[] = [
  ['words', 'quotes', 'rules.ts', 'tf-idf.ts'],
  ['entities'],
  ['index'],
  ['figures'],
  ['people'],
  ['question'],
  ['scene'],
  ['features', 'gathered.ts'],
  ['columns.ts'],
  ['rank.ts', 'candidates.ts', 'gathered-alone.ts'],
  ['confidence', 'hearing.ts'],
  ['weights.ts'],
  ['knowledge.ts'],
  ['collection.ts'],
  ['search.ts'],
];

/** Which files may use a package when the program runs; `natural` and its like are named by their subpaths. */
const USERS: readonly { readonly packages: RegExp; readonly files: RegExp }[] = [
  { packages: /^nodejieba$/, files: /^src\/text\/segment\.ts$/ },
  { packages: /^natural\/lib\/natural\//, files: /^src\/(?:text|search)\// },
  // Its front door loads database clients and reads `.env` into the environment.
  { packages: /^natural$/, files: /^$/ },
  { packages: /^discord\.js$|^@discordjs\//, files: /^src\/(?:discord|shards)\// },
  { packages: /^opencc-js/, files: /^src\/(?:article\/[^/]+|text\/fold)\.ts$/ },
  // Two copies of it would not know each other's classes.
  { packages: /^kysely$/, files: /^src\/library\/store\/kysely\.ts$/ },
  {
    packages: /^(?:libsql|better-sqlite3|node:sqlite|sqlite3|pg|postgres|kysely|knex|mongodb|redis)(?:\/|$)/,
    files: /^src\/library\//,
  },
  { packages: /^dotenv$/, files: /^src\/config\.ts$/ },
  { packages: /^pinyin-pro$/, files: /^src\/text\/pinyin\.ts$/ },
  { packages: /^valibot$/, files: /^src\/(?:interactions|preview|library\/store)\// },
  { packages: /^yaml$/, files: /^src\/article\// },
  {
    packages: /^(?:@mozilla\/readability|linkedom|mammoth|pdfjs-dist|yauzl)(?:\/|$)/,
    files: /^src\/formats\//,
  },
  { packages: /^(?:hono|@hono\/node-server)(?:\/|$)/, files: /^src\/(?:preview|http-door)\// },
  { packages: /^esbuild$/, files: /^src\/preview\/bundle\.ts$/ },
  { packages: /^prom-client$/, files: /^src\/operation\// },
  { packages: /^ipaddr\.js$/, files: /^src\/fetch\// },
  // Outbound connections: discord.js makes its own.
  {
    packages: /^(?:node:)?(?:dns|https?|http2|net|tls)(?:\/|$)|^undici$/,
    files: /^src\/(?:fetch|operation|preview|http-door)\//,
  },
];

/** A file past 200 lines is usually two ideas. These are one. */
const LONGEST = 200;
const LONG: Readonly<Record<string, string>> = {};

const root = fileURLToPath(new URL('..', import.meta.url));
const files = scanFolders(root, ['src', 'commands']);
const imports = files.flatMap((one) => one.imports);

describe('the rooms of the house', () => {
  it('are all known', () => {
    expect(files.map(({ file }) => file).filter((file) => stepOf(file) < 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('use only what comes before them', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(show)).toEqual([]);
  });

  it('use only what comes before them within search, too', () => {
    const within = imports.filter(({ file, target }) =>
      [file, target].every((one) => one?.startsWith('src/search/')),
    );
    expect(within.length).toBeGreaterThan(200);
    expect(within.filter(({ file }) => searchStepOf(file) < 0).map(show)).toEqual([]);
    expect(within.filter((one) => !isAllowedInSearch(one)).map(show)).toEqual([]);
  });

  it('do not go in circles', () => {
    expect(findCycle(edgesOf(imports, roomOf))).toBeUndefined();
    // Of types neither: what a file is about can be read before what uses it.
    expect(findCycle(edgesOf(imports, (file) => file))).toBeUndefined();
  });

  it('name files that exist, and name them before the program runs', () => {
    expect(imports.filter(({ target }) => target !== undefined && !existsSync(root + target))).toEqual([]);
    expect(imports.filter(({ specifier }) => specifier === '?').map(show)).toEqual([]);
  });

  it('have files of one idea', () => {
    const long = files.filter(({ file, lines }) => lines > LONGEST && LONG[file] === undefined);
    expect(long.map(({ file, lines }) => `${file}: ${lines} lines`)).toEqual([]);
    expect(Object.keys(LONG).filter((file) => !existsSync(root + file))).toEqual([]);
  });
});

describe('packages', () => {
  it('are used where they may be', () => {
    expect(imports.filter((one) => !mayUse(one)).map(show)).toEqual([]);
  });

  it('that the program needs are no development dependencies', () => {
    const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    const needed = imports.filter(
      ({ specifier, target, typeOnly }) => target === undefined && !typeOnly && !isBuiltin(specifier),
    );
    expect(needed.filter(({ specifier }) => !(packageOf(specifier) in dependencies)).map(show)).toEqual([]);
  });
});

describe('the scan', () => {
  const scan = (source: string) =>
    findImports(source, 'src/text/fold.ts').map(({ specifier, typeOnly }) => `${specifier} ${typeOnly}`);

  it.each([
    ["import nodejieba from 'nodejieba';", ['nodejieba false']],
    ["import 'natural';", ['natural false']],
    ["import type { Span } from '../article/article.ts';", ['../article/article.ts true']],
    // With verbatimModuleSyntax this import is left standing, empty.
    ["import { type Client } from 'discord.js';", ['discord.js false']],
    [
      "import {\n  a,\n  b as c,\n} from './x.ts';\nimport * as d from './y.ts';",
      ['./x.ts false', './y.ts false'],
    ],
    ["export { fold } from './fold.ts';\nexport * from './x.ts';", ['./fold.ts false', './x.ts false']],
    ["export type { Term } from './terms.ts';", ['./terms.ts true']],
    ["import table from './t.json' with { type: 'json' };", ['./t.json false']],
    ["const { pino } = await import('pino');", ['pino false']],
    ['const x = require("pg");', ['pg false']],
    ['const x = await import(name);', ['? false']],
    ["/** Unlike `import('natural')`. */\n// import 'natural';\nconst a = 1; // require('pg')", []],
    ["const url = 'https://example.com'; const x = await import('pg');", ['pg false']],
    ["export const text = 'from here';\nexport const other = \"import 'x'\";", []],
    ["export function a(): void {\n  log('from');\n}", []],
  ])('reads %j', (source, expected) => {
    expect(scan(source)).toEqual(expected);
  });

  it('finds an import that goes the wrong way', () => {
    const refused = (source: string, file: string) =>
      findImports(source, file).filter((one) => !isAllowed(one));
    expect(
      refused("import type { Answer } from '../answer/outcomes.ts';", 'src/search/rank.ts'),
    ).toHaveLength(1);
    expect(refused("import { start } from '../main.ts';", 'src/terminal/chat.ts')).toHaveLength(1);
    expect(refused("import { ask } from '../../commands/ask.ts';", 'src/reply/render.ts')).toHaveLength(1);
    expect(refused("import { show } from '../terminal/show.ts';", 'src/discord/start.ts')).toHaveLength(1);
    expect(refused("import { x } from '../../bench/data.ts';", 'src/search/rank.ts')).toHaveLength(1);
    expect(refused("import { UserError } from '../errors.ts';", 'src/article/parse.ts')).toEqual([]);
    expect(refused("import { fold } from '../src/text/fold.ts';", 'commands/ask.ts')).toEqual([]);
  });

  it('finds a package where it may not be', () => {
    const refused = (source: string, file: string) => findImports(source, file).filter((one) => !mayUse(one));
    expect(refused("import nodejieba from 'nodejieba';", 'src/text/terms.ts')).toHaveLength(1);
    expect(refused("import { TfIdf } from 'natural';", 'src/search/rank.ts')).toHaveLength(1);
    expect(refused("import x from 'natural/lib/natural/tfidf/tfidf.js';", 'src/answer/span.ts')).toHaveLength(
      1,
    );
    expect(refused("import x from 'natural/lib/natural/tfidf/tfidf.js';", 'src/search/rank.ts')).toEqual([]);
    expect(refused("import { Client } from 'discord.js';", 'commands/ask.ts')).toHaveLength(1);
    expect(refused("import type { APIEmbed } from 'discord.js';", 'src/reply/render.ts')).toEqual([]);
    expect(refused("import Database from 'libsql';", 'src/search/rank.ts')).toHaveLength(1);
    expect(refused("const pg = await import('pg');", 'src/main.ts')).toHaveLength(1);
    expect(refused("import { Kysely } from 'kysely';", 'src/library/store/kysely.ts')).toEqual([]);
  });

  it('finds circles', () => {
    const edges = (...pairs: readonly string[]) => {
      const map = new Map<string, Set<string>>();
      for (const [from = '', to = ''] of pairs) map.set(from, (map.get(from) ?? new Set()).add(to));
      return map;
    };
    expect(findCycle(edges('ab', 'bc', 'ac'))).toBeUndefined();
    expect(findCycle(edges('ab', 'bc', 'cb'))).toEqual(['b', 'c', 'b']);
    expect(findCycle(edges('aa'))).toEqual(['a', 'a']);
  });
});

function isAllowed({ file, target }: Import): boolean {
  if (target === undefined || roomOf(file) === roomOf(target)) return true;
  const step = stepOf(target);
  return step >= 0 && step < stepOf(file);
}

function isAllowedInSearch({ file, target = '' }: Import): boolean {
  if (target.endsWith('.json') || roomInSearch(file) === roomInSearch(target)) return true;
  const step = searchStepOf(target);
  return step >= 0 && step < searchStepOf(file);
}

function searchStepOf(file: string): number {
  return SEARCH_STEPS.findIndex((rooms) => rooms.includes(roomInSearch(file)));
}

function roomInSearch(file: string): string {
  return file.split('/')[2] ?? '';
}

/** A package that no line names may be used anywhere; types may be named anywhere. */
function mayUse({ file, specifier, typeOnly }: Import): boolean {
  return typeOnly || USERS.every(({ packages, files }) => !packages.test(specifier) || files.test(file));
}

function stepOf(file: string): number {
  return STEPS.findIndex((rooms) => rooms.includes(roomOf(file)));
}

/** The folder of the way that a file is in, or the file itself where it stands alone. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? `src/${second}` : first;
}

function edgesOf(some: readonly Import[], nodeOf: (file: string) => string) {
  const edges = new Map<string, Set<string>>();
  for (const { file, target } of some) {
    if (target === undefined || nodeOf(file) === nodeOf(target)) continue;
    edges.set(nodeOf(file), (edges.get(nodeOf(file)) ?? new Set()).add(nodeOf(target)));
  }
  return edges;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function show({ file, specifier }: Import): string {
  return `${file} imports ${specifier}`;
}
