import type { Packer } from '../indexing/packer.ts';
import type { Backend } from '../store/backend.ts';
import type { StoreHooks } from '../store/hooks.ts';
import { createTermHooks } from './hooks.ts';

/** Keeps the index of a store, once the store is open with these hooks. */
export interface TermKeeper {
  readonly hooks: StoreHooks;
  readonly packer: Packer;
  /** Of the store that was opened with the hooks. */
  readonly backend: () => Backend;
}

/** @example const keeper = createTermKeeper(packer); const store = await openStore(place, { hooks: keeper.hooks }) */
export function createTermKeeper(packer: Packer): TermKeeper {
  let opened: Backend | undefined;
  return {
    packer,
    hooks: {
      ...createTermHooks(packer),
      onOpened: (backend) => {
        opened = backend;
      },
    },
    backend: () => {
      if (opened === undefined) throw new Error('No store was opened with these hooks.');
      return opened;
    },
  };
}
