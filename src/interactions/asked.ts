import type { ApplicationIntegrationType } from 'discord.js';
import type { Asked } from '../../commands/command.ts';
import type { Place } from '../library/library.ts';
import { localeOfAsker } from './locale.ts';
import { type Fields, fields, list, text } from './payload.ts';

/** Bits of a member's permissions: https://discord.com/developers/docs/topics/permissions. */
const MAY_MANAGE = 0x8n /* Administrator */ | 0x20n; /* Manage Server */

const GUILD_INSTALL = String(0 satisfies ApplicationIntegrationType.GuildInstall);
const USER_INSTALL = String(1 satisfies ApplicationIntegrationType.UserInstall);

/** Who asks by an interaction, where, in which language, and what they may do there. */
export function readAsked(interaction: Fields): Asked {
  const place = readPlace(interaction);
  const roles = list(fields(interaction['member'])['roles']).flatMap((role) => text(role) ?? []);
  return {
    locale: localeOfAsker(text(interaction['locale']), text(interaction['guild_locale'])),
    place,
    mayManage: place.guild === undefined || managesServer(fields(interaction['member'])['permissions']),
    ...(place.guild !== undefined && roles.length > 0 && { roles }),
  };
}

/**
 * Whether the app was added by the asker alone, and not by the server where it is used: then the server's library is none
 * of theirs, and their own answers. Discord names whoever authorised it by kind, `0` a server and `1` a person;
 * other servers that speak its protocol may not.
 */
function isForUserAlone(interaction: Fields): boolean {
  const owners = fields(interaction['authorizing_integration_owners']);
  return owners[USER_INSTALL] !== undefined && owners[GUILD_INSTALL] === undefined;
}

function managesServer(permissions: unknown): boolean {
  const bits = typeof permissions === 'number' ? String(permissions) : text(permissions);
  return bits !== undefined && /^\d{1,40}$/.test(bits) && (BigInt(bits) & MAY_MANAGE) !== 0n;
}

function readPlace(interaction: Fields): Place {
  const guild = isForUserAlone(interaction)
    ? undefined
    : (text(interaction['guild_id']) ?? text(fields(interaction['guild'])['id']));
  const where = fields(interaction['channel']);
  const channel = text(interaction['channel_id']) ?? text(where['id']);
  const parent = text(where['parent_id']);
  const user =
    text(fields(interaction['user'])['id']) ?? text(fields(fields(interaction['member'])['user'])['id']);
  return {
    ...(guild !== undefined && { guild }),
    ...(channel !== undefined && { channel }),
    ...(parent !== undefined && { parent }),
    ...(user !== undefined && { user }),
  };
}
