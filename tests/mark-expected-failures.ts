import { afterEach } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** It passed by failing: a known limit, of which `.ci/run` says how many there are. */
    expectedFailure?: true;
  }
}

afterEach(({ task }) => {
  if (task.fails === true) task.meta.expectedFailure = true;
});
