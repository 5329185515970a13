import type { Article, Sentence } from '../../article/article.ts';
import { sentencesOf } from '../../article/sentences-of.ts';
import { finish, finishSlowly, type Steps } from '../../steps.ts';

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
  return finish(changeSteps(earlier, later));
}

/** The same, in small steps. @param breathe waited for after each: it may let others have their turn */
export function compareVersionsSlowly(
  earlier: Article,
  later: Article,
  breathe: () => Promise<void>,
): Promise<VersionChanges> {
  return finishSlowly(changeSteps(earlier, later), breathe);
}

/** Sentences that are looked at in a step: a tenth of a millisecond or so. */
const STEP = 200;

function* changeSteps(earlier: Article, later: Article): Steps<VersionChanges> {
  const [before, after] = [sentencesOf(earlier), sentencesOf(later)];
  yield;
  const added = yield* without(after, before);
  const gone = yield* without(before, after);
  return { same: after.length - added.length, added, gone };
}

/** The sentences of the first that have no partner of the same wording in the second. */
function* without(some: readonly Sentence[], others: readonly Sentence[]): Steps<readonly Sentence[]> {
  const left = new Map<string, number>();
  for (const [at, { text }] of others.entries()) {
    left.set(text, (left.get(text) ?? 0) + 1);
    if (at % STEP === 0) yield;
  }
  const alone: Sentence[] = [];
  for (const [at, sentence] of some.entries()) {
    const count = left.get(sentence.text) ?? 0;
    left.set(sentence.text, count - 1);
    if (count <= 0) alone.push(sentence);
    if (at % STEP === 0) yield;
  }
  return alone;
}
