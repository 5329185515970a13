import { INTERACTION } from '../interactions/interaction-type.ts';
import { fields, list, text } from '../interactions/payload.ts';
import type { Channel, Message, WireFile } from './channel.ts';
import { checkOptions, type Declared, nests } from './check-options.ts';
import { checkForm, checkPress } from './check-press.ts';
import { MANAGE_SERVER, PREVIEW } from './identity.ts';
import { OPTION } from './option-types.ts';
import { CODES, type Complaint, type Refusal, refuseForm } from './refusal.ts';
import type { SentInteraction } from './sent.ts';
import type { Uploads } from './uploads.ts';

const CHAT_INPUT = 1;
const MESSAGE_COMMAND = 3;

export interface Admitted {
  readonly kind: 'admitted';
  /** As Discord's gateway would send it. */
  readonly interaction: object;
  /** The message whose button was pressed, or whose button opened the form. */
  readonly from?: Message;
}

export interface Refused {
  readonly kind: 'refused';
  readonly status: 400 | 404;
  readonly refusal: Refusal;
}

/** What Discord knows when a client sends an interaction. */
interface Known {
  readonly handlers: { readonly commands: readonly { readonly data: Declared }[] };
  readonly channel: Channel;
  readonly uploads: Uploads;
  readonly newId: () => string;
}

/** Checks an interaction as Discord would, and adds what Discord adds before it reaches a bot. */
export function admit(sent: SentInteraction, known: Known): Admitted | Refused {
  switch (sent.type) {
    case INTERACTION.command:
    case INTERACTION.autocomplete:
      return admitCommand(sent, known);
    case INTERACTION.press:
      return admitPress(sent, known);
    case INTERACTION.submission:
      return admitForm(sent, known);
    default:
      return refuse([
        { at: ['type'], code: 'BASE_TYPE_CHOICES', message: 'Value must be one of 2, 3, 4, 5.' },
      ]);
  }
}

function admitCommand(sent: SentInteraction, known: Known): Admitted | Refused {
  const { name, type = CHAT_INPUT, options = [] } = sent.data ?? {};
  const declared = known.handlers.commands
    .map((command) => command.data)
    .find((one) => one.name === name && (one.type ?? CHAT_INPUT) === type);
  if (declared === undefined) return unknown(CODES.unknownCommand, 'Unknown application command');
  if (type === MESSAGE_COMMAND) return admitMessageCommand(sent, known);
  const typing = sent.type === INTERACTION.autocomplete;
  const declaredOptions = 'options' in declared ? (declared.options ?? []) : [];
  const complaints = checkOptions(options, declaredOptions, ['data', 'options'], {
    uploads: known.uploads,
    typing,
  });
  if (complaints.length > 0) return refuse(complaints);
  const attachments = Object.fromEntries(filesIn(options).flatMap((id) => resolveFile(id, known.uploads)));
  const resolved = Object.keys(attachments).length > 0 && { resolved: { attachments } };
  return {
    kind: 'admitted',
    interaction: complete(
      sent,
      { id: known.newId(), name: declared.name, type, options, ...resolved },
      known,
    ),
  };
}

function admitMessageCommand(sent: SentInteraction, known: Known): Admitted | Refused {
  const target = known.channel.find(sent.data?.target_id ?? '');
  if (target === undefined) return unknown(CODES.unknownMessage, 'Unknown Message');
  const resolved = { messages: { [target.id]: { ...target, channel_id: PREVIEW.channel } } };
  const whole = {
    id: known.newId(),
    name: sent.data?.name,
    type: MESSAGE_COMMAND,
    target_id: target.id,
    resolved,
  };
  return { kind: 'admitted', interaction: complete(sent, whole, known) };
}

function admitPress(sent: SentInteraction, known: Known): Admitted | Refused {
  const from = known.channel.find(sent.message_id ?? '');
  if (from === undefined) return unknown(CODES.unknownMessage, 'Unknown Message');
  const { component_type, custom_id, values } = sent.data ?? {};
  const data = { component_type, custom_id, ...(values !== undefined && { values }) };
  const complaints = checkPress(data, from);
  if (complaints.length > 0) return refuse(complaints);
  return { kind: 'admitted', interaction: { ...complete(sent, data, known), message: from }, from };
}

function admitForm(sent: SentInteraction, known: Known): Admitted | Refused {
  const { custom_id, components } = sent.data ?? {};
  const form = known.channel.opened(custom_id ?? '');
  if (form === undefined) return unknown(CODES.unknownInteraction, 'Unknown interaction');
  const data = { custom_id, components };
  const complaints = checkForm(data, form);
  if (complaints.length > 0) return refuse(complaints);
  const from = known.channel.find(sent.message_id ?? '');
  const message = from && { message: from };
  return {
    kind: 'admitted',
    interaction: { ...complete(sent, data, known), ...message },
    ...(from && { from }),
  };
}

/** What every interaction has: who, where, in which language, and what it is answered with. There are no roles here. */
function complete({ type, locale }: SentInteraction, data: object, { newId }: Known): object {
  const language = locale ?? 'en-US';
  return {
    id: newId(),
    application_id: PREVIEW.application,
    type,
    token: newId(),
    version: 1,
    guild_id: PREVIEW.guild,
    guild: { id: PREVIEW.guild, locale: language, features: [] },
    guild_locale: language,
    channel_id: PREVIEW.channel,
    channel: { id: PREVIEW.channel, type: 0, name: 'preview', guild_id: PREVIEW.guild },
    member: { user: PREVIEW.reader, permissions: MANAGE_SERVER },
    locale: language,
    context: 0,
    data,
  };
}

function filesIn(options: readonly unknown[]): readonly string[] {
  return options.map(fields).flatMap((option) => {
    if (nests(option)) return filesIn(list(option['options']));
    return option['type'] === OPTION.file ? (text(option['value']) ?? []) : [];
  });
}

/** A file as Discord tells of it. */
export function resolveFile(id: string, uploads: Uploads): (readonly [string, WireFile])[] {
  const file = uploads.find(id);
  return file === undefined ? [] : [[id, { id, filename: file.name, size: file.size, url: file.url }]];
}

function refuse(complaints: readonly Complaint[]): Refused {
  return { kind: 'refused', status: 400, refusal: refuseForm(complaints) };
}

function unknown(code: number, message: string): Refused {
  return { kind: 'refused', status: 404, refusal: { code, message } };
}
