import type { Migration } from 'kysely';
import { createLibrary } from './001-library.ts';

/** All of them, by the name under which a database remembers them, in order. A new one goes to the end. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-library': { up: createLibrary },
};
