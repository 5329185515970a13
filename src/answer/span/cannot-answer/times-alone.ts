import { MONTHS } from '../../../text/months.ts';

/** Nothing but a month or a day of the week, folded, in English; May, April, June and August are people as well. */
export const TIMES_ALONE = new RegExp(
  `^(?:${MONTHS.filter((month) => !/^(?:april|may|june|august)$/u.test(month)).join('|')}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$`,
  'u',
);
