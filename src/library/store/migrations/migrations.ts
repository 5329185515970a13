import type { Migration } from 'kysely';
import { createLibrary } from './001-library.ts';
import { createTerms } from './002-terms.ts';

/** All of them, by the name under which a database remembers them, in order. A new one goes to the end. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-library': { up: createLibrary },
  '002-terms': { up: createTerms },
};
