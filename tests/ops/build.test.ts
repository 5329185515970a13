import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../src/preview/bundle.ts';
import { ROOT } from './dockerfile.ts';

/** Away from the sources and from `node_modules`, as in the image. */
const folder = mkdtempSync(join(tmpdir(), 'yuanwen-build-'));
const dist = join(folder, 'dist');
beforeAll(() => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const build = ['--import', 'tsx', join('ops', 'build.ts'), dist];
  execFileSync(process.execPath, build, { cwd: ROOT });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built program', () => {
  it('has the page put together, which takes no esbuild and none of its sources', async () => {
    const built: { bundlePage(): Promise<Bundle> } = await import(
      pathToFileURL(join(dist, 'src', 'preview', 'bundle.js')).href
    );
    const { script, style } = await built.bundlePage();
    expect(script.length).toBeGreaterThan(10_000);
    expect(style.length).toBeGreaterThan(1_000);
  });

  it('has each file that a module reads beside itself', () => {
    const read = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js') && !file.endsWith('page.js'))
      .flatMap((file) =>
        [...readFileSync(join(dist, file), 'utf8').matchAll(/new URL\('([^']+)', import\.meta\.url\)/g)].map(
          ([, path = '']) => join(dist, dirname(file), path),
        ),
      );
    expect(read.length).toBeGreaterThan(1);
    expect(read.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('has the licence of the words in its data beside them', () => {
    expect(readdirSync(join(dist, 'src', 'search', 'words'))).toEqual(
      expect.arrayContaining(['kin.json', 'wordnet-licence.txt']),
    );
  });
});
