import * as v from 'valibot';
import { byId, listOf, maybe, number, text } from './lenient.ts';

/**
 * What is read of Discord's payloads, and nothing else of them.
 * Source: https://discord.com/developers/docs (interactions/receiving-and-responding, resources/message).
 */

const user = v.object({ id: text, bot: maybe(v.boolean()) });

/** A file that somebody uploaded. Without an id or an address it is none. */
export const attachment = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  url: v.pipe(v.string(), v.nonEmpty()),
  filename: v.fallback(v.string(), ''),
  size: v.fallback(v.number(), 0),
});

const value = maybe(v.union([v.string(), v.number(), v.boolean()]));
const option = { name: text, type: number, value, focused: maybe(v.boolean()) };
/** A value, or a subcommand, or a group of subcommands: deeper than this they do not go. */
const leaf = v.object(option);
const subcommand = v.object({ ...option, options: listOf(leaf) });
const group = v.object({ ...option, options: listOf(subcommand) });

export type Option = v.InferOutput<typeof leaf> & { readonly options?: readonly Option[] };

const embed = v.object({
  title: text,
  description: text,
  fields: listOf(v.object({ name: text, value: text })),
});

export type Embed = v.InferOutput<typeof embed>;

const written = { content: text, attachments: listOf(attachment), embeds: listOf(embed) };

/** The message that a command of a message's menu is about; a forwarded one has its words and files in a snapshot. */
export const targetMessage = v.object({
  ...written,
  message_snapshots: listOf(v.object({ message: v.object(written) })),
});

const input = { custom_id: text, value: maybe(v.string()) };
/** What was filled in stands in a row, or in a label. */
const row = v.object({
  ...input,
  components: listOf(v.object(input)),
  component: maybe(v.object(input)),
});

export type Row = v.InferOutput<typeof row>;

/** What an interaction is about; which of it is there depends on its type. */
const data = v.object({
  name: text,
  options: listOf(group),
  resolved: maybe(v.object({ attachments: byId, messages: byId })),
  target_id: text,
  custom_id: text,
  values: listOf(v.string()),
  components: listOf(row),
});

export type Data = v.InferOutput<typeof data>;

/** The message whose button was pressed. */
const from = v.object({
  id: text,
  content: text,
  embeds: listOf(v.object({ author: maybe(v.object({ name: text })) })),
});

export type From = v.InferOutput<typeof from>;

/** Who asks by an interaction, and where. */
const asking = {
  locale: text,
  guild_locale: text,
  guild_id: text,
  guild: maybe(v.object({ id: text })),
  channel_id: text,
  channel: maybe(v.object({ id: text, parent_id: text })),
  member: maybe(
    v.object({
      user: maybe(user),
      permissions: maybe(v.union([v.string(), v.number()])),
      roles: maybe(listOf(v.string())),
    }),
  ),
  user: maybe(user),
  authorizing_integration_owners: byId,
};

export const askingSchema = v.object(asking);
export type Asking = v.InferOutput<typeof askingSchema>;

export const interactionSchema = v.object({
  ...asking,
  id: text,
  token: text,
  type: number,
  application_id: text,
  data: maybe(data),
  message: maybe(from),
});

/** A message in a channel. */
export const messageSchema = v.object({
  id: text,
  channel_id: text,
  guild_id: text,
  content: text,
  type: number,
  webhook_id: text,
  author: maybe(user),
  mentions: listOf(user),
  referenced_message: maybe(v.object({ author: maybe(user) })),
});
