import type { Article } from '../article/article.ts';
import type { LeftOut } from '../article/left-out.ts';
import type { Problem } from '../article/problem.ts';

/** A file that somebody uploaded, as Discord tells of it. */
export interface Upload {
  readonly name: string;
  /** In bytes, as told. */
  readonly size: number;
  readonly url: string;
}

/** Brings in articles from outside: bytes, checked and understood. What cannot be an article is a value. */
export interface Intake {
  readonly fromFile: (file: Upload) => Promise<Brought>;
  /** A page or a file behind a link. */
  readonly fromLink: (url: string) => Promise<Brought>;
  readonly fromText: (text: string) => Promise<Brought>;
  /** The bytes of a file as they are. */
  readonly bytesOf: (file: Upload) => Promise<Bytes | Problem<string>>;
}

export interface Bytes {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
}

export type Brought =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** What stood there and was not taken into the article. */
      readonly leftOut: LeftOut;
    }
  | Problem<string>;
