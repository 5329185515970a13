import { defineConfig } from 'vitest/config';

/**
 * Folders whose tests only compute. Their files are run one after the other in the same process, which loads the dictionary, the
 * word lists and the weights once for all of them: a third of the processor time that a process for each takes.
 * `tests/together.test.ts` holds them to it.
 */
export const TOGETHER = [
  'answer',
  'article',
  'bench',
  'commands',
  'cooldown',
  'golden',
  'interactions',
  'permissions',
  'reply',
  'search',
  'text',
  'verify',
];
/** Of those, what starts programs, writes files or sets clocks. */
export const APART = [
  'tests/article/corpus.test.ts',
  'tests/bench/refusals.test.ts',
  'tests/commands/starters.test.ts',
  'tests/commands/verify-earlier.test.ts',
  'tests/cooldown/cooldown.test.ts',
];

export default defineConfig({
  test: {
    // In this order: what was logged is kept in the folder for temporary files of the suite.
    globalSetup: ['tests/temporary/global-setup.ts', 'tests/logged/global-setup.ts'],
    setupFiles: ['tests/logged/watch-programs.ts', 'tests/mark-expected-failures.ts', 'tests/fixed-seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['tests/*.test.ts', `tests/!(${TOGETHER.join('|')})/**/*.test.ts`, ...APART],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: TOGETHER.map((folder) => `tests/${folder}/**/*.test.ts`),
          exclude: APART,
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      // Looks into what all the others logged.
      { extends: true, test: { name: 'last', include: ['tests/**/*.last.ts'], sequence: { groupOrder: 1 } } },
    ],
    // nodejieba is native code and keeps its dictionary in a global of the process: processes, not threads, and
    // no more of them at a time than small machines have cores and memory for (about 0.4 GB each).
    pool: 'forks',
    maxWorkers: 2,
    // In ms. Some tests start the whole program, which loads the dictionary; a busy machine takes its time for that. None of
    // these says how fast anything is: each only ends what hangs, and costs nothing where it does not. What needs longer says so by
    // `LONG` of `tests/long.ts`. Before the tests of a file databases are made, browsers started and programs built.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
