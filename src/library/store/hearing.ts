import type { Backend, Ear, OnProblem } from './backend.ts';
import type { Change } from './change.ts';

type Listener = (change: Change) => void;

export interface Hearing {
  readonly subscribe: (listener: Listener) => () => void;
  /** Tells all who subscribed. */
  readonly tell: (change: Change) => void;
  readonly close: () => Promise<void>;
}

/** Who is told of changes. Other processes are listened to from the first subscription on. */
export function createHearing(backend: Backend, onProblem: OnProblem): Hearing {
  const listeners = new Set<Listener>();
  let ear: Ear | undefined;
  const tell = (change: Change): void => {
    for (const listener of listeners) {
      try {
        listener(change);
      } catch (error) {
        onProblem('a listener to changes of the library failed', error);
      }
    }
  };
  return {
    tell,
    subscribe: (listener) => {
      // The same function twice is two subscriptions.
      const own: Listener = (change) => listener(change);
      listeners.add(own);
      ear ??= backend.listen(tell);
      return () => {
        listeners.delete(own);
      };
    },
    close: async () => {
      listeners.clear();
      await ear?.close();
    },
  };
}
