import type { Owner } from './owner.ts';
import type { Database, StoreTransaction } from './schema.ts';
import { changed, type Done, unchanged } from './transact.ts';

/** A setting as it is kept: what it means is not known here. */
export interface StoredSetting {
  readonly name: string;
  /** Left out: of the whole server. */
  readonly channel?: string;
  readonly value: string;
}

/** A setting to be kept; without a value, it is to be as usual again. */
export type SettingChange = Omit<StoredSetting, 'value'> & { readonly value?: string };

/** In the place of a channel. */
const WHOLE_SERVER = '';

export async function readSettings(
  db: Database | StoreTransaction,
  owner: Owner,
): Promise<readonly StoredSetting[]> {
  const rows = await db
    .selectFrom('setting')
    .select(['name', 'channel_id', 'value'])
    .where('guild_id', '=', owner)
    .orderBy('name')
    .orderBy('channel_id')
    .execute();
  return rows.map(({ name, channel_id, value }) => ({
    name,
    ...(channel_id !== WHOLE_SERVER && { channel: channel_id }),
    value,
  }));
}

export async function changeSetting(
  transaction: StoreTransaction,
  owner: Owner,
  { name, channel = WHOLE_SERVER, value }: SettingChange,
): Promise<Done<void>> {
  const key = { guild_id: owner, channel_id: channel, name };
  const before = await transaction
    .selectFrom('setting')
    .select('value')
    .where('guild_id', '=', owner)
    .where('channel_id', '=', channel)
    .where('name', '=', name)
    .executeTakeFirst();
  if (before?.value === value) return unchanged(undefined);
  await transaction
    .deleteFrom('setting')
    .where('guild_id', '=', owner)
    .where('channel_id', '=', channel)
    .where('name', '=', name)
    .execute();
  if (value !== undefined)
    await transaction
      .insertInto('setting')
      .values({ ...key, value })
      .execute();
  return changed(undefined);
}

/** Everything as usual again. */
export async function resetSettings(transaction: StoreTransaction, owner: Owner): Promise<Done<void>> {
  const { numDeletedRows } = await transaction
    .deleteFrom('setting')
    .where('guild_id', '=', owner)
    .executeTakeFirst();
  return numDeletedRows > 0n ? changed(undefined) : unchanged(undefined);
}
