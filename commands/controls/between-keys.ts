/** Parts the keys of several passages in one id. */
export const BETWEEN_KEYS = '~';
