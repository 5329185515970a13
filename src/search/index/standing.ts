import { finishSlowly } from '../../steps.ts';
import { fillStand, type Stand, standSteps } from '../quotes/stand.ts';
import type { Segment } from './segment.ts';

/** Some segments in a row with the wording of their articles. */
export interface Standing {
  readonly segments: readonly Segment[];
  /** Made when first asked for: about 12 ms for a thousand sentences. */
  readonly stand: Stand;
  /** Makes it in small steps. @param breathe waited for after each: it may let others have their turn */
  readonly prepare: (breathe: () => Promise<void>) => Promise<void>;
  /** Memory of the stand, where it is made, in bytes. */
  readonly bytes: () => number;
}

/**
 * Segments that share a stand: about 32,000 sentences. Grams are counted by buckets of their hash, and every stand
 * adds the strangers of its own bucket: many small ones would count a rare gram for a frequent one.
 */
const SEGMENTS_A_STAND = 16;

/** Groups segments in order. @param known of another collection: groups that are the same are shared */
export function groupStands(
  segments: readonly Segment[],
  known: readonly Standing[] = [],
): readonly Standing[] {
  const standings: Standing[] = [];
  for (let at = 0; at < segments.length; at += SEGMENTS_A_STAND) {
    const group = segments.slice(at, at + SEGMENTS_A_STAND);
    standings.push(known.find((one) => isSame(one.segments, group)) ?? standFor(group));
  }
  return standings;
}

function isSame(a: readonly Segment[], b: readonly Segment[]): boolean {
  return a.length === b.length && a.every((segment, at) => segment === b[at]);
}

function standFor(segments: readonly Segment[]): Standing {
  let stand: Stand | undefined;
  const articles = () => segments.flatMap(({ indexed }) => indexed.map(({ article }) => article));
  return {
    segments,
    get stand() {
      stand ??= fillStand(articles());
      return stand;
    },
    prepare: async (breathe) => {
      if (stand !== undefined) return;
      const prepared = await finishSlowly(standSteps(articles()), breathe);
      stand ??= prepared;
    },
    bytes: () => stand?.bytes ?? 0,
  };
}
