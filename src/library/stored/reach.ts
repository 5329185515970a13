import type { ArticleEntry } from '../store/entries.ts';
import type { Outline } from './outline.ts';

/**
 * Characters of articles that are opened for one question though they are in no index yet, in UTF-16 code units: each is
 * worked out for it, which takes half a second for as many.
 */
const CHARACTERS = 100_000;

interface Reaching {
  readonly outline: Pick<Outline, 'lacking'>;
  readonly entries: readonly ArticleEntry[];
  /** Ids of the articles asked. */
  readonly asked: ReadonlySet<string>;
  /** Those that are opened in any case. */
  readonly opened: readonly string[];
}

interface Reach {
  /** To be opened. */
  readonly ids: readonly string[];
  /** Articles asked that nothing can be told of. */
  readonly unread: number;
}

/**
 * What is opened for a question while some articles are yet to be indexed: what was found in the index, and of the
 * others as many as there is time for, those first that an older index has something of.
 *
 * @param found best first
 */
export function reach(
  found: readonly string[],
  { outline: { lacking }, entries, asked, opened }: Reaching,
): Reach {
  if (lacking.size === 0) return { ids: found, unread: 0 };
  const unindexed = new Map(
    entries
      .filter(({ id }) => lacking.has(id) && asked.has(id) && !opened.includes(id))
      .map(({ id, characters }) => [id, characters]),
  );
  const reached = new Set<string>();
  let room = CHARACTERS;
  for (const id of [...found, ...unindexed.keys()]) {
    const characters = unindexed.get(id);
    if (characters === undefined || characters > room || reached.has(id)) continue;
    reached.add(id);
    room -= characters;
  }
  return {
    ids: [...found.filter((id) => !lacking.has(id)), ...reached],
    unread: unindexed.size - reached.size,
  };
}
