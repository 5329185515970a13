import type { PackedProfiles } from '../../search/index/packed-profiles.ts';
import type { Owner } from '../store/owner.ts';
import type { TermTransaction } from './schema.ts';
import { TERMS_VERSION } from './version.ts';

/** An article in the index, without what was worked out of it. */
export interface IndexEntry {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  /** `TERMS_VERSION` of the program that put it there. */
  readonly terms: number;
  readonly sentences: number;
  readonly units: number;
  readonly letters: number;
}

export async function readIndexEntries(
  transaction: TermTransaction,
  owner: Owner,
): Promise<readonly IndexEntry[]> {
  return transaction
    .selectFrom('term_article')
    .select(['article_id as id', 'number', 'version', 'terms', 'sentences', 'units', 'letters'])
    .where('guild_id', '=', owner)
    .execute();
}

/** What this program would work out of the articles' texts as well, by id. */
export async function readProfiles(
  transaction: TermTransaction,
  owner: Owner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly version: number; readonly profiles: PackedProfiles }>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction
    .selectFrom('term_article')
    .select(['article_id', 'version', 'profiles'])
    .where('guild_id', '=', owner)
    .where('article_id', 'in', ids)
    .where('terms', '=', TERMS_VERSION)
    .execute();
  return new Map(
    rows.map(({ article_id, version, profiles }) => [article_id, { version, profiles: packedOf(profiles) }]),
  );
}

/**
 * A buffer of its own: views upon it must begin at multiples of four bytes, which those of `pg` need not. libsql gives
 * the buffer itself.
 */
function packedOf(bytes: Uint8Array | ArrayBuffer): PackedProfiles {
  if (bytes instanceof ArrayBuffer) return bytes;
  const packed = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(packed).set(bytes);
  return packed;
}
