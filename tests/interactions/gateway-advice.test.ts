import { expect, it } from 'vitest';
import { readGatewayAdvice } from '../../src/interactions/gateway-advice.ts';

it.each<[unknown, ReturnType<typeof readGatewayAdvice>]>([
  [
    {
      shards: 3,
      session_start_limit: { total: 1000, remaining: 5, reset_after: 60_000, max_concurrency: 16 },
    },
    { shards: 3, concurrency: 16, sessions: { total: 1000, remaining: 5, resetAfterMs: 60_000 } },
  ],
  // What is left out is guarded against, not guessed.
  [
    { session_start_limit: { remaining: 0 } },
    { concurrency: 1, sessions: { remaining: 0, resetAfterMs: 0 } },
  ],
  // How many may start together does not hang on how many are left.
  [
    { shards: 0, session_start_limit: { total: 1000, max_concurrency: 16 } },
    { shards: 1, concurrency: 16 },
  ],
  [
    { shards: 2.5, session_start_limit: { remaining: 7.5, total: 1e300, max_concurrency: 1.5 } },
    { concurrency: 1 },
  ],
  [
    {
      shards: 'many',
      session_start_limit: { remaining: 7, total: -1, reset_after: Number.NaN, max_concurrency: 0 },
    },
    { concurrency: 1, sessions: { remaining: 7, resetAfterMs: 0 } },
  ],
  [{ session_start_limit: null }, { concurrency: 1 }],
  ['<html>', { concurrency: 1 }],
  [undefined, { concurrency: 1 }],
])('%j advises as far as it can be read', (told, advice) => {
  expect(readGatewayAdvice(told)).toEqual(advice);
});
