import { CARDINAL } from '../figures/number-values.ts';
import { waysOf } from '../figures/unit-ways.ts';
import { keyNumber } from '../words/key-number.ts';
import { characters } from '../words/unit-sets.ts';
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

/** In brackets, which leave no unit: 65周岁（**含**）以上, 18周岁以下（**不含**18周岁）. */
const WITH = waysOf('含|含本数|包含|包括', 'zh');
const WITHOUT = waysOf('不含|不含本数|不包含|不包括', 'zh');

/** A number with its measure. */
interface Measured {
  readonly years: number;
  readonly end: number;
  /** What one of the measure is, in years; with a half, a half. */
  readonly step: number;
  /** Months and days may be of anything. */
  readonly isAge: boolean;
}

/**
 * An age that begins with a number at a place: 未满**三岁**, **2至5岁**, **6至12个月**婴儿, **六十五岁以上**. A dash leaves no unit:
 * 2-5岁.
 */
export function agesZh(units: Int32Array, at: number): Ages | undefined {
  const value = CARDINAL.get(units[at] ?? -1);
  if (value === undefined) return undefined;
  const own = measured(units, at);
  const behind = own?.end ?? at + 1;
  const last = measured(units, TO.has(units[behind] ?? -1) ? behind + 1 : behind);
  const first = own?.years ?? value * (last?.step ?? 1);
  if (last !== undefined && last.years > first && (last.isAge || own?.isAge === true))
    return {
      from: first,
      to: last.years + last.step,
      start: at,
      end: last.end,
      step: last.step,
      bound: 'none',
    };
  return own?.isAge === true ? boundedBy(units, at, own) : undefined;
}

/** One age, with what bounds it on either side. */
function boundedBy(units: Int32Array, at: number, { years, end, step }: Measured): Ages {
  const plain = { start: at, step };
  if (endsBefore(units, at, BELOW_BEFORE)) return { ...plain, from: 0, to: years, end, bound: 'below' };
  const noted = noteAt(units, end);
  const below = lengthAt(units, noted.end, BELOW_BEHIND);
  const above = lengthAt(units, noted.end, ABOVE_BEHIND);
  const after = noteAt(units, noted.end + below + above);
  const isWithout = noted.isWithout || after.isWithout;
  // Up to and with that age, where it is not said otherwise.
  if (below > 0)
    return { ...plain, from: 0, to: isWithout ? years : years + step, end: after.end, bound: 'below' };
  return above > 0 || endsBefore(units, at, ABOVE_BEFORE)
    ? {
        ...plain,
        from: isWithout ? years + step : years,
        to: Number.POSITIVE_INFINITY,
        end: above > 0 ? after.end : end,
        bound: 'above',
      }
    : { ...plain, from: years, to: years + step, end, bound: 'none' };
}

/** A note on whether a bound is meant with its age, and where it ends; where none stands there, at its place. */
function noteAt(units: Int32Array, at: number): { readonly end: number; readonly isWithout: boolean } {
  const without = lengthAt(units, at, WITHOUT);
  const length = without || lengthAt(units, at, WITH);
  const end = at + length;
  return { end: length === 0 ? at : (measured(units, end)?.end ?? end), isWithout: without > 0 };
}

function measured(units: Int32Array, at: number): Measured | undefined {
  const value = CARDINAL.get(units[at] ?? -1);
  if (value === undefined) return undefined;
  const behind = at + (FULL.has(units[at + 1] ?? -1) ? 2 : 1);
  if (units[behind] === YEARS)
    return units[behind + 1] === HALF
      ? { years: value + 1 / 2, end: behind + 2, step: 1 / 2, isAge: true }
      : { years: value, end: behind + 1, step: 1, isAge: true };
  const part = (end: number, step: number): Measured => ({
    years: value * step,
    end,
    step,
    isAge: lengthAt(units, end, OF_INFANTS) > 0 || endsBefore(units, at, OF_BIRTH),
  });
  if (units[at + 1] === DAYS) return part(at + 2, 1 / DAYS_A_YEAR);
  const month = at + (units[at + 1] === PIECE ? 2 : 1);
  return units[month] === MONTHS ? part(month + 1, 1 / MONTHS_A_YEAR) : undefined;
}
