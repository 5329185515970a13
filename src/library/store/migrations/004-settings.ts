import type { Database } from '../schema.ts';

/** What a server has set for itself. A row is a setting that is not as usual; `''` as its channel is the whole server. */
export async function createSettings(db: Database): Promise<void> {
  await db.schema
    .createTable('setting')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('setting_key', ['guild_id', 'channel_id', 'name'])
    .execute();
}
