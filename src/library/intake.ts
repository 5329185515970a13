import type { Article } from '../article/article.ts';
import type { ArticleProblem } from '../article/problem.ts';

/** Brings in articles from outside: bytes, checked and understood. What cannot be an article is a value. */
export interface Intake {
  /** An uploaded file. */
  readonly fromFile: (file: {
    readonly name: string;
    readonly size: number;
    readonly url: string;
  }) => Promise<Brought>;
  /** A page or a file behind a link. */
  readonly fromLink: (url: string) => Promise<Brought>;
  readonly fromText: (text: string) => Promise<Brought>;
}

export type Brought = { readonly kind: 'article'; readonly article: Article } | ArticleProblem;
