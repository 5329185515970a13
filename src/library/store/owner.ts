import type { Place } from '../library.ts';

/** Whose library: a server's id, or `@` and a person's id for what they keep in direct messages. */
export type Owner = string;

/**
 * @example ownerOf({ guild: '81384788765712384', user: '1' }) // '81384788765712384'
 * @example ownerOf({ user: '1' }) // '@1'
 */
export function ownerOf({ guild, user }: Place): Owner | undefined {
  return guild ?? (user === undefined ? undefined : `@${user}`);
}

/** Whether it is what a person keeps in direct messages. */
export function isPersonal(owner: Owner): boolean {
  return owner.startsWith('@');
}
