import { type Client, Events, GatewayDispatchEvents, OAuth2Scopes } from 'discord.js';
import type { App } from '../../commands/command.ts';
import type { Config } from '../config.ts';
import type { ConfigError } from '../errors.ts';
import type { Connection } from '../interactions/connection.ts';
import type { Handlers } from '../interactions/handlers.ts';
import type { Log } from '../interactions/log.ts';
import { readMessage } from '../interactions/mention.ts';
import { askedOf } from '../interactions/produce.ts';
import { type Incoming, readInteraction } from '../interactions/request.ts';
import { answerMessage } from './answer-message.ts';
import { awaitSession, type EarlierStarts } from './await-session.ts';
import { callOf } from './call-of.ts';
import { createClient, type Tuning } from './client.ts';
import { complete } from './complete.ts';
import { login } from './login.ts';
import { createOwnServers } from './own-servers.ts';
import { parentIn } from './parent-in.ts';
import { PERMISSIONS } from './permissions.ts';
import { publishOnStart } from './publish-on-start.ts';
import { respond } from './respond.ts';
import { speakBy } from './speaking.ts';
import { tellConnection } from './tell-connection.ts';
import { createTries } from './tries.ts';
import { createTurn, type Turn } from './turn.ts';
import { watchConnection } from './watch.ts';
import { createWork, type Work, within } from './work.ts';

/** The settings the adapter reads. */
export type DiscordConfig = Pick<Config, 'discordApiBase' | 'guildId' | 'sharding'> &
  Required<Pick<Config, 'discordToken'>>;

/** Durations in milliseconds. */
export interface Timing {
  /** An answer that takes longer is announced with "thinking …"; Discord's own limit is 3,000. */
  readonly deferAfterMs: number;
  readonly typingAfterMs: number;
  readonly loginTimeoutMs: number;
  readonly waitGuildTimeoutMs: number;
  /** How long a try to answer may hang before another is made. */
  readonly callbackTryMs: number;
  /** How long a stop waits for the answers under way. */
  readonly finishWithinMs: number;
}

export const TIMING: Timing = {
  deferAfterMs: 1500,
  typingAfterMs: 400,
  loginTimeoutMs: 15_000,
  waitGuildTimeoutMs: 5000,
  callbackTryMs: 1000,
  finishWithinMs: 10_000,
};

/**
 * Discord lets one shard after the other identify, five seconds apart. Where others do so on other machines, it turns away
 * what comes between, and that is tried again.
 */
const SHARD_EVERY_MS = 6000;
const SHARD_AMONG_OTHERS_EVERY_MS = 15_000;
/** How long a gateway gets to close its end of the connection. */
const CLOSE_WITHIN_MS = 1000;

export interface StartOptions {
  readonly config: DiscordConfig;
  readonly app: App;
  readonly handlers: Handlers;
  readonly log: Log;
  readonly timing?: Partial<Timing>;
  /** What is remembered of earlier starts; left out, nothing is. */
  readonly starts?: EarlierStarts;
  /** discord.js's own durations, where a test cannot wait for them. */
  readonly tuning?: Tuning;
}

export interface Discord {
  /** Where a server's manager adds the bot. */
  readonly inviteUrl: string;
  /** What became of publishing the commands; a failure is logged and stops nothing. */
  readonly registration: Promise<'published' | 'unchanged' | 'failed' | 'elsewhere'>;
  /** Settles when Discord turned the bot away for good, such as after a reset of its token. */
  readonly turnedAway: Promise<ConfigError>;
  /** How the connection stands now. */
  readonly connection: () => Connection;
  /** Who answers, where another process takes the place of this one. */
  readonly turn: Pick<Turn, 'release' | 'take'>;
  /** Takes nothing new, finishes what is under way and leaves. */
  readonly stop: () => Promise<void>;
}

/**
 * Brings the commands to Discord: logs in, publishes them where they changed and answers until stopped.
 *
 * @throws ConfigError one line with its remedy, where Discord cannot be reached or will not let the bot in
 * @example const discord = await startDiscord({ config, app, handlers, log }); … await discord.stop();
 */
