import type { Collection } from '../search/collection.ts';

/** What every collection needs beside its articles. */
export type Tools = Pick<Collection, 'analyzer' | 'knowledge'>;
