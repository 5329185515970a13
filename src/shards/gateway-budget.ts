import { DiscordAPIError, REST, Routes } from 'discord.js';
import { explain } from '../discord/login.ts';
import { ConfigError } from '../errors.ts';
import { readGatewayAdvice, type Sessions } from '../interactions/gateway-advice.ts';

/** What Discord allows; where it tells of no limit there is none. */
export interface GatewayBudget extends Sessions {
  /** Recommended. */
  readonly shards: number;
  /** How many may start in five seconds; where it is not told, one. */
  readonly concurrency: number;
}

const UNTOLD: Sessions = { remaining: Number.POSITIVE_INFINITY, resetAfterMs: 0 };

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
      const {
        shards = 1,
        concurrency,
        sessions = UNTOLD,
      } = readGatewayAdvice(await rest.get(Routes.gatewayBot()));
      return { shards, concurrency, ...sessions };
    } catch (error) {
      throw explain(error, discordApiBase);
    }
  };
}

/** Whether Discord will never let this token in. */
export function isRefused(error: unknown): boolean {
  return error instanceof ConfigError && error.cause instanceof DiscordAPIError && error.cause.status === 401;
}
