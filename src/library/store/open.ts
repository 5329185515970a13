import type { OnProblem } from './backend.ts';
import { createFeedback } from './feedback/operations.ts';
import { createHearing } from './hearing.ts';
import type { StoreHooks } from './hooks.ts';
import { STORE_LIMITS, type StoreLimits } from './limits.ts';
import {
  createChanging,
  createDrafting,
  createReading,
  createSetting,
  type StoreContext,
} from './operations.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';
import { keepSweeping, sweep } from './sweep.ts';

/** Where libraries are kept: a file, made with its folder if need be, or an address `postgres://…`. */
export type StorePlace =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

export interface StoreOptions {
  readonly limits?: Partial<StoreLimits>;
  readonly hooks?: StoreHooks;
  /** Told of what goes wrong where nobody awaits it; by default nobody is. */
  readonly onProblem?: OnProblem;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * Opens the database, making it or bringing its schema up to date.
 * @throws ConfigError in one line with the remedy: no database, one of a newer program, not writable, not reachable
 * @example const store = await openStore({ kind: 'sqlite', file: 'data/yuanwen.db' })
 */
export async function openStore(place: StorePlace, options: StoreOptions = {}): Promise<Store> {
  const { hooks = {}, onProblem = () => {}, now = Date.now } = options;
  const backend =
    place.kind === 'sqlite'
      ? await openSqlite(place.file, onProblem)
      : await openPostgres(place.url, onProblem);
  const hearing = createHearing(backend, onProblem);
  let closing: Promise<void> | undefined;
  const isClosing = () => closing !== undefined;
  const context: StoreContext = {
    backend,
    hooks,
    now,
    limits: { ...STORE_LIMITS, ...options.limits },
    tell: hearing.tell,
    isClosing,
  };
  hooks.onOpened?.(backend);
  const sweepOnce = () => sweep(backend, { now: now(), hooks, isStopped: isClosing });
  const stopSweeping = keepSweeping(sweepOnce, onProblem);
  const close = async (): Promise<void> => {
    await stopSweeping();
    await hearing.close();
    await backend.close();
  };
  return {
    ...createReading(context),
    ...createChanging(context),
    ...createDrafting(context),
    feedback: createFeedback(context),
    ...createSetting(context),
    sweep: sweepOnce,
    subscribe: hearing.subscribe,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
