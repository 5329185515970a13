import type { Owner } from '../store/owner.ts';
import type { Holding } from './holding.ts';

/** What is in memory of all libraries together, within a budget: the one unused for longest goes first. */
export interface Holdings {
  /** Works with what is held of a library; while it works, that is not let go. */
  readonly use: <T>(owner: Owner, work: (holding: Holding) => Promise<T>) => Promise<T>;
  /** The library, or all, have changed. */
  readonly markStale: (owner?: Owner) => void;
  /** Bytes held, as near as can be reckoned. */
  readonly bytes: () => number;
  readonly owners: () => readonly Owner[];
}

interface Held {
  readonly holding: Holding;
  users: number;
}

interface HoldingsOptions {
  /** In bytes. Exceeded only by what is in use, or was used last. */
  readonly budget: number;
  readonly create: (owner: Owner) => Holding;
  /** What is held besides and never let go, in bytes. */
  readonly besides: () => number;
}

export function createHoldings({ budget, create, besides }: HoldingsOptions): Holdings {
  // A map goes through its keys in the order of their coming: the one unused for longest comes first.
  const held = new Map<Owner, Held>();
  /** Of those not in use; those in use are counted when they are put back. */
  const counted = new Map<Owner, number>();
  let total = 0;
  const count = (owner: Owner, bytes: number) => {
    total += bytes - (counted.get(owner) ?? 0);
    if (bytes === 0) counted.delete(owner);
    else counted.set(owner, bytes);
  };
  const letGo = () => {
    for (const [owner, { users }] of held) {
      // The one used last is likely to be used next.
      if (total + besides() <= budget || held.size === 1) return;
      if (users > 0) continue;
      held.delete(owner);
      count(owner, 0);
    }
  };
  return {
    use: async (owner, work) => {
      const one = held.get(owner) ?? { holding: create(owner), users: 0 };
      held.delete(owner);
      held.set(owner, one);
      one.users += 1;
      try {
        return await work(one.holding);
      } finally {
        one.users -= 1;
        if (held.get(owner) === one) count(owner, one.holding.bytes());
        letGo();
      }
    },
    markStale: (owner) => {
      if (owner !== undefined) held.get(owner)?.holding.markStale();
      else for (const { holding } of held.values()) holding.markStale();
    },
    bytes: () => total + besides(),
    owners: () => [...held.keys()],
  };
}
