import { DAYTIME_ZH } from '../../../search/entities/clock-times.ts';

const NUMERAL = '[\\d一二三四五六七八九十]{1,3}';

/** A time of the day as part of a regular expression for a folded text, both languages: 早上8:30, 七点半, 5.15 pm. */
export const CLOCK = `(?:(?:${DAYTIME_ZH})?(?:\\d{1,2}:\\d{2}|${NUMERAL}[点时](?:半|整|[一三]刻|${NUMERAL}分?)?)|\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\.?)`;
/** Nothing but a time of the day, a part of it (傍晚), or hours written with a point (9.30). */
export const CLOCK_ALONE = new RegExp(`^(?:${CLOCK}|\\d{1,2}\\.\\d{2}|${DAYTIME_ZH})$`, 'u');
