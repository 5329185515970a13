import { PermissionFlagsBits } from 'discord.js';

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
  if ((granted & PermissionFlagsBits.Administrator) !== 0n) return [];
  return Object.entries(PERMISSIONS)
    .filter(([, bit]) => (granted & bit) === 0n)
    .map(([name]) => name);
}
