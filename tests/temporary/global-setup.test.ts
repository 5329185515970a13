import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import setup from './global-setup.ts';
import { temporaryFolder } from './temporary-folder.ts';

const codeBefore = process.exitCode;
afterEach(() => {
  process.exitCode = codeBefore;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('a suite has a folder of its own, which is gone after it', () => {
  const outside = temporaryFolder();
  vi.stubEnv('TMPDIR', outside);
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const tearDown = setup();
  const inside = tmpdir();
  expect(basename(inside)).toMatch(new RegExp(`^yuanwen-suite-${process.pid}-`));
  // What others leave, such as a cache, is none of ours.
  mkdirSync(join(inside, 'tsx-0'));
  tearDown();
  expect(readdirSync(outside)).toEqual([]);
  expect(told).not.toHaveBeenCalled();
  expect(process.exitCode).toBe(codeBefore);
});

it('each project of the suite has the same one', () => {
  const outside = temporaryFolder();
  vi.stubEnv('TMPDIR', outside);
  const tearDown = setup();
  const inside = tmpdir();
  const again = setup();
  expect(tmpdir()).toBe(inside);
  again();
  expect(existsSync(inside)).toBe(true);
  tearDown();
  expect(readdirSync(outside)).toEqual([]);
});

it('what a test left there is told, and fails the suite', () => {
  vi.stubEnv('TMPDIR', temporaryFolder());
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const tearDown = setup();
  mkdirSync(join(tmpdir(), 'yuanwen-left'));
  tearDown();
  expect(told).toHaveBeenCalledWith('Tests left 1 temporary folders behind: yuanwen-left');
  expect(process.exitCode).toBe(1);
});

it('what a suite that was killed left is removed by the next one, and nothing else', () => {
  const outside = temporaryFolder();
  vi.stubEnv('TMPDIR', outside);
  // No process has a number beyond 2^22.
  const [killed, running] = ['yuanwen-suite-9999999-a', `yuanwen-suite-${process.pid}-a`];
  for (const name of [killed, running, 'yuanwen-load-a']) mkdirSync(join(outside, name));
  setup()();
  expect(existsSync(join(outside, killed))).toBe(false);
  expect(readdirSync(outside).toSorted()).toEqual(['yuanwen-load-a', running]);
});
