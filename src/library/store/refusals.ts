import type { ArticleEntry } from './entries.ts';

/** Why an article was not kept. */

/** Nothing was kept: the person brought as many articles within the hour as allowed. */
export interface TooManyAdds {
  readonly kind: 'too-many-adds';
  readonly limit: number;
  /** Milliseconds until the next may come. */
  readonly again: number;
}

export interface TooLong {
  readonly kind: 'too-long';
  readonly limit: number;
  readonly found: number;
}

export interface Duplicate {
  readonly kind: 'duplicate';
  readonly of: ArticleEntry;
}

export interface Full {
  readonly kind: 'full';
  readonly limit: number;
}
