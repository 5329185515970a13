import type { Sentence } from '../../article/article.ts';
import type { Profile } from './profile.ts';

/** A stretch of an article's sentences, in order, as a question is held against it. */
export interface Stretch {
  readonly profiles: readonly Profile[];
  /** For each sentence: its paragraph, and its place in it from 0. */
  readonly paragraphs: ArrayLike<number>;
  readonly places: ArrayLike<number>;
  /** Numbers of the units of the article's title, or of what stands for one. */
  readonly title: ReadonlySet<number>;
  /** For each sentence one of `LINES`, and the line that it stands under (`headings.ts`); empty where there is no such line. */
  readonly lines: Uint8Array;
  readonly headings: readonly (Heading | undefined)[];
  /** 1 for each such line with nothing below it in the article (`empty-headings.ts`); as long as `lines`. */
  readonly empty: Uint8Array;
  /** All sentences of the article, and what each stands under: a list may go on beyond the stretch (`headingsOf`). */
  readonly article: { readonly sentences: readonly Sentence[]; readonly under: Int32Array };
}

/** A line that others stand under, such as a question of the article's own. */
export interface Heading extends Pick<Profile, 'units' | 'terms'> {
  readonly sentence: Sentence;
  /** One of `LINES`. */
  readonly line: number;
}
