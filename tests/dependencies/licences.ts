import { isEntry } from '../../src/is-entry.ts';
import { readLocked } from './lockfile.ts';

/** What may be shipped with an MIT-licensed program without more than naming it. */
export const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Zlib',
]);

/** Packages that name their licence nowhere but in their texts, read there. */
const READ_BY_US: Readonly<Record<string, string>> = {
  // package.json: “BSD”; LICENSE has its two clauses.
  duck: 'BSD-2-Clause',
  // README.rdoc and LICENSE.txt.
  sylvester: 'MIT',
};

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Every package that runs in production, by name, with its licence. */
export function listLicences(): readonly Licensed[] {
  const all = readLocked()
    .filter(({ dev }) => dev !== true)
    .map(({ name, replacedBy, version, license }) => ({
      name: replacedBy ?? name,
      version,
      licence: READ_BY_US[name] ?? license ?? 'unknown',
    }));
  const once = new Map(all.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** @example isAllowed('(MIT OR GPL-3.0-or-later)') // true: the choice is ours */
export function isAllowed(licence: string): boolean {
  const bare = licence.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  return bare.split(' AND ').every((one) => ALLOWED.has(one));
}

/** `npm run licences`: lists them, and ends with 1 where one may not be. */
if (isEntry(import.meta.url)) {
  const licences = listLicences();
  for (const { name, version, licence } of licences) console.log(`${licence}\t${name} ${version}`);
  const refused = licences.filter(({ licence }) => !isAllowed(licence));
  for (const { name, licence } of refused) console.error(`${name}: ${licence} is not among those allowed`);
  if (refused.length > 0) process.exitCode = 1;
}
