/** Of what is typed, in UTF-16 code units. */
export const LONGEST_LINK = 2000;
export const LONGEST_TITLE = 200;
