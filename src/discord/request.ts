import { ApplicationCommandOptionType, InteractionType } from 'discord.js';
import type { AutocompleteRequest, Request } from '../../commands/command.ts';
import type { Place } from '../library/library.ts';
import { localeOfAsker } from './locale.ts';
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
  /** Nothing that can be answered: no ticket, or a kind of interaction that nothing here brings about. */
  | { readonly kind: 'unanswerable'; readonly type: unknown };

/**
 * Reads an interaction as the gateway sent it. `locale`, `guild_locale`, `channel`, `member`, `user` and
 * `options` may be `null` or missing.
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

  const data = fields(interaction['data']);
  const options = [...leaves(list(data['options']))];
  const request: Request = {
    command: text(data['name']) ?? '',
    options: Object.fromEntries(options.flatMap(readOption)),
    locale: localeOfAsker(text(interaction['locale']), text(interaction['guild_locale'])),
    place: readPlace(interaction),
  };
  if (type === InteractionType.ApplicationCommand) return { kind: 'command', ticket, request };
  if (type !== InteractionType.ApplicationCommandAutocomplete) return { kind: 'unanswerable', type };

  const focused = options.find((option) => option['focused'] === true) ?? {};
  const typed = focused['value'];
  return {
    kind: 'autocomplete',
    ticket,
    request: {
      ...request,
      focused: {
        name: text(focused['name']) ?? '',
        value: typeof typed === 'string' || typeof typed === 'number' ? String(typed) : '',
      },
    },
  };
}

/** The options that carry values: those of a subcommand stand inside it. */
function* leaves(options: readonly unknown[]): Generator<Fields> {
  for (const each of options) {
    const option = fields(each);
    const nests =
      option['type'] === ApplicationCommandOptionType.Subcommand ||
      option['type'] === ApplicationCommandOptionType.SubcommandGroup;
    if (nests) yield* leaves(list(option['options']));
    else yield option;
  }
}

function readOption(option: Fields): (readonly [string, string | number | boolean])[] {
  const name = text(option['name']);
  const value = option['value'];
  if (name === undefined) return [];
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
  return [[name, value]];
}

function readPlace(interaction: Fields): Place {
  const guild = text(interaction['guild_id']) ?? text(fields(interaction['guild'])['id']);
  const channel = text(interaction['channel_id']) ?? text(fields(interaction['channel'])['id']);
  const user =
    text(fields(interaction['user'])['id']) ?? text(fields(fields(interaction['member'])['user'])['id']);
  return {
    ...(guild !== undefined && { guild }),
    ...(channel !== undefined && { channel }),
    ...(user !== undefined && { user }),
  };
}
