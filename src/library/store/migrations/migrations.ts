import type { Database } from '../schema.ts';
import { createLibrary } from './001-library.ts';
import { createTerms } from './002-terms.ts';
import { createFeedbackTables } from './003-feedback.ts';
import { createSettings } from './004-settings.ts';
import { createLeftovers } from './005-leftovers.ts';
import { createClaims } from './006-claims.ts';

export type Migrations = readonly {
  /** Under which a database remembers it. */
  readonly name: string;
  readonly up: (db: Database) => Promise<void>;
}[];

/** All of them in order. A new one goes to the end, in a file of its own. */
export const MIGRATIONS: Migrations = [
  { name: '001-library', up: createLibrary },
  { name: '002-terms', up: createTerms },
  { name: '003-feedback', up: createFeedbackTables },
  { name: '004-settings', up: createSettings },
  { name: '005-leftovers', up: createLeftovers },
  { name: '006-claims', up: createClaims },
];
