import { availableParallelism } from 'node:os';
import type { Log } from '../interactions/log.ts';
import { createBackOff } from './back-off.ts';
import { type AskBudget, isRefused } from './gateway-budget.ts';
import type { Pause } from './pause.ts';

/** Gives the word to start a shard, as Discord and this machine can take it. */
export interface StartQueue {
  /**
   * Settles when a shard may be started. @returns to be called once it serves, or died
   * @throws ConfigError where Discord will not have the token
   */
  readonly next: () => Promise<() => void>;
}

export interface StartQueueOptions {
  readonly askBudget: AskBudget;
  readonly log: Log;
  readonly pause: Pause;
  /** Between two sessions of one kind; Discord's own bound is 5 s. */
  readonly apartMs?: number;
  /** Before it is asked again whether there are sessions; Discord may say that there are some at once, and have none. */
  readonly askAgainMs?: number;
}

const APART_MS = 5500;
const ASK_AGAIN_MS = 10_000;

/**
 * Lets so many shards start at once as Discord lets identify (and this machine has cores), five seconds apart, and none
 * while the day's sessions are used up: a bot that starts more has its token reset. What Discord says is left may not yet
 * be without those that are starting, so that more than they are must be left.
 */
export function createStartQueue({
  askBudget,
  log,
  pause,
  apartMs = APART_MS,
  askAgainMs = ASK_AGAIN_MS,
}: StartQueueOptions): StartQueue {
  let running = 0;
  // Of these, those that were given the word; the others wait for a session of their own.
  let starting = 0;
  // Until Discord has told.
  let most = 1;
  const waiting: (() => void)[] = [];
  const wake = () => {
    for (const go of waiting.splice(0)) go();
  };
  const take = async () => {
    while (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
  };
  const giveBack = () => {
    running -= 1;
    wake();
  };
  const awaitBudget = async () => {
    const backOff = createBackOff();
    for (;;) {
      const budget = await askBudget().catch(async (error) => {
        if (isRefused(error)) throw error;
        const waitMs = backOff.afterDeath(0);
        log.warn({ reason: String(error), waitMs }, 'Discord does not tell how many shards may start');
        await pause(waitMs);
        return undefined;
      });
      if (budget === undefined) continue;
      most = Math.max(1, Math.min(budget.concurrency, availableParallelism()));
      wake();
      if (budget.remaining > starting) return;
      const waitMs = budget.remaining < 1 ? Math.max(askAgainMs, budget.resetAfterMs) : askAgainMs;
      log.warn({ waitMs }, 'No sessions left to start today; waiting for new ones');
      await pause(waitMs);
    }
  };
  // One at a time: what is left for the second depends on whether the first was given the word.
  let asked: Promise<void> = Promise.resolve();
  const awaitTurn = (): Promise<void> => {
    const turn = asked.then(awaitBudget).then(() => {
      starting += 1;
    });
    asked = turn.catch(() => undefined);
    return turn;
  };
  return {
    next: async () => {
      await take();
      try {
        await awaitTurn();
      } catch (error) {
        giveBack();
        throw error;
      }
      const apart = pause(apartMs).catch(() => undefined);
      let done = false;
      return () => {
        if (done) return;
        done = true;
        void apart.then(() => {
          starting -= 1;
          giveBack();
        });
      };
    },
  };
}
