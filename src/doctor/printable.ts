/** A name that somebody else chose does not steer the terminal. */
export function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, '');
}
