import {
  type Client,
  DiscordAPIError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import { ConfigError } from '../errors.ts';
import { within } from './work.ts';

export interface Login {
  readonly token: string;
  /** For the message: where it tried. */
  readonly apiBase: string;
  readonly timeoutMs: number;
}

/**
 * Connects a client and waits until it is ready. What form a token has is for the server to judge: other
 * Discord-compatible servers have other ones.
 *
 * @throws ConfigError one line with its remedy, within `timeoutMs`; the client is of no further use then
 */
export async function login(client: Client, { token, apiBase, timeoutMs }: Login): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  // One connection for more servers than it may have is not an error to discord.js: it would wait for ever.
  const tooMany = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      if (code === GatewayCloseCodes.ShardingRequired) reject(new ConfigError(TOO_MANY_SERVERS));
    });
  });
  const connected = Promise.race([client.login(token).then(() => ready), tooMany]);
  // A failure after the timeout has nobody to be told to.
  connected.catch(() => undefined);
  try {
    if (
      (await within(
        timeoutMs,
        connected.then(() => 'ready' as const),
        'late' as const,
      )) === 'ready'
    )
      return;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw explain(error, apiBase);
  }
  void client.destroy().catch(() => undefined);
  throw tooLate({ timeoutMs, apiBase });
}

/** Discord did not answer in time. */
export function tooLate({ timeoutMs, apiBase }: Pick<Login, 'timeoutMs' | 'apiBase'>): ConfigError {
  return new ConfigError(
    `Discord did not let the bot in within ${Math.round(timeoutMs / 1000)} s (${apiBase}). ${CHECK_CONNECTION}`,
  );
}

const TOO_MANY_SERVERS =
  'The bot is in more servers than one connection may have. Set SHARDS=auto, or SHARD_LIST and SHARD_COUNT (see docs/scale.md).';
const NEW_TOKEN =
  'Copy it anew from the Discord developer portal (your application → Bot → Reset Token) into .env.';
const CHECK_CONNECTION =
  'Check the network connection, proxy and firewall, and DISCORD_API_BASE if you set it; then start again.';

/** What a failed login means, in one line. */
export function explain(error: unknown, apiBase: string): ConfigError {
  const reason = reasonOf(error);
  if (isRefusal(error))
    return new ConfigError(`Discord refused the token in DISCORD_TOKEN. ${NEW_TOKEN}`, { cause: error });
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return new ConfigError(
      `${apiBase} answered ${error.status} instead of letting the bot in. If DISCORD_API_BASE is set, check it; else try again later.`,
      { cause: error },
    );
  }
  return new ConfigError(`Connecting to Discord at ${apiBase} failed (${reason}). ${CHECK_CONNECTION}`, {
    cause: error,
  });
}

function isRefusal(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return code === DiscordjsErrorCodes.TokenInvalid || error.message === 'Authentication failed';
}

/** Where a name has several addresses, Node's error has a code but no words. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
