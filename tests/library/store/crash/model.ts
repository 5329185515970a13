import type { Line, Step } from './steps.ts';

/** What a library must hold: the text of every version of every article, what was removed, and how often it changed. */
export interface Expected {
  /** By owner and id: the hashes of versions 1, 2, … */
  readonly articles: Map<string, readonly string[]>;
  readonly removed: Set<string>;
  readonly revisions: Map<string, number>;
}

export function createExpected(): Expected {
  return { articles: new Map(), removed: new Set(), revisions: new Map() };
}

export function keyOf(owner: string, id: string): string {
  return `${owner} ${id}`;
}

/** Takes in what was acknowledged; gives back what was begun and not acknowledged: at most one step. */
export function takeIn(expected: Expected, lines: readonly Line[]): Step | undefined {
  let pending: Step | undefined;
  for (const line of lines) {
    if (line.say === 'trying') pending = line.step;
    if (line.say !== 'done') continue;
    apply(expected, line.step, line.id);
    pending = undefined;
  }
  return pending;
}

export function apply(expected: Expected, step: Step, id: string): void {
  const { owner } = step;
  const key = keyOf(owner, id);
  if (step.kind === 'remove') {
    expected.articles.delete(key);
    expected.removed.add(key);
  } else {
    expected.articles.set(key, [...(expected.articles.get(key) ?? []), step.hash]);
  }
  expected.revisions.set(owner, (expected.revisions.get(owner) ?? 0) + 1);
}
