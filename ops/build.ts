import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundlePage } from '../src/preview/bundle.ts';

/**
 * `npm run build`: the program as JavaScript in `dist/` (or `tsx ops/build.ts FOLDER`), which starts in half the time
 * and needs neither TypeScript nor esbuild.
 */

const ROOT = join(import.meta.dirname, '..');
const [, , dist = join(ROOT, 'dist')] = process.argv;
/** What the program reads beside its modules, and the licence of whose words stand in its data. */
const BESIDE = ['src/text/unused-table.utf8', 'src/search/words/wordnet-licence.txt'];

rmSync(dist, { recursive: true, force: true });
const typescript = join(
  createRequire(import.meta.url).resolve('typescript/package.json'),
  '..',
  'bin',
  'tsc',
);
execFileSync(process.execPath, [typescript, '-p', join(ROOT, 'ops', 'tsconfig.json'), '--outDir', dist], {
  stdio: 'inherit',
});
for (const path of BESIDE) cpSync(join(ROOT, path), join(dist, path));
const page = join(dist, 'src', 'preview', 'page');
mkdirSync(page, { recursive: true });
const { script, style } = await bundlePage();
writeFileSync(join(page, 'page.js'), script);
writeFileSync(join(page, 'page.css'), style);
