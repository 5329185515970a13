import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { APART, TOGETHER } from '../vitest.config.ts';
import { scanFolders } from './scan-imports.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What outlives a test file in its process: another program, a server, files of its own, a thread. */
const OUTLIVES =
  /^node:(?:child_process|cluster|dgram|fs\/promises|http2?|https|module|net|tls|v8|vm|worker_threads)$/;
/** What the next file in the process would find changed. */
const CHANGES =
  /\bvi\.(?:(?:do)?[mM]ock|stub|spyOn|useFakeTimers|setSystemTime)|\bprocess\.(?:chdir|on|once|exit\b|env\b[^;]*[^=!]=[^=])|\bglobalThis\.\w+ =|\bObject\.(?:assign|defineProperty)\(\w+\.prototype|\bwriteFileSync\b/;

const files = scanFolders(
  ROOT,
  TOGETHER.map((folder) => `tests/${folder}`),
).filter(({ file }) => !APART.includes(file));

describe('test files that share a process', () => {
  it('are most of those in their folders', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('start nothing that outlives them', () => {
    const found = files.flatMap(({ file, imports }) =>
      imports
        .filter(({ specifier }) => OUTLIVES.test(specifier))
        .map(({ specifier }) => `${file}: ${specifier}`),
    );
    expect(found).toEqual([]);
  });

  it('change nothing that the next one would find', () => {
    const found = files
      .map(({ file }) => [file, CHANGES.exec(readFileSync(`${ROOT}${file}`, 'utf8'))?.[0]] as const)
      .filter(([, changes]) => changes !== undefined);
    expect(found).toEqual([]);
  });

  it('would be told if they did', () => {
    for (const text of [
      'vi.spyOn(Date, "now")',
      "vi.stubEnv('A', 'b')",
      "process.env['A'] = 'b'",
      'process.chdir(x)',
    ])
      expect(text).toMatch(CHANGES);
    for (const text of ["process.env['A'] === 'b'", 'process.cpuUsage()', 'vi.fn()'])
      expect(text).not.toMatch(CHANGES);
    expect('node:child_process').toMatch(OUTLIVES);
    expect('node:fs').not.toMatch(OUTLIVES);
  });
});
