import type { StoreHooks } from './hooks.ts';
import type { StoreLimits } from './limits.ts';
import type { Owner } from './owner.ts';

/** Whose library is changed, when and within which limits. */
export interface Writing {
  readonly owner: Owner;
  readonly now: number;
  readonly limits: StoreLimits;
  readonly hooks: StoreHooks;
}
