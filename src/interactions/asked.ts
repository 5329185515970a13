import type { ApplicationIntegrationType } from 'discord.js';
import type { Asked } from '../../commands/command.ts';
import type { Place } from '../library/library.ts';
import { localeOfAsker } from './locale.ts';
import type { Asking } from './payload-schema.ts';

/** Bits of a member's permissions: https://discord.com/developers/docs/topics/permissions. */
const MAY_MANAGE = 0x8n /* Administrator */ | 0x20n; /* Manage Server */

const GUILD_INSTALL = String(0 satisfies ApplicationIntegrationType.GuildInstall);
const USER_INSTALL = String(1 satisfies ApplicationIntegrationType.UserInstall);

/** Who asks by an interaction, where, in which language, and what they may do there. */
export function readAsked(asking: Asking): Asked {
  const place = readPlace(asking);
  const roles = asking.member?.roles;
  return {
    locale: localeOfAsker(asking.locale, asking.guild_locale),
    place,
    mayManage: place.guild === undefined || managesServer(asking.member?.permissions),
    ...(place.guild !== undefined && roles !== undefined && { roles }),
  };
}

/**
 * Whether the app was added by the asker alone, and not by the server where it is used: then the server's library is none
 * of theirs, and their own answers. Discord names whoever authorised it by kind, `0` a server and `1` a person;
 * other servers that speak its protocol may not.
 */
function isForUserAlone({ authorizing_integration_owners: owners = {} }: Asking): boolean {
  return owners[USER_INSTALL] !== undefined && owners[GUILD_INSTALL] === undefined;
}

function managesServer(permissions: string | number = ''): boolean {
  const bits = String(permissions);
  return /^\d{1,40}$/.test(bits) && (BigInt(bits) & MAY_MANAGE) !== 0n;
}

function readPlace(asking: Asking): Place {
  const guild = isForUserAlone(asking) ? undefined : (asking.guild_id ?? asking.guild?.id);
  const channel = asking.channel_id ?? asking.channel?.id;
  const parent = asking.channel?.parent_id;
  const user = asking.user?.id ?? asking.member?.user?.id;
  return {
    ...(guild !== undefined && { guild }),
    ...(channel !== undefined && { channel }),
    ...(parent !== undefined && { parent }),
    ...(user !== undefined && { user }),
  };
}
