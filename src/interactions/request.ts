import type { ApplicationCommandOptionType, InteractionType } from 'discord.js';
import type {
  Asked,
  Attachment,
  AutocompleteRequest,
  Press,
  Request,
  Submission,
  TargetMessage,
} from '../../commands/command.ts';
import { readAsked } from './asked.ts';
import { textsOfEmbed } from './embed-texts.ts';
import { type Fields, fields, list, text } from './payload.ts';

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
  /** Nothing that can be answered: no ticket, or a kind of interaction that nothing here brings about. */
  | { readonly kind: 'unanswerable'; readonly type: unknown };

/** discord.js's values are written out, since its code is loaded by the Discord adapter alone. */
const TYPES = {
  command: 2 satisfies InteractionType.ApplicationCommand,
  press: 3 satisfies InteractionType.MessageComponent,
  autocomplete: 4 satisfies InteractionType.ApplicationCommandAutocomplete,
  submission: 5 satisfies InteractionType.ModalSubmit,
} as const;
const SUBCOMMAND: ApplicationCommandOptionType.Subcommand = 1;
const SUBCOMMAND_GROUP: ApplicationCommandOptionType.SubcommandGroup = 2;
const ATTACHMENT: ApplicationCommandOptionType.Attachment = 11;

/**
 * Reads an interaction as Discord sent it, by the gateway or otherwise. `locale`, `guild_locale`, `channel`,
 * `member`, `user` and `options` may be `null` or missing.
 *
 * @param application the bot's application id, where the interaction does not name it
 */
export function readInteraction(payload: unknown, application: string): Incoming {
  const interaction = fields(payload);
  const type = interaction['type'];
  const id = text(interaction['id']);
  const token = text(interaction['token']);
  if (id === undefined || token === undefined) return { kind: 'unanswerable', type };
  const ticket = { id, token, application: text(interaction['application_id']) ?? application };
  const asked = readAsked(interaction);
  const data = fields(interaction['data']);

  if (type === TYPES.command) return { kind: 'command', ticket, request: readRequest(data, asked) };
  if (type === TYPES.autocomplete) {
    return {
      kind: 'autocomplete',
      ticket,
      request: { ...readRequest(data, asked), focused: readFocused(data) },
    };
  }
  const control = text(data['custom_id']) ?? '';
  if (type === TYPES.press) {
    const values = list(data['values']).filter((value) => typeof value === 'string');
    const under = underOf(fields(interaction['message']));
    return { kind: 'press', ticket, press: { ...asked, id: control, values, ...under } };
  }
  if (type === TYPES.submission) {
    return {
      kind: 'submission',
      ticket,
      submission: { ...asked, id: control, fields: Object.fromEntries(fieldsOf(list(data['components']))) },
      fromMessage: text(fields(interaction['message'])['id']) !== undefined,
    };
  }
  return { kind: 'unanswerable', type };
}

/** The message that a control is under, with what stands above it. */
function underOf(payload: Fields): Pick<Press, 'heading' | 'message'> {
  const heading = text(fields(fields(list(payload['embeds'])[0])['author'])['name']);
  const message = text(payload['id']);
  return { ...(heading !== undefined && { heading }), ...(message !== undefined && { message }) };
}

function readRequest(data: Fields, asked: Asked): Request {
  const options = [...leaves(list(data['options']))];
  const subcommand = subcommandOf(list(data['options']));
  const resolved = fields(data['resolved']);
  const attachments = options.flatMap((option) => readAttachmentOption(option, resolved));
  const target = readTarget(text(data['target_id']), resolved);
  return {
    ...asked,
    command: text(data['name']) ?? '',
    ...(subcommand !== undefined && { subcommand }),
    options: Object.fromEntries(options.flatMap(readOption)),
    ...(attachments.length > 0 && { attachments: Object.fromEntries(attachments) }),
    ...(target !== undefined && { target }),
  };
}

function readFocused(data: Fields): AutocompleteRequest['focused'] {
  const focused = [...leaves(list(data['options']))].find((option) => option['focused'] === true) ?? {};
  const typed = focused['value'];
  return {
    name: text(focused['name']) ?? '',
    value: typeof typed === 'string' || typeof typed === 'number' ? String(typed) : '',
  };
}

/** The options that carry values: those of a subcommand stand inside it. */
function* leaves(options: readonly unknown[]): Generator<Fields> {
  for (const each of options) {
    const option = fields(each);
    if (nests(option)) yield* leaves(list(option['options']));
    else yield option;
  }
}

function nests({ type }: Fields): boolean {
  return type === SUBCOMMAND || type === SUBCOMMAND_GROUP;
}

function subcommandOf(options: readonly unknown[]): string | undefined {
  const nested = options.map(fields).find(nests);
  return nested?.['type'] === SUBCOMMAND_GROUP
    ? subcommandOf(list(nested['options']))
    : text(nested?.['name']);
}

function readOption(option: Fields): (readonly [string, string | number | boolean])[] {
  const name = text(option['name']);
  const value = option['value'];
  if (name === undefined || option['type'] === ATTACHMENT) return [];
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
  return [[name, value]];
}

function readAttachmentOption(option: Fields, resolved: Fields): (readonly [string, Attachment])[] {
  const name = text(option['name']);
  const id = text(option['value']);
  if (option['type'] !== ATTACHMENT || name === undefined || id === undefined) return [];
  return readAttachment(fields(resolved['attachments'])[id]).map((attachment) => [name, attachment] as const);
}

function readAttachment(payload: unknown): readonly Attachment[] {
  const { id, filename, size, url } = fields(payload);
  const [known, address] = [text(id), text(url)];
  if (known === undefined || address === undefined) return [];
  return [
    {
      id: known,
      name: text(filename) ?? '',
      size: typeof size === 'number' ? size : 0,
      url: address,
    },
  ];
}

function readTarget(id: string | undefined, resolved: Fields): TargetMessage | undefined {
  if (id === undefined) return undefined;
  const message = fields(fields(resolved['messages'])[id]);
  // A forwarded message has its words in a snapshot.
  const [snapshot] = list(message['message_snapshots']);
  const forwarded = fields(fields(snapshot)['message']);
  const embedded = [...list(message['embeds']), ...list(forwarded['embeds'])].flatMap(textsOfEmbed);
  return {
    id,
    content: text(message['content']) ?? text(forwarded['content']) ?? '',
    ...(embedded.length > 0 && { embedded }),
    attachments: list(message['attachments']).flatMap(readAttachment),
  };
}

/** What was filled in, by field: fields stand in rows, or in labels. */
function* fieldsOf(components: readonly unknown[]): Generator<readonly [string, string]> {
  for (const each of components) {
    const component = fields(each);
    yield* fieldsOf(list(component['components']));
    if (component['component'] !== undefined) yield* fieldsOf([component['component']]);
    const id = text(component['custom_id']);
    const value = component['value'];
    if (id !== undefined && typeof value === 'string') yield [id, value];
  }
}
