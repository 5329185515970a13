import { DiscordAPIError, REST, Routes } from 'discord.js';
import { explain } from '../discord/login.ts';
import { ConfigError } from '../errors.ts';
import { fields } from '../interactions/payload.ts';

/** What Discord allows: https://discord.com/developers/docs/events/gateway#session-start-limit-object. */
export interface GatewayBudget {
  /** Recommended, about one for a thousand servers. */
  readonly shards: number;
  /** Sessions that may still be started, and ms until there are more. */
  readonly remaining: number;
  readonly resetAfterMs: number;
  /** Sessions that may be started in five seconds. */
  readonly concurrency: number;
}

export type AskBudget = () => Promise<GatewayBudget>;

/** @throws ConfigError one line with its remedy; `isRefused` tells a token that will never do from a passing failure */
export function createBudget({
  discordToken,
  discordApiBase,
}: {
  readonly discordToken: string;
  readonly discordApiBase: string;
}): AskBudget {
  const rest = new REST({ api: discordApiBase }).setToken(discordToken);
  return async () => {
    try {
      const told = fields(await rest.get(Routes.gatewayBot()));
      const limit = fields(told['session_start_limit']);
      return {
        shards: Math.max(1, whole(told['shards'], 1)),
        remaining: whole(limit['remaining'], Number.POSITIVE_INFINITY),
        resetAfterMs: whole(limit['reset_after'], 0),
        concurrency: Math.max(1, whole(limit['max_concurrency'], 1)),
      };
    } catch (error) {
      throw explain(error, discordApiBase);
    }
  };
}

/** Whether Discord will never let this token in. */
export function isRefused(error: unknown): boolean {
  return error instanceof ConfigError && error.cause instanceof DiscordAPIError && error.cause.status === 401;
}

function whole(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : otherwise;
}
