import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of this program, as package.json has it, which stands above this file in the source and in `dist/`. */
export function version(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json'))) directory = dirname(directory);
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(join(directory, 'package.json'), 'utf8'),
  );
  return manifest.version;
}
