import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // In this order: what was logged is kept in the folder for temporary files of the suite.
    globalSetup: ['tests/temporary/global-setup.ts', 'tests/logged/global-setup.ts'],
    setupFiles: ['tests/logged/watch-programs.ts', 'tests/mark-expected-failures.ts'],
    // The last looks into what all the others logged.
    projects: [
      { extends: true, test: { name: 'all', include: ['tests/**/*.test.ts'], sequence: { groupOrder: 0 } } },
      { extends: true, test: { name: 'last', include: ['tests/**/*.last.ts'], sequence: { groupOrder: 1 } } },
    ],
    // nodejieba is native code and keeps its dictionary in a global of the process: a process for each file, and
    // no more of them at a time than small machines have cores and memory for (about 0.4 GB each).
    pool: 'forks',
    maxWorkers: 2,
    // In ms. Some tests start the whole program, which loads the dictionary; a busy machine takes its time for that. None of
    // these says how fast anything is: each only ends what hangs, and costs nothing where it does not.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
