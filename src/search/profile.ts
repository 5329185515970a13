import type { Sentence } from '../article/article.ts';
import type { Analysis, Analyzer } from '../text/terms.ts';
import { PRONOUNS } from '../text/words.ts';
import type { EntityKind } from './answer-type.ts';
import { conceptsIn } from './concepts.ts';
import { findEntities } from './entities.ts';
import { keyNumber } from './key-number.ts';

/** A sentence as the ranker sees it: numbers instead of text, worked out once. */
export interface Profile {
  /** Numbers of its units (`key-number.ts`), in order. */
  readonly units: Int32Array;
  /** Numbers of its terms, stop words left out. */
  readonly terms: Int32Array;
  readonly entities: readonly UnitSpan[];
  /** Numbers of the concepts it expresses. */
  readonly concepts: Uint8Array;
  readonly opensWithPronoun: boolean;
  /** Marks that some questions look for. */
  readonly marks: Marks;
}

/** An entity as a range of units. */
export interface UnitSpan {
  readonly kind: EntityKind;
  readonly start: number;
  readonly end: number;
}

export interface Marks {
  /** Serial commas (`、`, or `,` in English). */
  readonly listed: number;
  readonly brackets: boolean;
  readonly because: boolean;
  readonly means: boolean;
  readonly called: boolean;
  readonly asks: boolean;
  /** X 是 …, X is a …: a definition by its form. */
  readonly defines: boolean;
  /** 位于, 地处, located in: says where something is. */
  readonly locates: boolean;
}

const BECAUSE =
  /因为|由于|因此|所以|原因|为了|导致|致使|使得|鉴于|因而|缘于|源于|出于|\b(?:because|due to|since|therefore|thus|caused?|in order to|so that|as a result|reason|owing)\b|因/u;
const MEANS =
  /通过|利用|以.{1,12}(?:方式|方法|形式)|采用|使用|借助|依靠|透过|用|\b(?:by|using|through|via|with)\b/u;
const CALLED =
  /叫做?|称为|称作|名为|命名|又称|简称|别名|原名|本名|俗称|改名|更名|取名|又名|\b(?:called|named|known as|termed|dubbed|titled)\b|称/u;
const LOCATES =
  /位于|地处|坐落|座落|位处|位在|毗邻|分布|隶属|辖|产于|在.{1,10}(?:省|市|县|区|国|州|岛|部)|\b(?:located|situated|lies|headquartered|based in|found in|in)\b/u;
const DEFINES =
  /^[^,，。;；]{1,30}?(?:\([^)]*\))?[^,，。;；]{0,6}(?:是|为|即|指)|^[^,.;]{1,60}?(?:\([^)]*\))?,? (?:is|are|was|were|means|refers to)\b/u;

/** @example profileOf(sentence, analyzer).units.length */
export function profileOf(sentence: Pick<Sentence, 'text'>, analyzer: Analyzer): Profile {
  const analysis = analyzer.analyze(sentence.text);
  const { units, terms, folded } = analysis;
  const text = folded.text;
  return {
    units: numbersOf(units),
    terms: numbersOf(terms.filter((term) => !term.stop)),
    entities: findEntities(analysis).map(({ kind, start, end }) => ({ kind, ...toUnits(units, start, end) })),
    concepts: conceptsIn(text),
    opensWithPronoun: PRONOUNS.zh.has(terms[0]?.key ?? '') || PRONOUNS.en.has(terms[0]?.key ?? ''),
    marks: {
      listed: countOf(text, /、|,/g),
      brackets: text.includes('('),
      because: BECAUSE.test(text),
      means: MEANS.test(text),
      called: CALLED.test(text),
      asks: /[?？]\s*["')」』]*$/u.test(text),
      defines: DEFINES.test(text),
      locates: LOCATES.test(text),
    },
  };
}

function numbersOf(keyed: readonly { readonly key: string }[]): Int32Array {
  const numbers = new Int32Array(keyed.length);
  for (let at = 0; at < numbers.length; at++) numbers[at] = keyNumber(keyed[at]?.key ?? '');
  return numbers;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Units overlapping a stretch of text. Units are in order, so a binary search finds the first. */
function toUnits(units: Analysis['units'], from: number, to: number): { start: number; end: number } {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.end ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < units.length && (units[end]?.start ?? to) < to) end++;
  return { start: low, end };
}
