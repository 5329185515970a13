import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { scanFolders } from './scan-imports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
/** What `npm run` starts by its name does its work when loaded; `main.ts` is to tell being started from being loaded. */
const programs = Object.values<string>(scripts).map((script) => script.replace(/^tsx /, ''));
/** The program of the preview's page, which a browser runs. */
const PAGE = 'src/preview/page/main.ts';
const modules = scanFolders(root, ['src', 'commands'])
  .map(({ file }) => file)
  .filter((file) => file === 'src/main.ts' || !(programs.includes(file) || file === PAGE));

/** A folder whose `.env` nobody asked to be read. */
const folder = mkdtempSync(join(tmpdir(), 'imports-quietly-'));
writeFileSync(join(folder, '.env'), 'READ_BY_IMPORT=yes\nDISCORD_TOKEN=none\n');
afterAll(() => rmSync(folder, { recursive: true }));

describe('importing the program', () => {
  it.each([['src/main.ts'], ['commands/index.ts'], ['src/discord/start.ts']])(
    'prints nothing and changes no environment variable: %s',
    (file) => {
      expect(importAll([pathToFileURL(join(root, file)).href])).toEqual(QUIET);
    },
    30_000,
  );

  it('does not in any of its modules', () => {
    expect(modules.length).toBeGreaterThan(50);
    expect(modules).toContain('src/main.ts');
    const urls = modules.map((file) => pathToFileURL(join(root, file)).href);
    expect(importAll(urls)).toEqual(QUIET);
  });

  it('would be noticed: a module that prints, one that warns, one that sets, one that removes', () => {
    const run = (code: string) => importAll([`data:text/javascript,${encodeURIComponent(code)}`]);
    expect(run("console.log('hello')")).toEqual({ ...QUIET, stdout: 'hello\n' });
    expect(run("console.warn('beware')")).toEqual({ ...QUIET, stderr: 'beware\n' });
    expect(run("process.env.SET = 'by import'")).toEqual({ ...QUIET, changed: ['SET'] });
    expect(run('delete process.env.PATH')).toEqual({ ...QUIET, changed: ['PATH'] });
    expect(run('process.exitCode = 3')).toEqual({ ...QUIET, status: 3 });
  });
});

const QUIET = { status: 0, stdout: '', stderr: '', changed: [] };

/** Imports modules in a process of its own; what it says of the environment comes through a pipe of its own. */
function importAll(urls: readonly string[]) {
  const code = `
    import { writeSync } from 'node:fs';
    const before = { ...process.env };
    for (const url of ${JSON.stringify(urls)}) await import(url);
    const names = new Set([...Object.keys(before), ...Object.keys(process.env)]);
    writeSync(3, JSON.stringify([...names].filter((name) => before[name] !== process.env[name])));
    // A server or timer that a module left running would keep the process alive.
  `;
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', code],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', HOME: folder },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      encoding: 'utf8',
      timeout: 120_000,
    },
  );
  return { status, stdout, stderr, changed: JSON.parse(output[3] || 'null') };
}
