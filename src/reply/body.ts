import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';

/** A plain Discord message body: what every reply is turned into, whatever door it leaves by. */
export interface MessageBody {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  /** Rows of buttons, or a list to choose from. An empty array takes away those that were there. */
  readonly components?: readonly ComponentRow[];
  /** Nobody is ever pinged. */
  readonly allowed_mentions: { readonly parse: readonly []; readonly replied_user: false };
}

export type ComponentRow = APIActionRowComponent<APIComponentInMessageActionRow>;
export type Button = APIButtonComponent;

/** A form: fields to fill in, in a window of its own. */
export type FormBody = APIModalInteractionResponseCallbackData;
