/** How much is kept. All whole numbers above 0. */
export interface StoreLimits {
  /** Articles of a library. */
  readonly articles: number;
  /** Articles, new or in place of old ones, that a person brings into a library within an hour. */
  readonly addsAnHour: number;
  /** UTF-16 code units of an article. */
  readonly characters: number;
  /** Drafts of a person in a library that await a decision; a further one takes the place of the oldest. */
  readonly drafts: number;
  /** Votes about the answers of a library; the oldest make room. */
  readonly votes: number;
  /** Different questions asked in vain that are kept of a week. */
  readonly askedAWeek: number;
}

export const STORE_LIMITS: StoreLimits = {
  articles: 1_000,
  addsAnHour: 60,
  characters: 2_000_000,
  drafts: 5,
  votes: 5_000,
  askedAWeek: 500,
};

export const HOUR_MS = 3_600_000;

/** How long an answer takes votes, and a vote may be changed. */
export const VOTING_DAYS = 7;
