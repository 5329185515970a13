import { CARDINAL, characters } from '../figures/number-values.ts';
import { waysOf } from '../figures/unit-ways.ts';
import { keyNumber } from '../words/key-number.ts';
import type { Ages } from './age-span.ts';
import { endsBefore, lengthAt } from './ways-beside.ts';

const [YEARS, DAYS, MONTHS, PIECE, HALF] = ['岁', '天', '月', '个', '半'].map(keyNumber);
const [MONTHS_A_YEAR, DAYS_A_YEAR] = [12, 365];
/** Between a number and 岁: 65**周**岁. */
const FULL = characters('周足实');
const TO = characters('至到');
const BELOW_BEFORE = waysOf('未满|不满|不足|未足|小于|低于|未达|未到|不到', 'zh');
const BELOW_BEHIND = waysOf('以下|及以下|或以下|以内|之下', 'zh');
const ABOVE_BEFORE = waysOf('满|大于|高于|超过|逾', 'zh');
const ABOVE_BEHIND = waysOf('以上|及以上|或以上|之上|起', 'zh');
/** Months and days are an age beside one of these: 出生满30天, 8个月大, 6个月以下婴儿. */
const OF_BIRTH = waysOf('出生|出生满|出生未满', 'zh');
const OF_INFANTS = waysOf(
  ['', '以下', '以上', '以内']
    .flatMap((by) => ['大', '龄', '婴', '的婴', '宝', '的宝'].map((who) => by + who))
    .join('|'),
  'zh',
);

/** An age that begins with a number at a place: 未满**三岁**, **2至5岁**, **六十五岁以上**. A dash leaves no unit: 2-5岁. */
export function agesZh(units: Int32Array, at: number): Ages | undefined {
  const value = CARDINAL.get(units[at] ?? -1);
  if (value === undefined) return undefined;
  const own = measured(units, at);
  const behind = own?.end ?? at + 1;
  const first = own?.years ?? value;
  const last = measured(units, TO.has(units[behind] ?? -1) ? behind + 1 : behind);
  if (last !== undefined && last.years > first)
    return { from: first, to: last.years + 1, start: at, end: last.end, bound: 'none' };
  if (own === undefined) return undefined;
  const { years, end } = own;
  if (endsBefore(units, at, BELOW_BEFORE)) return { from: 0, to: years, start: at, end, bound: 'below' };
  const below = lengthAt(units, end, BELOW_BEHIND);
  // Up to and with that age.
  if (below > 0) return { from: 0, to: years + 1, start: at, end: end + below, bound: 'below' };
  const above = lengthAt(units, end, ABOVE_BEHIND);
  return above > 0 || endsBefore(units, at, ABOVE_BEFORE)
    ? { from: years, to: Number.POSITIVE_INFINITY, start: at, end: end + above, bound: 'above' }
    : { from: years, to: years + 1, start: at, end, bound: 'none' };
}

/** A number with its measure of age, in years, and where the measure ends. */
function measured(
  units: Int32Array,
  at: number,
): { readonly years: number; readonly end: number } | undefined {
  const value = CARDINAL.get(units[at] ?? -1);
  if (value === undefined) return undefined;
  const behind = at + (FULL.has(units[at + 1] ?? -1) ? 2 : 1);
  if (units[behind] === YEARS)
    return units[behind + 1] === HALF
      ? { years: value + 1 / 2, end: behind + 2 }
      : { years: value, end: behind + 1 };
  const isAge = (end: number) => lengthAt(units, end, OF_INFANTS) > 0 || endsBefore(units, at, OF_BIRTH);
  if (units[at + 1] === DAYS) return isAge(at + 2) ? { years: value / DAYS_A_YEAR, end: at + 2 } : undefined;
  const month = at + (units[at + 1] === PIECE ? 2 : 1);
  return units[month] === MONTHS && isAge(month + 1)
    ? { years: value / MONTHS_A_YEAR, end: month + 1 }
    : undefined;
}
