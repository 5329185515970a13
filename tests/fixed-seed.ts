import fc from 'fast-check';

/**
 * Before each test file: properties are tried with the same examples in each run, so that a failure is one of a change and not
 * of chance. `SEED=1 npx vitest run tests/<part>` tries others.
 */
const SEED = 7000;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['SEED'] ?? SEED) });
