import type { Analysis } from '../../text/terms.ts';
import { keyNumber } from '../words/key-number.ts';
import { characters, stems } from '../words/unit-sets.ts';
import { DATES, isOfMonth, yearBefore, yearBehind } from './months.ts';
import { CARDINAL, DOUBTFUL_MONTHS, LETTER, MONTH, ORDINAL } from './number-values.ts';

/** What a number in a question names: 12号楼, 第五章, room 12, the second quarter, July. */
export interface Numbered {
  readonly value: number;
  /** Of a month, the year that is told with it. */
  readonly year?: number;
  /** Place of the number among the question's units. */
  readonly place: number;
  /** Numbers of the units that are numbered so; one of them is what a sentence has. */
  readonly nouns: ReadonlySet<number>;
  readonly form: Form;
}

/**
 * `label`: 号 and what has a number behind it (12号**楼**); `ordinal`: 第 before it (第5**章**); `plain`: neither (5**月**);
 * `named`: behind its noun (**room** 12); `lettered`: the same by a capital (**block** D); `ranked`: a word that tells the place before its noun (second **quarter**);
 * `month`: a month by its English name.
 */
type Form = 'label' | 'ordinal' | 'plain' | 'named' | 'lettered' | 'ranked' | 'month';

/** What has its number behind it. */
const NAMED = stems(
  'room chapter section subsection article clause paragraph rule part volume bus buses tram line platform gate route building block house flat apartment suite floor unit lesson stage phase step terminal berth pier hall lot plot table seat class grade group team ward stand court pool booth exit track lane level zone appendix act scene episode',
);
/** The same by a letter. */
const LETTERED: ReadonlySet<number> = new Set([
  ...NAMED,
  ...stems(
    'band zone category type option plan wing bay tier deck size model gate car park schedule annex exhibit',
  ),
]);
/** The stemmer parts them. */
const BUSES = stems('bus buses');
/** What has its place before it, as a word. */
const RANKED = stems(
  'quarter half edition floor chapter round stage phase season episode semester term session meeting lesson grade act part volume week',
);
/** What has its place in a contest before it. */
const [RANK, PLACE] = [keyNumber('名'), keyNumber('place')];
/** What 第 numbers; of two characters by the first, 季度. */
const AFTER_ORDINAL = characters('章条节款届期层季回集局轮站卷册批课单组编');
/** What needs no 第: 5月, 3栋, 12路, 二季度. */
export const PLAIN = characters('月栋幢季路楼室班');
export const [ORDER, LABEL] = [keyNumber('第'), keyNumber('号')];
/** 号 that ends a date stands before none of these. */
const LABELLED = characters('楼线馆院门厅泊机井路台船舰房桥教车库仓厂店桌窗候站码');
/** 前三季度 are three, and none of them the third. */
export const SO_MANY = characters('前头后共');

/** A question as far as its numbers go: its words, and where among its units the question phrase stands. */
interface Asking {
  readonly analysis: Analysis;
  readonly focus: { readonly start: number; readonly end: number };
  readonly language: 'zh' | 'en';
}

/** What the numbers of a question name, those of its phrase left out. */
export function numberedIn({ analysis, focus, language }: Asking): readonly Numbered[] {
  const units = Int32Array.from(analysis.units, ({ key }) => keyNumber(key));
  return Array.from(units).flatMap((unit, place): readonly Numbered[] => {
    if (place >= focus.start && place < focus.end) return [];
    if (language === 'zh') return numberedZh(units, place);
    const month = MONTH.get(unit);
    if (month !== undefined && isMonth(analysis, units, place))
      return [{ value: month, ...yearBehind(units, place), place, nouns: NO_NOUNS, form: 'month' }];
    const [before = -1, behind = -1] = [units[place - 1], units[place + 1]];
    const value = CARDINAL.get(unit);
    if (value !== undefined && NAMED.has(before))
      return [{ value, place, nouns: BUSES.has(before) ? BUSES : new Set([before]), form: 'named' }];
    const letter = LETTER.get(unit);
    if (
      letter !== undefined &&
      LETTERED.has(before) &&
      isCapital(analysis.text, analysis.units[place]?.start)
    )
      return [{ value: letter, place, nouns: new Set([before]), form: 'lettered' }];
    const rank = ORDINAL.get(unit);
    return rank !== undefined && (RANKED.has(behind) || behind === PLACE)
      ? [{ value: rank, place, nouns: new Set([behind]), form: 'ranked' }]
      : [];
  });
}

/** Names of people or other words, too: Theresa May, when April left, by June Carter, Jan Hus. */
const NAMES: ReadonlySet<number> = new Set([...DOUBTFUL_MONTHS, ...stems('april june august')]);
const THE = keyNumber('the');

function isMonth({ text, units: written }: Analysis, units: Int32Array, place: number): boolean {
  const isCapitalAt = (at: number) => isCapital(text, written[at]?.start);
  if (place === 0 || !isCapitalAt(place)) return false;
  if (!NAMES.has(units[place] ?? -1)) return true;
  const before = units[place - 1] ?? -1;
  return (
    (before === THE || DATES.has(before) || isOfMonth(units, place)) &&
    (!isCapitalAt(place + 1) || MONTH.has(units[place + 1] ?? -1))
  );
}

/** As a month is written, and `may` is not. */
function isCapital(text: string, at: number | undefined): boolean {
  return at !== undefined && /\p{Lu}/u.test(text.charAt(at));
}

const NO_NOUNS: ReadonlySet<number> = new Set();

function numberedZh(units: Int32Array, place: number): readonly Numbered[] {
  const value = CARDINAL.get(units[place] ?? -1);
  const [before = -1, behind = -1, next = -1] = [units[place - 1], units[place + 1], units[place + 2]];
  if (value === undefined || SO_MANY.has(before)) return [];
  if (behind === LABEL && LABELLED.has(next))
    return [{ value, place, nouns: new Set([next]), form: 'label' }];
  const nouns = new Set([behind]);
  const isOrdinal = AFTER_ORDINAL.has(behind) || behind === RANK;
  if (before === ORDER && isOrdinal) return [{ value, place, nouns, form: 'ordinal' }];
  return PLAIN.has(behind)
    ? [{ value, ...(behind === MONTH_ZH && yearBefore(units, place)), place, nouns, form: 'plain' }]
    : [];
}

const MONTH_ZH = keyNumber('月');

/** Whether it is a stretch of time: what is told of several months is told of none of them. */
export function isPeriod({ form, nouns }: Numbered): boolean {
  return form === 'month' || [...nouns].some((noun) => PERIODS.has(noun));
}

/** Whether it goes by another name, too: 冠军, runner-up, bronze. */
export function isMedal({ value, nouns }: Numbered): boolean {
  return value <= MEDALS && (nouns.has(RANK) || nouns.has(PLACE));
}

const MEDALS = 3;
const PERIODS = new Set([...characters('月季'), ...stems('quarter half week')]);
