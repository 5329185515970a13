import type { Owner } from '../owner.ts';

/** A sentence of one text of an article: enough to find it again, and to tell that the text has changed since. */
export interface Mark {
  /** The article's id, of the library or of the corpus. */
  readonly article: string;
  readonly version: string;
  /** Place of the sentence among all of the article, from 0. */
  readonly sentence: number;
}

/** What somebody thinks of an answer. */
export type Verdict =
  | { readonly kind: 'good' }
  /** It is wrong; what would be right was not told. */
  | { readonly kind: 'bad' }
  /** Another sentence answers. */
  | { readonly kind: 'another'; readonly sentence: Mark }
  /** None of what was offered instead is right either. */
  | { readonly kind: 'something-else' }
  /** The articles do not say, and the bot should have said so. */
  | { readonly kind: 'should-decline' };

/** An answer that was judged. */
export interface Judged {
  /** At most `LONGEST_QUESTION_KEPT` UTF-16 code units. */
  readonly question: string;
  /** Whether a passage was given as the answer; else the bot said that the articles do not say. */
  readonly answered: boolean;
  /** The sentence given, or the one shown as the nearest. */
  readonly shown?: Mark;
  readonly verdict: Verdict;
}

export interface NewVote extends Judged {
  /** The same for one person and one message, and never told to be whose: see `createVoting`. */
  readonly ballot: string;
}

export interface Vote extends Judged {
  /** The beginning of its day (UTC): who pressed when is not kept. */
  readonly at: number;
}

/** A question that the articles did not answer, in one week. */
export interface AskedInVain {
  /** As it was last worded. */
  readonly question: string;
  readonly times: number;
  /** The beginning of its week: Monday, 0:00 UTC. */
  readonly week: number;
}

/** What people think of the answers of a server, and what they asked in vain. Nobody's id is among it. */
export interface Feedback {
  /** Keeps a vote, in the place of an earlier one with the same ballot; `gone`: an article of it was removed, or is hidden. */
  readonly vote: (owner: Owner, vote: NewVote) => Promise<'kept' | 'gone'>;
  /** Takes a vote back; whether there was one. */
  readonly withdraw: (owner: Owner, ballot: string) => Promise<boolean>;
  /** All votes, by their days; each for `WEEKS_KEPT` weeks. */
  readonly votes: (owner: Owner) => Promise<readonly Vote[]>;
  /** Whose answers were judged. */
  readonly judged: () => Promise<readonly Owner[]>;

  /** Whether questions asked in vain are kept; unless chosen, they are not. */
  readonly keepsAsked: (owner: Owner) => Promise<boolean>;
  /** Chooses that. Those kept before are removed where they shall be kept no more. */
  readonly keepAsked: (owner: Owner, keep: boolean) => Promise<void>;
  /** Counts a question asked in vain, if these are kept. @param folded by which the same question is known again */
  readonly countAsked: (
    owner: Owner,
    asked: { readonly question: string; readonly folded: string },
  ) => Promise<void>;
  /** Those of the last `WEEKS_KEPT` weeks, newest week first and the most asked first. */
  readonly askedInVain: (owner: Owner) => Promise<readonly AskedInVain[]>;
}

/** In UTF-16 code units: as long as the heading of an answer. */
export const LONGEST_QUESTION_KEPT = 256;
/** How long questions are kept, those of votes and those asked in vain. */
export const WEEKS_KEPT = 26;
