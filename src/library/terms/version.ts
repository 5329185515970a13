/**
 * Raise it with every change of what articles are found by: units, terms, grams, their numbers, profiles or their
 * packing. What an earlier program kept is then worked out anew.
 */
export const TERMS_VERSION = 8;
