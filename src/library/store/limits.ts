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
}

export const STORE_LIMITS: StoreLimits = {
  articles: 1_000,
  addsAnHour: 60,
  characters: 2_000_000,
  drafts: 5,
};

export const HOUR_MS = 3_600_000;
