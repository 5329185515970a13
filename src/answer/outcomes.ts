import type { Article, Citation, Language, Sentence, Span } from '../article/article.ts';
import type { Reason } from '../search/rank.ts';
import type { Difference, Stretch } from './verify/differences.ts';

/** One or more neighbouring sentences of one article, in reading order, quoted as they stand. */
export interface Passage extends Span {
  readonly article: Article;
  /** `article.text.slice(start, end)`. */
  readonly text: string;
  /** The sentence that was found; always one of `sentences`. */
  readonly sentence: Sentence;
  readonly sentences: readonly Sentence[];
  /**
   * The lines that an item of a list stands under, the outermost first, where they are none of `sentences`: `The following is not
   * covered:`. The item by itself could say the contrary.
   */
  readonly under?: readonly Sentence[];
  readonly citation: Citation;
  /** The ranker's score: larger is better, comparable only within one question. */
  readonly score: number;
  /** Where the ranker told them: the parts of the score. */
  readonly reasons?: readonly Reason[];
}

export type Answer = Found | NotFound;

/** How it was judged whether the articles answer at all. */
export interface Judgement {
  /** The confidence, from 0 to 1, from which on a question is answered. */
  readonly threshold: number;
  /** The parts of the confidence's logit, `ln(p ÷ (1 − p))`. */
  readonly reasons: readonly Reason[];
}

/** One of several questions that were asked at once, and what the articles say to it by itself. */
export interface AnsweredPart {
  /** As the asker wrote it. */
  readonly asked: string;
  readonly answer: Answer;
}

export interface Found {
  readonly kind: 'found';
  readonly question: string;
  /**
   * Where several questions were asked at once: each with its answer, in order, at least one found. All else here is of the first that
   * is.
   */
  readonly parts?: readonly AnsweredPart[];
  readonly passage: Passage;
  /** The words that answer (offsets into the article's text), where they can be told; shown bold. */
  readonly span?: Span;
  /** Words of the question found in the passage, as the asker wrote them. */
  readonly matched: readonly string[];
  /** Words of the question that never occur in the articles asked, as the asker wrote them. */
  readonly missing: readonly string[];
  /** Next best sentences of other places, best first, at most 3. */
  readonly runnersUp: readonly Passage[];
  /** From 0 to 1: how sure it is that the articles answer this at all. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

export interface NotFound {
  readonly kind: 'not-found';
  readonly question: string;
  /** The nearest passage, which is not an answer. Absent where nothing of the question occurs; shown where it is `worthShowing`. */
  readonly nearest?: Passage;
  /** Next best sentences of other places, best first, at most 3; no answers either. */
  readonly runnersUp?: readonly Passage[];
  /** The language of all articles asked, where the question is in another: then nothing is known of what they say. */
  readonly otherLanguage?: Language;
  readonly missing: readonly string[];
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Absent where there was no sentence to judge. */
  readonly judgement?: Judgement | undefined;
}

/** Whole sentences in reading order. */
export interface Summary {
  readonly article: Article;
  readonly sentences: readonly Passage[];
}

export type Quote =
  /** The words stand there, letter for letter or but for width, case, script and punctuation. */
  | {
      readonly kind: 'exact';
      readonly places: readonly Passage[] /** Places beyond those listed. */;
      readonly more: number;
      /** The Latin letters whose reading as pinyin found it. */
      readonly pinyin?: string;
      /** In what they differ beyond that, where they do: a figure of the same value. */
      readonly but?: readonly Difference[];
    }
  /** The best places for half-remembered words, best first; `ratio` from 0 to 1 is the edit similarity. */
  | {
      readonly kind: 'close';
      readonly places: readonly (Passage & { readonly ratio: number })[];
      /** What is other in the first of them, in reading order, where that can be told. */
      readonly changes?: readonly Stretch[];
    }
  /** A place was named (`¶3`, `3.2`). */
  | { readonly kind: 'place'; readonly passage: Passage }
  /** Nothing was asked for: a telling sentence. */
  | { readonly kind: 'telling'; readonly passage: Passage }
  | { readonly kind: 'not-found'; readonly nearest?: Passage };
