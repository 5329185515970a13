import type { Article } from '../article/article.ts';
import type { Collection } from '../search/collection.ts';

/** Where a request comes from: what decides which articles it may see. */
export interface Place {
  /** The Discord server, or absent in a direct message, the terminal and the like. */
  readonly guild?: string;
  readonly channel?: string;
  /** The channel that a thread belongs to. */
  readonly parent?: string;
  readonly user?: string;
}

/** Which articles there are, and an index over them to whoever asks. */
export interface Library {
  /** The articles of a place, in a stable order. */
  readonly articles: (place: Place) => Promise<readonly Article[]>;
  /**
   * The indexed articles of a place, or the one of them whose id or exact title is given.
   * @throws UserError `article-unknown`, `corpus-empty`
   */
  readonly open: (place: Place, article?: string) => Promise<Collection>;
}
