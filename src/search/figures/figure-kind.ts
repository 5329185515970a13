import type { UnitSpan } from '../index/profile.ts';
import { keyNumber } from '../words/key-number.ts';
import { type FigureContext, isExtent, isExtentName } from './extents.ts';
import type { FigureKind } from './figure-asked.ts';
import { isLifeEvent } from './life-event.ts';
import { MONTH_DAYS } from './months.ts';
import { MONTH } from './number-values.ts';

const DAYS: ReadonlySet<number> = new Set(['日', '号'].map(keyNumber));
const CLOCK: ReadonlySet<number> = new Set(
  "点 时 am pm a.m p.m clock o'clock morn afternoon even noon midnight past quarter minut"
    .split(' ')
    .map(keyNumber),
);
/** `9:00` and `09:00` are one unit each. */
const HOURS: ReadonlySet<number> = new Set(
  Array.from({ length: 24 * 60 }, (_, minute) => {
    const [hours, minutes] = [Math.floor(minute / 60), `${minute % 60}`.padStart(2, '0')];
    return [`${hours}:${minutes}`, `${hours}`.padStart(2, '0').concat(`:${minutes}`)];
  })
    .flat()
    .map(keyNumber),
);
const WEEKDAYS: ReadonlySet<number> = new Set(
  '周 星 拜 每 mondai tuesdai wednesdai thursdai fridai saturdai sundai weekdai weekend daili'
    .split(' ')
    .map(keyNumber),
);
const AGES: ReadonlySet<number> = new Set('岁 old ag'.split(' ').map(keyNumber));
/** As stems. How far from a figure it may stand that it is an age: 72岁, aged 45, at the age of 45, 45 years old. */
const NEAR_AGE = 2;
/** How long something lasts is told by two dates or by the first alone beside one of these, as stems: from 1914 to 1918, since 2001. */
const LASTING: ReadonlySet<number> = new Set('to until till sinc 到 至 自 从 起'.split(' ').map(keyNumber));
const NEAR_LASTING = 2;
/** What is longer than is told in days, as stems. */
const LONG: ReadonlySet<number> = new Set('年 纪 year decad centuri'.split(' ').map(keyNumber));
/** A key that is held for some seconds says nothing of how long anything else takes: 按住三秒, press and hold for 3 seconds. */
const SECONDS: ReadonlySet<number> = new Set(['秒', 'second'].map(keyNumber));
const PRESSED: ReadonlySet<number> = new Set('按 press hold'.split(' ').map(keyNumber));

function isOfPressing(own: Int32Array, { units, isAsked }: FigureContext): boolean {
  return (
    own.some((unit) => SECONDS.has(unit) && !isAsked(unit)) &&
    units.some((unit) => PRESSED.has(unit)) &&
    ![...PRESSED].some(isAsked)
  );
}

/** A number within one of these is no count. */
const MEASURED: ReadonlySet<UnitSpan['kind']> = new Set(['percent', 'money', 'year', 'time', 'duration']);

/** 8.5**折**, 半**价**. */
const PRICED: ReadonlySet<number> = new Set(['折', '价'].map(keyNumber));
/** As stems. What tells of a share that it is taken off a price: 15% **off**, a **discount** of 15%, **half price**. */
const OFF: ReadonlySet<number> = new Set(
  'off discount reduct rebat price 减 优 惠'.split(' ').map(keyNumber),
);
const NEAR_OFF = 2;

function isOfPrice({ end }: UnitSpan, units: Int32Array): boolean {
  return PRICED.has(units[end - 1] ?? -1);
}

/** Whether a share is one of a price: 8.5折, 15% off. */
export function isDiscount(share: UnitSpan, units: Int32Array): boolean {
  if (share.kind !== 'percent') return false;
  const around = units.subarray(Math.max(0, share.start - NEAR_OFF), share.end + NEAR_OFF);
  return isOfPrice(share, units) || around.some((unit) => OFF.has(unit));
}

/** Whether a date has its day: 4月17**日**, **17** April 1931. A year of four digits is none. */
function hasDay(units: Int32Array): boolean {
  return units.some((unit, at) => {
    if (DAYS.has(unit)) return true;
    return MONTH.has(unit) && [units[at - 1], units[at + 1]].some((one) => MONTH_DAYS.has(one ?? -1));
  });
}

/** What is counted as well as high: the floors of a house. Of people there are no six miles. */
const FLOORS: ReadonlySet<number> = new Set('层 storei stori floor'.split(' ').map(keyNumber));

/** Those of a sentence's candidates that are figures of a kind. */
export function figuresOf(
  kind: FigureKind,
  candidates: readonly UnitSpan[],
  { units, entities, isAsked, wantsDay = false }: FigureContext & { readonly wantsDay?: boolean },
): readonly UnitSpan[] {
  return candidates.filter((candidate) => {
    if (kind === 'money' || kind === 'address') return candidate.kind === kind;
    if (kind === 'percent') return candidate.kind === kind && !isOfPrice(candidate, units);
    if (kind === 'discount') return isDiscount(candidate, units);
    if (isLifeEvent(kind))
      return entities.some(
        (date) =>
          date.kind === kind &&
          date.start <= candidate.start &&
          candidate.end <= date.end &&
          (!wantsDay || hasDay(units.subarray(date.start, date.end))),
      );
    if (isExtentName(kind)) return isExtent(kind, candidate, { units, entities, isAsked });
    const own = units.subarray(candidate.start, candidate.end);
    if ((kind === 'days' || kind === 'duration') && isOfPressing(own, { units, entities, isAsked }))
      return false;
    if (kind === 'days' && candidate.kind === 'duration') return !own.some((unit) => LONG.has(unit));
    if (kind === 'duration' && candidate.kind === kind) return true;
    if (kind === 'clock') return own.some((unit) => CLOCK.has(unit) || HOURS.has(unit));
    if (kind === 'duration' || kind === 'days') {
      const around = units.subarray(
        Math.max(0, candidate.start - NEAR_LASTING),
        candidate.end + NEAR_LASTING,
      );
      return around.some((unit) => LASTING.has(unit));
    }
    if (kind === 'age') {
      const around = units.subarray(Math.max(0, candidate.start - NEAR_AGE), candidate.end + NEAR_AGE);
      return around.some((unit) => AGES.has(unit));
    }
    if (kind === 'weekday') return own.some((unit) => WEEKDAYS.has(unit));
    if (kind === 'day') return own.length > 1 && own.some((unit) => DAYS.has(unit) || MONTH.has(unit));
    return (
      candidate.kind === 'number' &&
      !entities.some((other) => {
        if (other.start >= candidate.end || other.end <= candidate.start) return false;
        if (MEASURED.has(other.kind)) return true;
        const measure = units.subarray(candidate.end, other.end);
        return other.kind === 'extent' && !measure.some((unit) => FLOORS.has(unit) || isAsked(unit));
      })
    );
  });
}
