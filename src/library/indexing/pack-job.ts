import type { Article } from '../../article/article.ts';
import type { PackedProfiles } from '../../search/packed-profiles.ts';

/** What an article is built from anew. */
export type PackJob = Pick<Article, 'id' | 'title' | 'text' | 'format' | 'language'>;

/** What the packing process answers a job with. */
export type PackAnswer =
  | { readonly kind: 'packed'; readonly profiles: PackedProfiles }
  | { readonly kind: 'surprise'; readonly message: string };
