/** The months in English, folded, from January. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** The same as alternatives of a regular expression. */
export const ANY_MONTH = MONTHS.join('|');
