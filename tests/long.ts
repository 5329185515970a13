/**
 * How long a test may take that a busy machine takes over a minute for, in ms: the others have two, see `vitest.config.ts`. It says
 * nothing of how fast anything is, and only ends what hangs.
 *
 * @example it('keeps what it acknowledged, killed at any moment', { timeout: LONG }, async () => { … })
 */
export const LONG = 600_000;
