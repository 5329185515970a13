import { ChildProcess } from 'node:child_process';
import { expect, it, vi } from 'vitest';

it('programs are watched once in a process, however many test files it runs', async () => {
  const before = Reflect.get(ChildProcess.prototype, 'spawn');
  for (let file = 0; file < 3; file++) {
    vi.resetModules();
    await import('./watch-programs.ts');
  }
  expect(Reflect.get(ChildProcess.prototype, 'spawn')).toBe(before);
});
