import type { Figure } from './figure.ts';

const CLOCK = /^(上午|早上|下午|晚上?)?(\d{1,2})[:点](\d{2}|半)?分? ?([ap])?\.?m?\.?$/u;
const LAP = /^(\d+)[分'](\d{1,2}(?:\.\d+)?)[秒"]?(?:(?:\/|每)公里)?$/u;
/** Only what can be read in one way: neither 3/4 nor 3-2, which is a score as well. */
const DATE = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]? ?(.*)$/u;
const ISO_DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?: (.+))?$/u;
/** Four figures alone may be of anything. */
const YEAR = /^(?:1\d|20)\d\d年$/u;

const MINUTES_IN_DAY = 1440;
/** At least as many as a month and a year have: dates need only be in order. */
const DAYS_IN_MONTH = 31;
const DAYS_IN_YEAR = 12 * DAYS_IN_MONTH;
/** Before it an hour of the evening (晚上12点, 晚上1点) is of the next day, so that it is not read. */
const EVENING = 5;

/**
 * A time of day, a day with or without one, a year, or a time taken, of a folded cell. `undefined` where it is none, or can be read in
 * two ways.
 *
 * @example readTime('5月3日19:00') // { kind: 'date', value: 227_580, unit: '时' }
 */
export function readTime(text: string): Figure | undefined {
  const clock = readClock(text);
  if (clock !== undefined) return { kind: 'clock', value: clock, unit: '' };
  const [, minutes, seconds] = LAP.exec(text) ?? [];
  if (minutes !== undefined)
    return { kind: 'duration', value: Number(minutes) * 60 + Number(seconds), unit: '秒' };
  return readDate(text) ?? readYear(text);
}

/** In minutes since midnight. */
function readClock(text: string): number | undefined {
  const [whole, part = '', hours = '', minutes = '0', half = ''] = CLOCK.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const isEvening = part.startsWith('晚');
  const told = Number(hours);
  if (isEvening && (told < EVENING || told === 12)) return undefined;
  const isLate = isEvening || part === '下午' || half === 'p';
  const hour = isLate || half === 'a' ? (told % 12) + (isLate ? 12 : 0) : told;
  const minute = minutes === '半' ? 30 : Number(minutes);
  return hour > 24 || minute > 59 ? undefined : hour * 60 + minute;
}

function readDate(text: string): Figure | undefined {
  const [, year = '', month, day, behind = ''] =
    DATE.exec(text) ?? ISO_DATE.exec(text)?.toSpliced(2, 1) ?? [];
  if (month === undefined || Number(month) > 12 || Number(day) > DAYS_IN_MONTH) return undefined;
  const minutes = behind === '' ? 0 : readClock(behind);
  if (minutes === undefined) return undefined;
  const days = Number(year) * DAYS_IN_YEAR + Number(month) * DAYS_IN_MONTH + Number(day);
  // Days with a year and without do not compare, nor those with an hour and without.
  const unit = `${year === '' ? '' : '年'}${behind === '' ? '' : '时'}`;
  return { kind: 'date', value: days * MINUTES_IN_DAY + minutes, unit };
}

function readYear(text: string): Figure | undefined {
  return YEAR.test(text) ? { kind: 'year', value: Number(text.slice(0, 4)), unit: '' } : undefined;
}

/** Before it what is open may be so since the day before; in minutes. */
const DAWN = 6 * 60;
/** What is further apart is perhaps not of one day, or not of the same half of it; in minutes. */
const ONE_SITTING = 6 * 60;
/** Days without a year that are further apart are perhaps of two years; in minutes. */
const ONE_SEASON = 8 * DAYS_IN_MONTH * MINUTES_IN_DAY;

/**
 * Whether times of a column can be put in order as they stand: not where one is of the small hours beside others of the day (23:00, 2:00),
 * nor days without a year in December and January.
 */
export function isInOneOrder(figures: readonly Figure[]): boolean {
  const values = figures.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [first] = figures;
  if (first?.kind === 'clock') return least >= DAWN || most - least <= ONE_SITTING;
  return first?.kind !== 'date' || first.unit.startsWith('年') || most - least <= ONE_SEASON;
}
