import type { Collection } from '../../search/collection.ts';
export async function openStored(_: unknown): Promise<Collection> {
  throw new Error('not yet');
}
