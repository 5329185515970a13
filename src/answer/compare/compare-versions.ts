import type { Article, Sentence } from '../../article/article.ts';
import { sentencesOf } from '../../article/sentences-of.ts';

/** How two texts of an article differ, sentence by sentence. */
export interface VersionChanges {
  /** How many sentences stand in both. */
  readonly same: number;
  /** In the later one alone, in its order. */
  readonly added: readonly Sentence[];
  /** In the earlier one alone, in its order. */
  readonly gone: readonly Sentence[];
}

/**
 * Compares sentences as they are written, wherever they stand: one that moved is the same. One that stands twice in one
 * text and once in the other counts as once the same and once added or gone.
 *
 * @example compareVersions(earlier, later) // { same: 12, added: [ … ], gone: [] }
 */
export function compareVersions(earlier: Article, later: Article): VersionChanges {
  const [before, after] = [sentencesOf(earlier), sentencesOf(later)];
  const added = without(after, before);
  return { same: after.length - added.length, added, gone: without(before, after) };
}

/** The sentences of the first that have no partner of the same wording in the second. */
function without(some: readonly Sentence[], others: readonly Sentence[]): readonly Sentence[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return some.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}
