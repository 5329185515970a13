import type { Owner } from '../../../src/library/store/owner.ts';
import type { Store } from '../../../src/library/store/store.ts';

/** What the database must hold in the end; of what was never acknowledged, nothing is known. */
export interface Expected {
  /** By title. */
  readonly articles: Map<string, 'there' | 'gone' | 'unknown'>;
  /** Verdicts, by the question that the answer was of: each is asked by one person. */
  readonly votes: Map<string, 'good' | 'bad' | 'gone' | 'unknown'>;
  /** As they are kept, by name; `usual` is not kept. */
  readonly settings: Map<string, string>;
}

export const USUAL = 'usual';
export const UNKNOWN = 'unknown';

export function expectNothing(): Expected {
  return { articles: new Map(), votes: new Map(), settings: new Map() };
}

/** How many things are known for sure. */
export function countKnown(states: ReadonlyMap<string, string>): number {
  return [...states.values()].filter((state) => state !== UNKNOWN).length;
}

/** What is not there though it was acknowledged, or is there though it was acknowledged as gone, or is there twice. */
export async function compare(store: Store, owner: Owner, expected: Expected): Promise<readonly string[]> {
  const titles = (await store.list(owner)).map(({ title }) => title);
  const votes = await store.feedback.votes(owner);
  const kept = await store.settings(owner);
  return [
    ...[...expected.articles].flatMap(([title, state]) => {
      const found = titles.filter((one) => one === title).map(() => 'there');
      return differ(title, state, found);
    }),
    ...[...expected.votes].flatMap(([question, state]) => {
      const found = votes.filter((one) => one.question === question).map(({ verdict }) => verdict.kind);
      return differ(`the vote on “${question}”`, state, found);
    }),
    ...[...expected.settings].flatMap(([name, state]) => {
      const found = kept.filter((one) => one.name === name).map(({ value }) => value);
      return differ(`the setting ${name}`, state === USUAL ? 'gone' : state, found);
    }),
  ];
}

function differ(what: string, state: string, found: readonly string[]): readonly string[] {
  if (found.length > 1) return [`${what} is there ${found.length} times`];
  if (state === UNKNOWN) return [];
  const [is = 'gone'] = found;
  return is === state ? [] : [`${what} was acknowledged as ${state} and is ${is}`];
}
