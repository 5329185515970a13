/** The months in English, folded, from January. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** How they are shortened → their place in the year. Some are other words as well (Jan, mar, dec). */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((month, at): [string, number] => [month.slice(0, 3), at + 1]).filter(
    ([short]) => short !== 'may',
  ),
  ['sept', 9],
]);

/** The months as they are written in English, alternatives of a regular expression. */
export const FULL_MONTH = MONTHS.map(capitalise).join('|');
/** The same, or shortened with a point or without. */
export const MONTH_WRITTEN = `(?:${FULL_MONTH}|(?:${[...SHORT_MONTHS.keys()].map(capitalise).join('|')})(?![a-z])\\.?)`;

/** Names, too: at the end of a sentence (Ann married Jan.) a point says nothing. */
export const NAMES_TOO = 'jan|mar';
const SHORT = [...SHORT_MONTHS.keys()].join('|');

/**
 * The months, whole or shortened, as a part of a regular expression for folded text. A short one has a point (Oct.) or a figure
 * beside it (Sept 3, 5 Oct); behind Jan. and Mar. a figure, a dash or `to` has to follow. Ends where no letter follows: put no word
 * boundary behind it, since behind a point there is none.
 */
export const ANY_MONTH = `(?:${MONTHS.join('|')}|(?:${SHORT})(?:(?<!${NAMES_TOO})\\.|\\.(?= ?\\d| ?-| to )|(?= \\d{1,4}(?!\\d))|(?<=\\d (?:${SHORT}))))(?![a-z])`;

/**
 * What every month has in it, whole or shortened with its point or figure; without looking around, for a first look (`needs` of
 * patterns).
 */
export const WAYS_OF_MONTHS = `${MONTHS.join('|')}|(?:${SHORT})(?:\\.| \\d)|\\d (?:${SHORT})`;

function capitalise(month: string): string {
  return month.charAt(0).toUpperCase() + month.slice(1);
}
