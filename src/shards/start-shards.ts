import { ShardingManager } from 'discord.js';
import { type EarlierStarts, waitAfterCrashes } from '../discord/await-session.ts';
import { ConfigError } from '../errors.ts';
import type { Log } from '../interactions/log.ts';
import { opsPortProblem, type Sharding } from '../scale-config.ts';
import { createBackOff } from './back-off.ts';
import { createBudget, isRefused } from './gateway-budget.ts';
import { inRounds } from './in-rounds.ts';
import { createPause } from './pause.ts';
import { launchShard, PROCESS_TIMES, type ProcessTimes, type ShardProcess } from './shard-process.ts';
import { createShareOfDay } from './share-of-day.ts';
import { createStartQueue } from './start-queue.ts';

export interface ShardsOptions {
  readonly sharding: Extract<Sharding, { kind: 'manager' }>;
  readonly discordToken: string;
  readonly discordApiBase: string;
  /** The program that each shard runs, and the flags that this one was started with. */
  readonly file: string;
  readonly execArgv: readonly string[];
  readonly log: Log;
  /** What is remembered of earlier starts; left out, nothing is. */
  readonly remembered?: EarlierStarts;
  /** The port of health and metrics, where there is one: each shard has its own above it. */
  readonly opsPort?: number | undefined;
  readonly times?: Partial<ProcessTimes> & {
    readonly apartMs?: number;
    readonly askAgainMs?: number;
    readonly firstBackOffMs?: number;
  };
}

export interface Shards {
  /**
   * Replaces each shard's process by a new one, one after the other, and leaves no interaction unanswered. Of those asked
   * for meanwhile one follows.
   */
  readonly restart: () => Promise<void>;
  /** Whether all shards of this machine serve. */
  readonly ready: () => boolean;
  /** Settles when Discord will not have the token any more. */
  readonly turnedAway: Promise<ConfigError>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a process for each shard of this machine and keeps them running: one that dies is started again, later each
 * time. The commands are published by the process of shard 0.
 *
 * @throws ConfigError one line with its remedy, where Discord cannot be asked or refuses the token, or has more shards than
 * there are ports
 */
export async function startShards(options: ShardsOptions): Promise<Shards> {
  const { sharding, discordToken, file, execArgv, log } = options;
  const times = { ...PROCESS_TIMES, ...options.times };
  const askBudget = createBudget(options);
  const budget = await askBudget();
  const count = sharding.count === 'auto' ? budget.shards : sharding.count;
  const ids = sharding.ids ?? Array.from({ length: count }, (_, id) => id);
  const problem = opsPortProblem(options.opsPort, Math.max(...ids));
  if (problem !== undefined) throw new ConfigError(problem);
  await waitAfterCrashes({ starts: options.remembered, shards: ids.length, log });
  options.remembered?.begin(ids.length);
  const manager = new ShardingManager(file, {
    totalShards: count,
    shardList: [...ids],
    respawn: false,
    execArgv: [...execArgv],
    token: discordToken,
  });
  const stopping = new AbortController();
  const pause = createPause(stopping.signal);
  const queue = createStartQueue({
    askBudget,
    log,
    pause,
    ...(times.apartMs !== undefined && { apartMs: times.apartMs }),
    ...(times.askAgainMs !== undefined && { askAgainMs: times.askAgainMs }),
  });
  const shareOfDay = createShareOfDay(ids.length);
  const alive = new Set<ShardProcess>();
  const current = new Map<number, ShardProcess>();
  const replacing = new Map<number, Promise<void>>();
  const launch = async (id: number, standby: boolean): Promise<ShardProcess> => {
    const started = await queue.next();
    stopping.signal.throwIfAborted();
    const shard = launchShard(manager, id, { standby, times });
    alive.add(shard);
    void shard.serving.then(started);
    void shard.ended.then(() => alive.delete(shard));
    return shard;
  };
  const keep = async (id: number): Promise<never> => {
    const backOff = createBackOff(times.firstBackOffMs);
    for (;;) {
      let shard = await launch(id, false);
      current.set(id, shard);
      for (;;) {
        await shard.ended;
        await replacing.get(id);
        const next = current.get(id);
        if (next === undefined || next === shard) break;
        shard = next;
      }
      stopping.signal.throwIfAborted();
      // Nobody is there to be replaced until the next one is.
      current.delete(id);
      const waitMs = Math.max(backOff.afterDeath(shard.servedMs()), shareOfDay.afterDeath());
      log.error({ shard: id, waitMs }, 'A shard died and is started again');
      await pause(waitMs);
    }
  };
  const replace = async (id: number): Promise<void> => {
    const old = current.get(id);
    // One that has ended is started again, of the new program, by who keeps it.
    if (old === undefined || !alive.has(old)) return;
    const next = await launch(id, true);
    if (!(await next.serving)) {
      log.error({ shard: id }, 'A shard could not be replaced: the new process ended; the old one stays');
      return;
    }
    next.take(await old.release());
    current.set(id, next);
    await old.end();
    log.info({ shard: id }, 'A shard was replaced');
  };

  log.info({ shards: ids.length, count }, 'Starting shards');
  const turnedAway = new Promise<ConfigError>((resolve) => {
    for (const id of ids) {
      keep(id).catch((error) => {
        if (isRefused(error)) resolve(error);
        else if (!stopping.signal.aborted) log.error({ shard: id, reason: String(error) }, 'A shard is lost');
      });
    }
  });
  const restart = inRounds(async () => {
    for (const id of ids) {
      if (stopping.signal.aborted) return;
      const one = replace(id).catch((error) => {
        if (!stopping.signal.aborted)
          log.error({ shard: id, reason: String(error) }, 'A shard could not be replaced');
      });
      replacing.set(id, one);
      await one;
      replacing.delete(id);
    }
  });
  return {
    turnedAway,
    restart,
    ready: () => ids.every((id) => current.get(id)?.isServing() === true),
    stop: async () => {
      stopping.abort();
      await Promise.all([...alive].map((shard) => shard.end()));
    },
  };
}
