import { PermissionFlagsBits } from 'discord.js';
import { text } from '../interactions/payload.ts';

/** What answers with embeds and references to messages take, and no more; by the names that Discord shows. */
export const PERMISSIONS = {
  'View Channels': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Embed Links': PermissionFlagsBits.EmbedLinks,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
} as const;

/** Those that a member with these permissions lacks, by name; an administrator lacks none. */
export function missingPermissions(granted: bigint): readonly string[] {
  if (isAdministrator(granted)) return [];
  return Object.entries(PERMISSIONS)
    .filter(([, bit]) => (granted & bit) === 0n)
    .map(([name]) => name);
}

/** Those that are missed in a channel outside its threads. */
export function missingIn(granted: bigint): readonly string[] {
  return missingPermissions(granted | PERMISSIONS['Send Messages in Threads']);
}

export function isAdministrator(granted: bigint): boolean {
  return (granted & PermissionFlagsBits.Administrator) !== 0n;
}

/** Permissions as Discord writes them, in decimal; none where it does not. */
export function readBits(written: unknown): bigint {
  const digits = text(written) ?? '';
  return /^\d{1,40}$/.test(digits) ? BigInt(digits) : 0n;
}
