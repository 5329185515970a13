import type { Refusal } from '../refusal.ts';

/** The leaves of Discord's tree of errors, each behind the place where it is; else what it says in all. */
export function explainRefusal({ message, errors }: Refusal): string {
  const leaves = errors === undefined ? [] : [...leavesOf(errors, [])];
  return leaves.length === 0 ? message : leaves.join(' ');
}

function* leavesOf(tree: object, at: readonly string[]): Generator<string> {
  for (const [step, inner] of Object.entries(tree)) {
    if (step === '_errors' && Array.isArray(inner))
      yield `${at.join('.')}: ${inner.map(({ message }) => message).join(' ')}`;
    else if (typeof inner === 'object' && inner !== null) yield* leavesOf(inner, [...at, step]);
  }
}
