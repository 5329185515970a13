/** In what two wordings differ that are otherwise the same. */
export type Difference =
  /** Full-width against half-width. */
  | 'width'
  /** Other marks, or marks that are there in one alone. */
  | 'punctuation'
  /** Capital against small letters. */
  | 'case'
  /** Traditional against simplified characters. */
  | 'script'
  | 'spacing'
  /** Diacritics: `é` against `e`. */
  | 'accents'
  /** Another form of the same sign: `①` against `1`, `㎡` against `m2`. */
  | 'form'
  /** Characters that cannot be seen: zero-width spaces, direction marks. */
  | 'invisible'
  /** A figure of the same value, written in another way: `266000亿元` against `26.6万亿元`. */
  | 'amount';

/** A stretch of a comparison: what the article has there, and what the quotation has. Equal where `same`. */
export interface Stretch {
  readonly kind: 'same' | 'changed' | 'skipped';
  /** Of the article, as it stands; empty where the quotation has added something. */
  readonly article: string;
  /** Of the quotation, as it was written; empty where it leaves something out. */
  readonly quotation: string;
}
