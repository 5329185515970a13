import type { Shard, ShardingManager } from 'discord.js';
import { STANDBY } from '../scale-config.ts';
import { isToManager, type ToManager, type ToShard } from './messages.ts';

/** A process that is, or becomes, one shard. */
export interface ShardProcess {
  readonly id: number;
  /** Settles once it serves, or has ended without. */
  readonly serving: Promise<boolean>;
  readonly ended: Promise<void>;
  /** Whether it serves now. */
  readonly isServing: () => boolean;
  /** How long it has served, in ms. */
  readonly servedMs: () => number;
  /** Makes it answer nothing more. @returns what it answered lately; nothing where it does not say */
  readonly release: () => Promise<readonly string[]>;
  readonly take: (except: readonly string[]) => void;
  /** Lets it finish what is under way, but not for ever. */
  readonly end: () => Promise<void>;
}

export interface LaunchOptions {
  readonly standby: boolean;
  readonly times: ProcessTimes;
}

/** In milliseconds. */
export interface ProcessTimes {
  /** From the start to serving. */
  readonly serveWithinMs: number;
  readonly releaseWithinMs: number;
  /** More than a shard takes to finish the answers under way. */
  readonly endWithinMs: number;
}

export const PROCESS_TIMES: ProcessTimes = {
  serveWithinMs: 120_000,
  releaseWithinMs: 2000,
  endWithinMs: 20_000,
};

/** Starts a process for a shard by discord.js's manager. */
export function launchShard(
  manager: ShardingManager,
  id: number,
  { standby, times }: LaunchOptions,
): ShardProcess {
  const shard = manager.createShard(id);
  shard.env = { ...(shard.env as object), [STANDBY]: String(standby) };
  let servingSince: number | undefined;
  let alive = true;
  const ended = new Promise<void>((resolve) => {
    shard.once('death', () => {
      alive = false;
      resolve();
    });
  });
  const signal = (name: NodeJS.Signals) => void shard.process?.kill(name);
  const serving = Promise.race([
    hear(shard, 'serving').then(() => {
      servingSince = performance.now();
      return true;
    }),
    ended.then(() => false),
  ]);
  void shard.spawn(-1);
  const late = setTimeout(() => signal('SIGKILL'), times.serveWithinMs);
  void serving.then(() => clearTimeout(late));
  const tell = (message: ToShard) => shard.send(message).catch(() => undefined);
  return {
    id,
    serving,
    ended,
    isServing: () => alive && servingSince !== undefined,
    servedMs: () => (servingSince === undefined ? 0 : performance.now() - servingSince),
    release: async () => {
      if (!alive) return [];
      const released = hear(shard, 'released').then((message) =>
        message.kind === 'released' ? message.answered : [],
      );
      await tell({ kind: 'release' });
      return Promise.race([released, ended.then(() => []), after(times.releaseWithinMs, [])]);
    },
    take: (except) => void tell({ kind: 'take', except }),
    end: async () => {
      signal('SIGTERM');
      const timer = setTimeout(() => signal('SIGKILL'), times.endWithinMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

function hear(shard: Shard, kind: ToManager['kind']): Promise<ToManager> {
  return new Promise((resolve) => {
    const listen = (message: unknown) => {
      if (!isToManager(message) || message.kind !== kind) return;
      shard.off('message', listen);
      resolve(message);
    };
    shard.on('message', listen);
  });
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms).unref());
}
