import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** `npm run build`: the program as JavaScript in `dist/`, which starts in half the time and needs no TypeScript. */

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
/** What the program reads beside its modules; the page, and what it imports, is put together when it is served. */
const READ = ['src/text/unused-table.utf8', 'src/preview/page', 'src/preview/option-types.ts'];

rmSync(DIST, { recursive: true, force: true });
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
execFileSync(process.execPath, [join(typescript, 'bin', 'tsc'), '-p', join(ROOT, 'ops', 'tsconfig.json')], {
  stdio: 'inherit',
});
for (const path of READ) cpSync(join(ROOT, path), join(DIST, path), { recursive: true });
