import { createOnce } from './once.ts';

/**
 * Whose turn it is to answer. At a handover two processes are connected as the same shard, and both hear all of it;
 * each event is answered by one of them.
 */
export interface Turn {
  /**
   * Answers an event now, once the turn comes, or never. `id` is the event's own, the same for both processes; what a
   * gateway that lost its place tells again is not answered again.
   */
  readonly offer: (id: string, answer: () => void) => void;
  /** Answers nothing from now on. @returns the events answered lately, which the other has heard, too */
  readonly release: () => readonly string[];
  /** The turn has come: answers what was heard meanwhile, except what the other has answered. */
  readonly take: (except: readonly string[]) => void;
}

export interface TurnOptions {
  /** Whether another process answers until it lets go. */
  readonly standby: boolean;
  readonly now?: () => number;
}

/** An interaction expires after 3 s; the other process is told of what was answered for longer: the two may hear it apart. */
const HEARD_MS = 3000;
const ANSWERED_MS = 10_000;
/** Of each: far more than a shard hears in that time. */
const MOST = 20_000;

/** @example const turn = createTurn({ standby: false }); turn.offer(id, () => work.add(respond(…))); */
export function createTurn({ standby, now = () => performance.now() }: TurnOptions): Turn {
  let state: 'ours' | 'coming' | 'over' = standby ? 'coming' : 'ours';
  const once = createOnce();
  const answered = new Map<string, number>();
  const heard = new Map<string, { readonly at: number; readonly answer: () => void }>();
  let except: ReadonlySet<string> = new Set();

  const answer = (id: string, run: () => void) => {
    if (except.has(id)) return;
    const at = now();
    answered.set(id, at);
    for (const [old, when] of answered) {
      if (answered.size <= MOST && when > at - ANSWERED_MS) break;
      answered.delete(old);
    }
    run();
  };
  const forget = () => {
    for (const [id, { at }] of heard) {
      if (heard.size <= MOST && at > now() - HEARD_MS) break;
      heard.delete(id);
    }
  };
  return {
    offer: (id, run) => {
      if (!once.isNew(id)) return;
      if (state === 'ours') answer(id, run);
      else if (state === 'coming') {
        heard.set(id, { at: now(), answer: run });
        forget();
      }
    },
    release: () => {
      state = 'over';
      heard.clear();
      return [...answered.keys()];
    },
    take: (others) => {
      if (state !== 'coming') return;
      state = 'ours';
      except = new Set(others);
      forget();
      for (const [id, { answer: run }] of heard) answer(id, run);
      heard.clear();
    },
  };
}
