import type { APIEmbed } from 'discord.js';

/** A plain Discord message body: what every reply is turned into, whatever door it leaves by. */
export interface MessageBody {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  /** Nobody is ever pinged. */
  readonly allowed_mentions: { readonly parse: readonly []; readonly replied_user: false };
}
