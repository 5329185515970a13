import type { Packer } from '../indexing/packer.ts';
import type { Backend, OnProblem } from '../store/backend.ts';
import { catchUp } from './catch-up.ts';
import { eraseLeftovers } from './erase-leftovers.ts';
import { createTermHooks } from './hooks.ts';
import { clearLeftovers } from './leftovers.ts';
import { createStage } from './stage.ts';
import type { TermKeeper } from './term-keeper.ts';

/** @example const keeper = createTermKeeper(packer); const store = await openStore(place, { hooks: keeper.hooks }) */
export function createTermKeeper(packer: Packer, onProblem: OnProblem = () => {}): TermKeeper {
  let opened: Backend | undefined;
  const backend = () => {
    if (opened === undefined) throw new Error('No store was opened with these hooks.');
    return opened;
  };
  const stage = createStage(backend, onProblem);
  const keeper: TermKeeper = {
    packer,
    stage,
    hooks: {
      ...createTermHooks(packer, stage),
      onOpened: (made) => {
        opened = made;
      },
      // The articles are kept, whatever becomes of this: what is lacking is found from the next start on.
      // Whoever asks meanwhile keeps nothing of the index (see `Outline`), so that the library need not count as changed again.
      onImported: async (owner, isStopped) => {
        await catchUp(keeper, { owner, isStopped }).catch((error) => {
          if (!isStopped())
            onProblem('articles that were imported could not be indexed; the next start tries again', error);
        });
      },
      // It is gone for everybody; what could not be cleared is by whoever comes next.
      onTakenAway: () =>
        clearLeftovers(backend()).catch((error) =>
          onProblem(
            'what was removed could not be cleared from the index; the next sweep tries again',
            error,
          ),
        ),
      onSwept: (isStopped) => eraseLeftovers(backend(), isStopped),
    },
    backend,
  };
  return keeper;
}
