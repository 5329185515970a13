import { DISCORD_EPOCH_MS } from '../snowflake.ts';

/** Who and where everybody is on the preview: in Discord's form, and the same at every start. */
export const PREVIEW = {
  /** Not a number as Discord's are, so that it can never be a real server's. */
  guild: 'preview',
  channel: '1',
  application: '2',
  bot: { id: '2', username: 'Yuanwen' },
  reader: { id: '3', username: 'reader' },
} as const;

/** Manage Server, of https://discord.com/developers/docs/topics/permissions: the reader's own library, to try all commands. */
export const MANAGE_SERVER = '32';

const DISCORD_EPOCH = BigInt(DISCORD_EPOCH_MS);

/**
 * Makes ids in Discord's form (a snowflake: milliseconds, then a counter), each larger than those before.
 *
 * @example const newId = createIds(); newId() < newId()
 */
export function createIds(now: () => number = Date.now): () => string {
  let last = 0n;
  return () => {
    const id = (BigInt(now()) - DISCORD_EPOCH) << 22n;
    last = id > last ? id : last + 1n;
    return String(last);
  };
}
