import { createRequire } from 'node:module';
import type * as Package from 'kysely';

/**
 * What is used of Kysely when the program runs. It consists of some 300 small modules: as CommonJS they load in 0.1 s,
 * as ES modules through the hooks of `tsx` in 0.6 s, which whoever starts the program would wait for.
 */
const loaded: typeof Package = createRequire(import.meta.url)('kysely');

export const Kysely = loaded.Kysely;
export type Kysely<Schema> = Package.Kysely<Schema>;
export const {
  PostgresAdapter,
  PostgresDialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} = loaded;
