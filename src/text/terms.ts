import type { Span } from '../article/article.ts';
import { fold } from './fold.ts';
import type { Folded } from './folded.ts';
import type { Segmenter } from './segment.ts';
import { createStemmer, type Stemmer } from './stem.ts';
import { type Token, tokenize } from './tokenize.ts';
import { type Unit, unitsOf } from './units.ts';
import { isStopWord } from './words.ts';

/** A word, a number or a name as it is matched. Offsets are those of the text that was analysed. */
export interface Term extends Span {
  /** What is compared: folded; English stemmed; thousands separators gone. */
  readonly key: string;
  readonly kind: Token['kind'];
  /** Part of speech for Chinese words (see `Word`), empty for others. */
  readonly tag: string;
  /** Says nothing about what the text is about: a stop word or a question word. */
  readonly stop: boolean;
}

/** A text taken apart for matching. */
export interface Analysis {
  readonly text: string;
  readonly folded: Folded;
  /** Whole words and figures (`制造业`, `16.98万亿元`, `covid-19`, `5.2%`), in order. */
  readonly terms: readonly Term[];
  /** The same text in its smallest matched pieces: single Chinese characters, word stems, numbers. */
  readonly units: readonly Unit[];
}

export interface Analyzer {
  /** The one way from text to terms, for articles and for questions. */
  readonly analyze: (text: string) => Analysis;
}

/** @example createAnalyzer(createSegmenter()).analyze('2020年5G用户').terms.map((term) => term.key) // ['2020年', '5g', '用户'] */
export function createAnalyzer(segmenter: Segmenter): Analyzer {
  const stem = createStemmer();
  return {
    analyze(text) {
      const folded = fold(text);
      const tokens = tokenize(folded.text, segmenter);
      return {
        text,
        folded,
        terms: tokens.map((token) => toTerm(token, folded, stem)),
        units: unitsOf(tokens, folded, stem),
      };
    },
  };
}

function toTerm(token: Token, folded: Folded, stem: Stemmer): Term {
  const { start, end } = folded.toOriginal(token.start, token.end);
  return {
    key: keyOf(token, stem),
    kind: token.kind,
    tag: token.tag,
    stop: isStopWord(token.text),
    start,
    end,
  };
}

function keyOf({ kind, text }: Token, stem: Stemmer): string {
  if (kind === 'number') return text.includes(',') ? text.replace(/,(?=\d{3})/g, '') : text;
  if (kind === 'latin') return text.includes('-') ? text.split('-').map(stem).join('-') : stem(text);
  return text;
}
