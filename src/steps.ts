/** Long work in small steps, a few milliseconds each: whoever does it may let others have their turn in between. */
export type Steps<T> = Generator<void, T, void>;

/** Does all of it at once. @example finish(articleSteps(parts)) */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same. @param breathe waited for after each step: it may let others have their turn */
export async function finishSlowly<T>(steps: Steps<T>, breathe: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
  }
}