export async function startDiscord(options: StartOptions): Promise<Discord> {
  const { config, app, handlers, log, timing, starts, tuning = {} } = options;
  const times = { ...TIMING, ...timing };
  const apiBase = config.discordApiBase;
  const shards = config.sharding?.kind === 'shards' ? config.sharding : undefined;
  const { makeRequest, mayHaveArrived } = createTries();
  const { waitGuildTimeoutMs } = times;
  const client = createClient({ apiBase, waitGuildTimeoutMs, log, tuning, shards, makeRequest });
  const servers = createOwnServers(shards, log);
  const turn = createTurn({ standby: shards?.standby ?? false });
  const work = createWork();
  const answering = { rest: speakBy(client.rest), mayHaveArrived, handlers, app, log, ...times };
  let dropped = 0;
  let stopping: Promise<void> | undefined;

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
    if (stopping !== undefined) return;
    const incoming = readInteraction(payload, client.application?.id ?? '');
    if (incoming.kind === 'unanswerable') {
      dropped += 1;
      log.warn({ type: incoming.type, dropped }, 'An interaction cannot be answered');
      return;
    }
    if (!servers.owns(guildOf(incoming))) return;
    turn.offer(incoming.ticket.id, () => {
      if (incoming.kind === 'autocomplete') work.add(complete(incoming.ticket, incoming.request, answering));
      else work.add(respond({ ...incoming, ...callOf(incoming) }, answering));
    });
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (payload: unknown) => {
    if (stopping !== undefined || client.user === null) return;
    const serverLocale = (guild: string) => client.guilds.cache.get(guild)?.preferredLocale;
    const addressed = readMessage(payload, { bot: client.user.id, serverLocale, parentOf: parentIn(client) });
    if (addressed === undefined || !servers.owns(addressed.request.place.guild)) return;
    turn.offer(addressed.message, () => work.add(answerMessage(addressed, answering)));
  });
  await awaitSession({
    rest: client.rest.setToken(config.discordToken),
    shards: shards?.ids.length ?? 1,
    starts,
    apiBase,
    timeoutMs: times.loginTimeoutMs,
    log,
  });
  const ids = shards?.ids.length ?? 1;
  const everyMs = (shards?.count ?? 1) > ids ? SHARD_AMONG_OTHERS_EVERY_MS : SHARD_EVERY_MS;
  const timeoutMs = times.loginTimeoutMs + everyMs * (ids - 1);
  await login(client, { token: config.discordToken, apiBase, timeoutMs });
  const inviteUrl = client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: Object.values(PERMISSIONS),
  });
  log.info({ name: client.user?.username, servers: client.guilds.cache.size }, 'Connected to Discord');

  return {
    inviteUrl,
    registration: publishOnStart(client, { config, handlers, log }),
    turnedAway: watchConnection(client, log),
    connection: () => tellConnection(client),
    turn,
    stop: () => {
      stopping ??= leave(client, work, { finishWithinMs: times.finishWithinMs, log });
      return stopping;
    },
  };
}

/** The server whose library is asked; none where the app was added by the asker alone, whichever shard that comes to. */
function guildOf(incoming: Exclude<Incoming, { kind: 'unanswerable' }>): string | undefined {
  const { place } = incoming.kind === 'autocomplete' ? incoming.request : askedOf(callOf(incoming).call);
  return place.guild;
}

async function leave(
  client: Client,
  work: Work,
  { finishWithinMs, log }: Pick<Timing, 'finishWithinMs'> & Pick<StartOptions, 'log'>,
): Promise<void> {
  const left = await work.finish(finishWithinMs);
  if (left > 0) log.warn({ left }, 'Answers under way were given up');
  client.removeAllListeners(Events.ShardReconnecting);
  await within(CLOSE_WITHIN_MS, client.destroy(), 'late');
}
