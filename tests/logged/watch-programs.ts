import { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { collectLine } from './collect.ts';

/** Before each test file: what the program itself writes when a test starts it is its log, too. */

interface Spawning {
  readonly spawn: (this: ChildProcess, options: { readonly args?: readonly string[] }) => number;
}

const PROGRAM = /\b(?:main|register-commands)\.(?:ts|js)$/;
/** Test files may share a process: what is watched already would be logged once more for each. */
const WATCHED = Symbol.for('yuanwen.tests.watched');
const prototype: Spawning = ChildProcess.prototype as never;

if (!(WATCHED in prototype)) {
  const { spawn } = prototype;
  Object.assign(prototype, {
    [WATCHED]: true,
    spawn(this: ChildProcess, options: { readonly args?: readonly string[] }): number {
      const result = spawn.call(this, options);
      if (options.args?.some((argument) => PROGRAM.test(argument)))
        for (const stream of [this.stdout, this.stderr]) collect(stream);
      return result;
    },
  } satisfies Spawning & Record<typeof WATCHED, true>);
}

function collect(stream: Readable | null): void {
  let rest = '';
  stream?.on('data', (chunk) => {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    lines.map(collectLine);
  });
  stream?.on('close', () => collectLine(rest));
}
