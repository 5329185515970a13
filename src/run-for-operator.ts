import { ConfigError } from './errors.ts';

/**
 * Runs what the operator started. What stands in its way is told in a line, and the process ends with 1.
 *
 * @throws whatever it throws besides a ConfigError
 * @example await runForOperator(async () => console.log(await registerOnce(readConfig(given))));
 */
export async function runForOperator(program: () => void | Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
