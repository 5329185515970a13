import * as v from 'valibot';
import { maybe } from './lenient.ts';

const count = maybe(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));

/** `GET /gateway/bot`: https://discord.com/developers/docs/events/gateway#get-gateway-bot. */
const schema = v.object({
  shards: count,
  session_start_limit: maybe(
    v.object({ total: count, remaining: count, reset_after: count, max_concurrency: count }),
  ),
});

/** How a bot is to connect, as far as it is told; compatible servers leave things out. */
export interface GatewayAdvice {
  /** Recommended, about one for a thousand servers; 1 at least. */
  readonly shards?: number;
  /** How many sessions may be started in five seconds; 1 at least, and where it is not told. */
  readonly concurrency: number;
  /** Absent where no limit is told. */
  readonly sessions?: Sessions;
}

/** Sessions that may be started until there are new ones. */
export interface Sessions {
  readonly remaining: number;
  /** Those of a day, used up or not. */
  readonly total?: number;
  /** Until there are new ones, in ms; 0 where it is not told. */
  readonly resetAfterMs: number;
}

/** @example readGatewayAdvice({ shards: 2, session_start_limit: { remaining: 999 } }).sessions?.remaining === 999 */
export function readGatewayAdvice(told: unknown): GatewayAdvice {
  const read = v.safeParse(schema, told);
  if (!read.success) return { concurrency: 1 };
  const { shards, session_start_limit: limit } = read.output;
  return {
    ...(shards !== undefined && { shards: Math.max(1, shards) }),
    concurrency: Math.max(1, limit?.max_concurrency ?? 1),
    ...(limit?.remaining !== undefined && {
      sessions: {
        remaining: limit.remaining,
        ...(limit.total !== undefined && { total: limit.total }),
        resetAfterMs: limit.reset_after ?? 0,
      },
    }),
  };
}
