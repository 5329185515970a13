import type { Owner } from './owner.ts';

/** `everything`: changes may have gone unheard; whatever was read before may be old. */
export type Change =
  | { readonly kind: 'library'; readonly owner: Owner; readonly revision: number }
  | { readonly kind: 'everything' };
