import type { ApplicationCommandOptionType } from 'discord.js';
import * as v from 'valibot';
import type {
  Asked,
  Attachment,
  AutocompleteRequest,
  Press,
  Request,
  Submission,
  TargetMessage,
} from '../../commands/command.ts';
import { unescapeMarkdown } from '../reply/markdown.ts';
import { readAsked } from './asked.ts';
import { textsOfEmbed } from './embed-texts.ts';
import { INTERACTION } from './interaction-type.ts';
import {
  attachment,
  type Data,
  type From,
  interactionSchema,
  type Option,
  type Row,
  targetMessage,
} from './payload-schema.ts';

/** What an interaction is answered with, for fifteen minutes after it came. */
export interface Ticket {
  readonly id: string;
  readonly token: string;
  readonly application: string;
}

export type Incoming =
  | { readonly kind: 'command'; readonly ticket: Ticket; readonly request: Request }
  | { readonly kind: 'autocomplete'; readonly ticket: Ticket; readonly request: AutocompleteRequest }
  | { readonly kind: 'press'; readonly ticket: Ticket; readonly press: Press }
  | {
      readonly kind: 'submission';
      readonly ticket: Ticket;
      readonly submission: Submission;
      /** Whether the form was opened by a button, so that the message with the button can be replaced. */
      readonly fromMessage: boolean;
    }
  /** Nothing that can be answered, for want of an id or a token. */
  | { readonly kind: 'unanswerable'; readonly type: number | undefined };

/** discord.js's values are written out, since its code is loaded by the Discord adapter alone. */
const SUBCOMMAND: ApplicationCommandOptionType.Subcommand = 1;
const SUBCOMMAND_GROUP: ApplicationCommandOptionType.SubcommandGroup = 2;
const ATTACHMENT: ApplicationCommandOptionType.Attachment = 11;

const NO_DATA: Data = {
  name: undefined,
  options: [],
  resolved: undefined,
  target_id: undefined,
  custom_id: undefined,
  values: [],
  components: [],
};

/**
 * Reads an interaction as Discord sent it, by the gateway or otherwise. `locale`, `guild_locale`, `channel`,
 * `member`, `user` and `options` may be `null` or missing. What lacks the piece that it is about is a request
 * that is refused, so that whoever waits is told.
 *
 * @param application the bot's application id, where the interaction does not name it
 */
export function readInteraction(payload: unknown, application: string): Incoming {
  const read = v.safeParse(interactionSchema, payload);
  if (!read.success) return { kind: 'unanswerable', type: undefined };
  const { id, token, type, data = NO_DATA, message } = read.output;
  if (id === undefined || token === undefined) return { kind: 'unanswerable', type };
  const ticket = { id, token, application: read.output.application_id ?? application };
  const asked = readAsked(read.output);

  if (type === INTERACTION.command) return { kind: 'command', ticket, request: readRequest(data, asked) };
  if (type === INTERACTION.autocomplete) {
    return {
      kind: 'autocomplete',
      ticket,
      request: { ...readRequest(data, asked), focused: readFocused(data) },
    };
  }
  const control = data.custom_id ?? '';
  if (type === INTERACTION.press) {
    const under = message === undefined ? {} : underOf(message);
    return { kind: 'press', ticket, press: { ...asked, id: control, values: data.values, ...under } };
  }
  if (type === INTERACTION.submission) {
    return {
      kind: 'submission',
      ticket,
      submission: { ...asked, id: control, fields: Object.fromEntries(data.components.flatMap(fieldsOf)) },
      fromMessage: message?.id !== undefined,
    };
  }
  // Something newer than this program: told so, as an unknown command.
  return { kind: 'command', ticket, request: readRequest(NO_DATA, asked) };
}

/** The message that a control is under, with what stands above it; where it may have no embed, its first lines. */
function underOf({ id, embeds, content = '' }: From): Pick<Press, 'heading' | 'message'> {
  const [first = ''] = content.split('\n\n');
  const heading = embeds[0]?.author?.name ?? (first === '' ? undefined : unescapeMarkdown(first));
  return { ...(heading !== undefined && { heading }), ...(id !== undefined && { message: id }) };
}

function readRequest(data: Data, asked: Asked): Request {
  const options = [...leaves(data.options)];
  const subcommand = subcommandOf(data.options);
  const attachments = options.flatMap((option) => readAttachmentOption(option, data));
  const target = readTarget(data);
  return {
    ...asked,
    command: data.name ?? '',
    ...(subcommand !== undefined && { subcommand }),
    options: Object.fromEntries(options.flatMap(readOption)),
    ...(attachments.length > 0 && { attachments: Object.fromEntries(attachments) }),
    ...(target !== undefined && { target }),
  };
}

function readFocused(data: Data): AutocompleteRequest['focused'] {
  const { name = '', value = '' } = [...leaves(data.options)].find(({ focused }) => focused === true) ?? {};
  return { name, value: typeof value === 'boolean' ? '' : String(value) };
}

/** The options that carry values: those of a subcommand stand inside it. */
function* leaves(options: readonly Option[]): Generator<Option> {
  for (const option of options) {
    if (nests(option)) yield* leaves(option.options ?? []);
    else yield option;
  }
}

function nests({ type }: Option): boolean {
  return type === SUBCOMMAND || type === SUBCOMMAND_GROUP;
}

function subcommandOf(options: readonly Option[]): string | undefined {
  const nested = options.find(nests);
  return nested?.type === SUBCOMMAND_GROUP ? subcommandOf(nested.options ?? []) : nested?.name;
}

function readOption({ name, type, value }: Option): (readonly [string, string | number | boolean])[] {
  return name === undefined || type === ATTACHMENT || value === undefined ? [] : [[name, value]];
}

function readAttachmentOption(
  { name, type, value }: Option,
  { resolved }: Data,
): (readonly [string, Attachment])[] {
  if (type !== ATTACHMENT || name === undefined || typeof value !== 'string') return [];
  const read = v.safeParse(attachment, own(resolved?.attachments, value));
  return read.success ? [[name, attachmentOf(read.output)]] : [];
}

function attachmentOf({ filename, ...rest }: v.InferOutput<typeof attachment>): Attachment {
  return { ...rest, name: filename };
}

function readTarget({ target_id: id, resolved }: Data): TargetMessage | undefined {
  if (id === undefined) return undefined;
  const read = v.safeParse(targetMessage, own(resolved?.messages, id));
  if (!read.success) return { id, content: '', attachments: [] };
  const { content, attachments, embeds, message_snapshots: snapshots } = read.output;
  const forwarded = snapshots[0]?.message;
  const files = attachments.length > 0 ? attachments : (forwarded?.attachments ?? []);
  const embedded = [...embeds, ...(forwarded?.embeds ?? [])].flatMap(textsOfEmbed);
  return {
    id,
    content: content ?? forwarded?.content ?? '',
    ...(embedded.length > 0 && { embedded }),
    attachments: files.map(attachmentOf),
  };
}

/** What stands under an id, and not what every object has. */
function own(byId: Readonly<Record<string, unknown>> = {}, id: string): unknown {
  return Object.hasOwn(byId, id) ? byId[id] : undefined;
}

/** What was filled in, by field: fields stand in rows, or in labels. */
function fieldsOf(row: Row): (readonly [string, string])[] {
  const inputs = [...row.components, ...(row.component === undefined ? [] : [row.component]), row];
  return inputs.flatMap(({ custom_id: id, value }) =>
    id === undefined || value === undefined ? [] : [[id, value] as const],
  );
}
