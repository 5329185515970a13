import type { Span } from '../article/article.ts';
import { type Folded, fold } from './fold.ts';
import { joinNumerals } from './numerals.ts';
import type { Segmenter } from './segment.ts';
import { createStemmer, type Stemmer } from './stem.ts';
import { type Unit, unitsOf } from './units.ts';
import { isStopWord } from './words.ts';

/** A word, a number or a name as it is matched. Offsets are those of the text that was analysed. */
export interface Term extends Span {
  /** What is compared: folded; English stemmed; thousands separators gone. */
  readonly key: string;
  readonly kind: 'han' | 'latin' | 'number';
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

/** A stretch of folded text, before it becomes a term. */
export interface Token extends Span {
  readonly kind: Term['kind'];
  readonly text: string;
  readonly tag: string;
}

/**
 * A run of Chinese characters, or of letters and digits held together by what belongs inside words and numbers:
 * `12,345.6`, `5.2%`, `13:42`, `covid-19`, `u.s.a`, `at&t`, `o'neill`. Two numbers are never joined by a hyphen.
 */
const HAN = '[\\p{Script=Han}〇々]';
const LETTER = `(?:(?!${HAN})[\\p{L}])`;
const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
/** Groups: Chinese characters, letters, a number. By place, since named ones cost an object a match. */
const TOKEN = new RegExp(
  [
    `(${HAN}+)`,
    // A model name or a word: has a letter somewhere.
    `((?:\\d+(?:\\.\\d+)?-?)?${LETTER}(?:${LETTER}|\\d)*(?:[-.'&+_](?:${LETTER}|\\d)+)*)`,
    `(\\d+:\\d{2}(?::\\d{2})?|${NUMBER}%?|\\p{N}+)`,
  ].join('|'),
  'gu',
);

/**
 * What is counted, so that a figure stays whole: multipliers, then a unit. Currency, measures, counted things and
 * parts of dates; longer ones first.
 */
const COUNTED =
  /^[十百千万亿兆]*(?:个百分点|人民币|平方公里|平方米|立方米|公里|千米|英里|海里|厘米|毫米|公斤|千克|英尺|公顷|美元|欧元|英镑|日元|港元|港币|台币|新台币|韩元|卢布|小时|分钟|世纪|年代|年级|年|月份|月|日|号|岁|元|人次|人|名|位|个|家|座|种|次|届|部|集|枚|架|艘|辆|台|条|项|件|倍|米|吨|克|度|秒|天|周|章|卷|册|首|场|所|间|层|级|点|时|分|两|亩|户|队|支|套|张|本|株|颗|头|只|匹|段|节|期|代|票|字|篇|页)?/u;

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

function tokenize(text: string, segmenter: Segmenter): readonly Token[] {
  const tokens: Token[] = [];
  // One of its own: a shared expression would carry its place from text to text.
  const token = new RegExp(TOKEN);
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const start = match.index;
    const [, han, latin, number] = match;
    if (han !== undefined) {
      let at = start;
      for (const word of joinNumerals(segmenter.segment(han), han)) {
        tokens.push({ kind: 'han', text: word.text, tag: word.tag, start: at, end: at + word.text.length });
        at += word.text.length;
      }
    } else if (latin !== undefined) {
      tokens.push({ kind: 'latin', text: latin, tag: '', start, end: start + latin.length });
    } else if (number !== undefined) {
      const rest = text.slice(start + number.length, start + number.length + 8);
      const counted = number.endsWith('%') || number.includes(':') ? '' : (COUNTED.exec(rest)?.[0] ?? '');
      const end = start + number.length + counted.length;
      tokens.push({ kind: 'number', text: number + counted, tag: 'm', start, end });
      token.lastIndex = end;
    }
  }
  return tokens;
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
