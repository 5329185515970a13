import type { Citation, Span } from '../../article/article.ts';
import type { Passage } from '../outcomes.ts';
import type { Difference, Stretch } from './differences.ts';

export type { Difference, Stretch } from './differences.ts';

/** What somebody quotes, as they wrote it, without the marks around it and the Markdown in it. */
export type Quotation = string;

/** Sentences of the article, and the parts of them that were quoted, as offsets into its text. */
export interface QuotedPart {
  readonly passage: Passage;
  readonly spans: readonly Span[];
}

/** Where a quotation stands: one part, or as many as it leaves something out between. */
export interface Standing {
  readonly parts: readonly QuotedPart[];
  /** From the first sentence to the last. */
  readonly citation: Citation;
}

/** A figure that is another one, or is there in one alone. */
export interface FigureChange {
  readonly article?: string;
  readonly quotation?: string;
}

/** A character that only looks like the article's. */
export interface LookAlike {
  readonly article: string;
  readonly quotation: string;
}

export interface Standings {
  /** At most `MOST_PLACES`, in the order of the articles; of an altered quotation, the nearest first. */
  readonly places: readonly Standing[];
  /** Places beyond those listed. */
  readonly more: number;
}

export type Verdict = Exact | Same | Altered | Elsewhere | Earlier | Absent;

/** Stands there as it was quoted. */
export interface Exact extends Standings {
  readonly kind: 'exact';
}

/** Stands there but for what `but` names; never empty. */
export interface Same extends Standings {
  readonly kind: 'same';
  readonly but: readonly Difference[];
}

/** Stands there in other words. */
export interface Altered extends Standings {
  readonly kind: 'altered';
  /** Of the first place, in reading order. */
  readonly stretches: readonly Stretch[];
  readonly figures: readonly FigureChange[];
  readonly lookAlikes: readonly LookAlike[];
  /** In what the wording that is the same differs besides. */
  readonly also: readonly Difference[];
}

/** Not in the articles that were asked, but in another of the library. */
export interface Elsewhere {
  readonly kind: 'elsewhere';
  readonly verdict: Exact | Same | Altered;
  /** Where the articles asked have something like it. */
  readonly here?: Altered;
}

/** In a text that an article had before, and in none as they are now. */
export interface Earlier {
  readonly kind: 'earlier';
  readonly verdict: Exact | Same;
  /** Where that article, as it is, has something like it. */
  readonly here?: Altered;
  /** Where not that article but another has something like it. */
  readonly elsewhere?: Altered;
}

export interface Absent {
  readonly kind: 'not-found';
  /** Its parts stand there, but in another order, or in different articles. */
  readonly parts?: 'out-of-order' | 'apart';
  /** The nearest passage, which is not the quotation. */
  readonly nearest?: Passage;
}
