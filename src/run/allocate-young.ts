import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 put every new object among the young ones. By itself it puts what has survived a collection or two straight
 * among the old; here that is what a question is held against, which lives for as long as the question does, but is
 * judged while the young space is yet small and a question outlasts it. Dead among the old, it keeps alive what it
 * points to, and each collection of the young copies a megabyte and more of nothing (`bench/tried.md`, Speed).
 *
 * For the whole process and its workers, from now on: before the first question, so that nothing is judged.
 */
export function allocateYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
