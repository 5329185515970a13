import type { Article } from '../../article/article.ts';

/** What an article is built from anew. */
export type PackJob = Pick<Article, 'id' | 'title' | 'text' | 'format' | 'language'>;

/** What the packing process answers a job with: parts, one after the other, as many bytes as `packed` says in the end. */
export type PackAnswer =
  | { readonly kind: 'part'; readonly bytes: Uint8Array }
  | { readonly kind: 'packed'; readonly size: number }
  | { readonly kind: 'surprise'; readonly message: string };
