import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** A package as package-lock.json has it. */
export interface Locked {
  /** Where it stands: `node_modules/…`. */
  readonly path: string;
  readonly name: string;
  /** What stands there in the place of that, by `overrides` in package.json. */
  readonly replacedBy?: string;
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

/** Every package of the lockfile; those that a production install takes are not `dev`. */
export function readLocked(): readonly Locked[] {
  const {
    packages,
  }: { packages: Record<string, Omit<Locked, 'path' | 'name'> & { readonly name?: string }> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { name: replacedBy, ...entry }]) => ({
      ...entry,
      path,
      name: path.replace(/^.*node_modules\//, ''),
      ...(replacedBy !== undefined && { replacedBy }),
    }));
}
