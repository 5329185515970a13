import { type Discord, startDiscord } from '../../../src/discord/start.ts';
import type { Backend } from '../../../src/library/store/backend.ts';
import type { StorePlace } from '../../../src/library/store/open.ts';
import { keepLines, type LogLine } from '../bot.ts';
import { guild, TOKEN } from '../loopback/payloads.ts';
import { Loopback } from '../loopback/server.ts';
import { CALLBACK_TRY_MS, createBadCalls } from './bad-calls.ts';
import type { Plan } from './plan.ts';
import { openWholeApp, slowedDown, type Tools } from './whole-app.ts';

/** The whole bot over a database, connected to a Discord of its own. */
export interface Stage {
  readonly loopback: Loopback;
  readonly discord: Discord;
  readonly lines: readonly LogLine[];
  readonly backend: Backend;
  /** Sets the clock of the store by so many ms. */
  readonly setClock: (byMs: number) => void;
  /** From now on no call goes wrong. */
  readonly calm: () => void;
  readonly close: () => Promise<void>;
}

/** How it is played. */
export interface Conditions {
  readonly tools: Tools;
  /** How much longer all takes than on a quiet machine: so much longer is waited. */
  readonly slowness: number;
  /** Is told of what goes wrong. */
  readonly note: (what: string, times?: number) => void;
}

/** One of several shards, and its server. */
export interface Shard {
  readonly id: number;
  readonly count: number;
  readonly server: string;
}

/** With `before`, one that takes the place of that, at the same Discord: until then it only listens. */
export async function openStage(
  plan: Plan,
  place: StorePlace,
  { tools, slowness, note, shard, before }: Conditions & { readonly shard?: Shard; readonly before?: Stage },
): Promise<Stage> {
  const { app, backend, setClock, close } = await openWholeApp(place, tools);
  const badCall = createBadCalls(plan.seed, plan.badCalls, (name) => note(`call: ${name}`));
  let isCalm = true;
  const loopback = await Loopback.start({
    heartbeatMs: plan.heartbeatMs * slowness,
    misbehave: (call) => (isCalm ? undefined : badCall(call)),
    ...(shard && { guilds: [guild({ id: shard.server })] }),
    ...(before && { rest: before.loopback.rest }),
  });
  const { lines, log } = keepLines();
  const discord = await startDiscord({
    config: {
      discordToken: TOKEN,
      discordApiBase: loopback.apiBase,
      ...(before && {
        sharding: { kind: 'shards', ids: [0], count: 1, managed: false, standby: true },
      }),
      ...(shard && {
        sharding: { kind: 'shards', ids: [shard.id], count: shard.count, managed: false, standby: false },
      }),
    },
    app,
    handlers: slowedDown(plan),
    log,
    timing: {
      deferAfterMs: 60,
      typingAfterMs: 40,
      loginTimeoutMs: 15_000 * slowness,
      waitGuildTimeoutMs: 0,
      callbackTryMs: CALLBACK_TRY_MS * slowness,
      finishWithinMs: 3000 * slowness,
    },
    tuning: {
      rest: { timeout: 3000 * slowness },
      // Discord lets a bot identify once in five seconds; so long nobody waits here.
      ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
    },
  });
  await discord.registration;
  isCalm = false;
  return {
    loopback,
    discord,
    lines,
    backend,
    setClock,
    calm: () => {
      isCalm = true;
    },
    close: async () => {
      await discord.stop();
      await close();
      await loopback.stop();
    },
  };
}
