/** What the manager and a shard's process tell each other. */

export type ToShard =
  /** Answer nothing more: another takes your place. */
  | { readonly kind: 'release' }
  /** Your turn has come. `except` was answered by the one before you. */
  | { readonly kind: 'take'; readonly except: readonly string[] };

export type ToManager =
  /** Connected, and answering unless on standby. */
  { readonly kind: 'serving' } | { readonly kind: 'released'; readonly answered: readonly string[] };

/** discord.js sends its own messages on the same channel. */
function kindOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined;
}

export function isToShard(message: unknown): message is ToShard {
  const kind = kindOf(message);
  return kind === 'release' || kind === 'take';
}

export function isToManager(message: unknown): message is ToManager {
  const kind = kindOf(message);
  return kind === 'serving' || kind === 'released';
}
