import type { Packer } from '../indexing/packer.ts';
import type { Backend } from '../store/backend.ts';
import type { StoreHooks } from '../store/hooks.ts';
import type { Stage } from './stage.ts';

/** Keeps the index of a store, once the store is open with these hooks. */
export interface TermKeeper {
  readonly hooks: StoreHooks;
  readonly packer: Packer;
  readonly stage: Stage;
  /** Of the store that was opened with the hooks. */
  readonly backend: () => Backend;
}
