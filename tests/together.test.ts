import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { APART, TOGETHER } from '../vitest.config.ts';
import { type Import, scanFolders } from './scan-imports.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What outlives a test file in its process: another program, a server, files of its own, a thread. */
const OUTLIVES =
  /^(?:node:)?(?:child_process|cluster|dgram|fs\/promises|http2?|https|module|net|tls|v8|vm|worker_threads)$/;
/** What the next file in the process would find changed. */
const CHANGES = new RegExp(
  [
    /\bvi\.(?:(?:do)?[mM]ock|stub|spyOn|useFakeTimers|setSystemTime)/,
    /\bprocess\.(?:chdir|on|once|exit)\b/,
    // No comparison, and no arrow.
    /\bprocess\.env(?:\.\w+|\[[^\]]*\])?\s*(?:\?\?|\|\|)?=(?![=>])/,
    /\bdelete (?:process\.env|globalThis)\b/,
    /\b(?:Date|Intl|JSON|Math|console|globalThis|performance|process)\.\w+\s*=(?![=>])/,
    /\.prototype\.\w+\s*=(?![=>])/,
    /\b(?:Object\.(?:assign|definePropert(?:y|ies)|setPrototypeOf)|Reflect\.(?:defineProperty|deleteProperty|set))\(\s*(?:\w+\.prototype|Date|Math|console|globalThis|process)\b/,
    /\bsetInterval\(/,
    /\b(?:append|copy|write)FileSync\b|\b(?:cp|mkdir|mkdtemp|rename|rm|rmdir|symlink|truncate|unlink)Sync\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
/** Helpers that undo what they do when the test is over, or do what is named here only where no test calls it. */
const TIDY = new Set([
  'tests/temporary/temporary-folder.ts',
  'tests/commands/managed-app.ts',
  // Ends a bench at a wrong command line.
  'bench/command-line.ts',
  // Resolves the package of WordNet.
  'bench/fit/read-wordnet.ts',
]);

const files = scanFolders(
  ROOT,
  TOGETHER.map((folder) => `tests/${folder}`),
).filter(({ file }) => !APART.includes(file));

/**
 * The files and whatever of tests and bench they load. The program itself is not among them: `imports-quietly.test.ts` holds it to
 * doing nothing when it is loaded.
 */
function withHelpers(): readonly (readonly [file: string, imports: readonly Import[]])[] {
  const all = new Map(scanFolders(ROOT, ['tests', 'bench']).map(({ file, imports }) => [file, imports]));
  const seen = new Set(files.map(({ file }) => file));
  for (const file of seen)
    for (const { target, typeOnly } of all.get(file) ?? [])
      if (target !== undefined && !typeOnly && all.has(target)) seen.add(target);
  return [...seen].filter((file) => !TIDY.has(file)).map((file) => [file, all.get(file) ?? []]);
}

describe('test files that share a process', () => {
  const loaded = withHelpers();

  it('are most of those in their folders, and load helpers of others', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(loaded.length).toBeGreaterThan(files.length);
  });

  it('start nothing that outlives them', () => {
    const found = loaded.flatMap(([file, imports]) =>
      imports
        .filter(({ specifier }) => OUTLIVES.test(specifier))
        .map(({ specifier }) => `${file}: ${specifier}`),
    );
    expect(found).toEqual([]);
  });

  it('change nothing that the next one would find', () => {
    const found = loaded
      .map(([file]) => [file, CHANGES.exec(readFileSync(`${ROOT}${file}`, 'utf8'))?.[0]] as const)
      .filter(([, changes]) => changes !== undefined);
    expect(found).toEqual([]);
  });

  it.each([
    'vi.spyOn(Date, "now")',
    "vi.stubEnv('A', 'b')",
    "process.env['A'] = 'b'",
    "process.env['A'] ??= 'b'",
    'process.env.TZ = zone',
    "delete process.env['A']",
    'process.chdir(x)',
    'process.exitCode = 1',
    'Date.now = () => 0',
    'Math.random = seeded',
    'console.log = () => {}',
    "Reflect.set(globalThis, 'DOMMatrix', class {})",
    'Object.assign(ChildProcess.prototype, { spawn })',
    'Array.prototype.last = last',
    'setInterval(tick, 100)',
    'mkdirSync(folder)',
    "appendFileSync(file, 'a')",
    'rmSync(folder, { recursive: true })',
  ])('would be told if they did: %s', (text) => expect(text).toMatch(CHANGES));

  it.each([
    "process.env['A'] === 'b'",
    "process.env['A'] ?? 'b'",
    'process.cpuUsage()',
    'vi.fn()',
    'const time = Date.now();',
    'Math.max(1, 2) === 2',
    "readFileSync(file, 'utf8')",
    'Object.assign(entry, { a: 1 })',
  ])('may do what changes nothing: %s', (text) => expect(text).not.toMatch(CHANGES));

  it('would be told of a module by either of its names', () => {
    for (const name of ['node:child_process', 'child_process', 'fs/promises']) expect(name).toMatch(OUTLIVES);
    for (const name of ['node:fs', 'vitest', 'network']) expect(name).not.toMatch(OUTLIVES);
  });
});
