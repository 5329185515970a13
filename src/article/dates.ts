const YEAR_FIRST = /^(\d{4})(?:-|\/|\.|年\s?)(\d{1,2})(?:-|\/|\.|月\s?)(\d{1,2})日?(?![\d日])/;
const ISO_TIME = /^(?:[T\s,，]\s?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH_FIRST = /^([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{4})$/;
const DAY_FIRST = /^(\d{1,2}) ([A-Z][a-z]{2,8})\.? (\d{4})$/;

/**
 * A calendar date as people write it, with or without a time of day, as `YYYY-MM-DD`; `undefined` where it
 * is none, or no such day exists.
 * @example readDate('2021年11月1日') // '2021-11-01'
 * @example readDate('2021-02-30') // undefined
 */
export function readDate(written: string): string | undefined {
  const text = written.trim();
  const numeric = YEAR_FIRST.exec(text);
  if (numeric)
    return ISO_TIME.test(text.slice(numeric[0].length)) ? ymd(numeric[1], numeric[2], numeric[3]) : undefined;
  const month = MONTH_FIRST.exec(text);
  if (month) return ymd(month[3], monthNumber(month[1]), month[2]);
  const day = DAY_FIRST.exec(text);
  if (day) return ymd(day[3], monthNumber(day[2]), day[1]);
  return undefined;
}

function monthNumber(name = ''): string {
  return String(MONTHS.findIndex((month) => name.toLowerCase().startsWith(month)) + 1);
}

function ymd(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date.parse lets 30 February roll over into March: the day must come back as it went in.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
