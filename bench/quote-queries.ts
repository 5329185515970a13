import type { Language, Sentence } from '../src/article/article.ts';
import { bare } from '../src/search/quotes/bare.ts';
import type { Segmenter } from '../src/text/segment.ts';

/** How a sentence is remembered. */
export type Memory =
  | 'exact'
  | 'no punctuation'
  | 'other script'
  | '10% wrong'
  | '20% wrong'
  | '30% wrong'
  | 'first half'
  | 'half of the words'
  | 'three words';

export const MEMORIES: readonly Memory[] = [
  'exact',
  'no punctuation',
  'other script',
  '10% wrong',
  '20% wrong',
  '30% wrong',
  'first half',
  'half of the words',
  'three words',
];

export interface Remembering {
  readonly language: Language;
  /** From 0 to 1, by a fixed seed. */
  readonly random: () => number;
  readonly segmenter: Segmenter;
  /** Traditional ↔ simplified, whichever the text is not. */
  readonly otherScript: (text: string) => string;
  /** Letters to put in place of others. */
  readonly letters: string;
}

/** A query as someone would half remember the sentence; `undefined` where that makes no sense (English has one script). */
export function remember(sentence: Sentence, how: Memory, by: Remembering): string | undefined {
  const { text } = sentence;
  if (how === 'exact') return text;
  if (how === 'no punctuation') return text.replace(/[\p{P}\p{S}]/gu, '');
  if (how === 'other script') return by.language === 'en' ? undefined : by.otherScript(text);
  if (how === 'first half') return text.slice(0, Math.ceil(text.length / 2));
  if (how === 'half of the words' || how === 'three words') {
    const words = wordsOf(text, by);
    const kept = shuffle(words, by.random).slice(0, how === 'three words' ? 3 : Math.ceil(words.length / 2));
    return kept.length < 3 ? undefined : kept.join(' ');
  }
  return corrupt(text, Number.parseInt(how, 10) / 100, by);
}

/** Each letter with the given chance dropped or replaced, one as often as the other. */
function corrupt(text: string, share: number, { random, letters }: Remembering): string {
  return [...text]
    .map((character) => {
      if (random() >= share) return character;
      return random() < 0.5 ? '' : letters.charAt(Math.floor(random() * letters.length));
    })
    .join('');
}

function wordsOf(text: string, { language, segmenter }: Remembering): string[] {
  const all =
    language === 'en'
      ? text.split(/\s+/)
      : [...text.matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)].flatMap(([run]) =>
          /\p{Script=Han}/u.test(run) ? segmenter.segment(run).map((word) => word.text) : [run],
        );
  return all.filter((word) => bare(word).length >= (language === 'en' ? 4 : 2));
}

export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [shuffled[last], shuffled[other]];
    if (a !== undefined && b !== undefined) [shuffled[last], shuffled[other]] = [b, a];
  }
  return shuffled;
}

/** Numbers from 0 to 1 that are the same for the same seed (Mulberry32 by T. Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
