/** The places of questions asked at once, from 0, in the id of a control: a digit each. @example writePlaces([0, 2]) // '02' */
export function writePlaces(places: readonly number[]): string {
  return places.join('');
}

const PLACES = /^\d{1,4}$/;

/** @returns none for a control of all that was asked, `undefined` where it is not one of ours */
export function readPlaces(written = ''): readonly number[] | undefined {
  if (written === '') return [];
  return PLACES.test(written) ? [...written].map(Number) : undefined;
}
