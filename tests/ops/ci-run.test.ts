import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary/temporary-folder.ts';
import { ROOT } from './dockerfile.ts';

interface Run {
  /** What each test of one file came to, as vitest reports it; absent where it writes no report. */
  readonly tests?: readonly ('passed' | 'failed' | 'pending' | 'skipped' | 'todo')[];
  /** What vitest ends with. */
  readonly status: number;
  /** What `npm run check` ends with; 0 where left out. */
  readonly check?: number;
}

/** What `.ci/run` prints and ends with, where npm and vitest do as said. */
function run({ tests, status, check = 0 }: Run) {
  const folder = temporaryFolder();
  const program = (name: string, ...lines: readonly string[]) => {
    writeFileSync(join(folder, name), ['#!/usr/bin/env bash', ...lines].join('\n'));
    chmodSync(join(folder, name), 0o755);
  };
  const report = join(folder, 'report.json');
  if (tests !== undefined) writeFileSync(report, JSON.stringify(reportOf(tests)));
  program('apt-get', 'exit 1');
  program('npm', `if [ "$1" = run ]; then exit ${check}; fi`);
  program(
    'npx',
    `for one; do case $one in --outputFile.json=*) to=\${one#*=};; esac; done`,
    ...(tests === undefined ? [] : [`cp '${report}' "$to"`]),
    `exit ${status}`,
  );
  const path = [folder, dirname(process.execPath), process.env['PATH']].join(delimiter);
  const ended = spawnSync('bash', [join(ROOT, '.ci', 'run')], {
    env: { ...process.env, PATH: path, TMPDIR: folder },
    encoding: 'utf8',
  });
  const said = ended.stdout.trimEnd().split('\n');
  return { said, ended: { last: said.at(-1), status: ended.status } };
}

/** What of a report of vitest's is read; by its own word it knows of no failure but that of a test. */
function reportOf(tests: NonNullable<Run['tests']>) {
  const of = (...statuses: readonly string[]) => tests.filter((one) => statuses.includes(one)).length;
  const failed = of('failed');
  return {
    success: failed === 0,
    numPassedTests: of('passed'),
    numFailedTests: failed,
    numPendingTests: of('skipped'),
    numTodoTests: of('todo'),
    testResults: [
      {
        status: failed > 0 ? 'failed' : 'passed',
        assertionResults: tests.map((status) => ({ status, meta: {} })),
      },
    ],
  };
}

describe('the run from a fresh clone', () => {
  it('ends with what passed, failed and was skipped', () => {
    expect(run({ tests: ['passed', 'passed', 'skipped', 'todo'], status: 0 }).ended).toEqual({
      last: '2 passed, 0 failed, 2 skipped',
      status: 0,
    });
    expect(run({ tests: ['passed', 'failed', 'failed'], status: 1 }).ended).toEqual({
      last: '1 passed, 2 failed, 0 skipped',
      status: 1,
    });
    expect(run({ tests: ['passed'], status: 0, check: 1 }).ended).toEqual({
      last: '1 passed, 1 failed, 0 skipped',
      status: 1,
    });
  });

  // A rejection that nobody handles, folders that tests leave behind: no test failed, and the report says so.
  it('fails where vitest does, whatever its report says', () => {
    expect(run({ tests: ['passed', 'passed'], status: 1 }).ended).toEqual({
      last: '2 passed, 1 failed, 0 skipped',
      status: 1,
    });
  });

  // The process of a test died: the test has no result, and those behind it have none either.
  it('counts tests that did not end as failed', () => {
    expect(run({ tests: ['passed', 'pending', 'pending'], status: 1 }).ended).toEqual({
      last: '1 passed, 2 failed, 0 skipped',
      status: 1,
    });
  });

  it('fails where there is no report', () => {
    expect(run({ status: 124 }).ended).toEqual({ last: '0 passed, 1 failed, 0 skipped', status: 1 });
  });
});
