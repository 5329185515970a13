import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { messageOf } from '../src/errors.ts';

/** What the person at the terminal can mend: told in one line, and the process ends with 1. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads what a bench is asked for, its files among it, before it begins: `--help` prints its usage and ends it, and so
 * does, with exit code 1 and without a stack trace, what the person can mend.
 *
 * @example const { files, json } = readOrEnd(USAGE, readOptions)
 */
export function readOrEnd<T>(usage: string, read: (args: readonly string[]) => T): T {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return read(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Reads a command line as `parseArgs` does. @throws UsageError for what it does not know */
export function readArguments<const Config extends ParseArgsConfig>(args: readonly string[], config: Config) {
  try {
    return parseArgs<Config & { args: string[] }>({ ...config, args: [...args] });
  } catch (error) {
    throw new UsageError(`${messageOf(error).split('\n')[0]} (--help tells what there is)`);
  }
}

/**
 * A number from 1 behind an option; `undefined` where the option is not given.
 *
 * @throws UsageError
 * @example readCount('--sample', '400') // 400
 */
export function readCount(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(`${option} takes a number from 1, not "${value}".`);
  return Number(value);
}

/** A number above 0 behind an option. @throws UsageError @example readPositive('--seconds', '0.5') // 0.5 */
export function readPositive(option: string, value: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(value) || Number(value) === 0)
    throw new UsageError(`${option} takes a number above 0, not "${value}".`);
  return Number(value);
}

/** Where JSON is to be written, looked at before anything long begins. @throws UsageError where no file can be there */
export function checkJson(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw new UsageError(`--json ${file}: the folder ${folder} is not there.`);
  if (file === '' || (existsSync(file) && statSync(file).isDirectory()))
    throw new UsageError(`--json takes the name of a file, not "${file}".`);
  return file;
}
