import { createChange, type StoreContext } from '../operations.ts';
import { retryReading, unchanged } from '../transact.ts';
import type { Feedback } from './feedback.ts';
import { countAsked, readAskedInVain, readKeepsAsked, setKeepsAsked } from './in-vain.ts';
import { deleteVote, insertVote, readJudged, readVotes } from './votes.ts';

export function createFeedback(context: StoreContext): Feedback {
  const {
    backend: { reading: db },
    now,
  } = context;
  const changeLibrary = createChange(context);
  return {
    vote: (owner, vote) =>
      changeLibrary(owner, (transaction, writing) => insertVote(transaction, writing, vote)),
    withdraw: (owner, ballot) =>
      changeLibrary(owner, async (transaction) => unchanged(await deleteVote(transaction, owner, ballot))),
    votes: (owner) => retryReading(() => readVotes(db, owner)),
    judged: () => retryReading(() => readJudged(db)),
    keepsAsked: (owner) => retryReading(() => readKeepsAsked(db, owner)),
    keepAsked: (owner, keep) =>
      changeLibrary(owner, (transaction) => setKeepsAsked(transaction, owner, keep)),
    countAsked: async (owner, asked) => {
      // Most servers keep none, and shall not wait for each other to find that out.
      if (!(await retryReading(() => readKeepsAsked(db, owner)))) return;
      await changeLibrary(owner, (transaction, writing) => countAsked(transaction, writing, asked));
    },
    askedInVain: (owner) => retryReading(() => readAskedInVain(db, owner, now())),
  };
}
