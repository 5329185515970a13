/**
 * Ways to say one thing, both languages together: folded, parted by `|`. A Chinese way of one character is that word by itself,
 * longer ones match anywhere; English ones are whole words of any form. None is a stop word alone.
 */
export interface Saying {
  readonly zh: string;
  readonly en: string;
}
