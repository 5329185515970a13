/** What is longer, in letters and digits, says something and is no heading: by the script of the line. */
export const LONGEST_HEADING = { han: 36, latin: 90 } as const;

/**
 * Whether a line has letters or digits, and no more of them than its script may have.
 *
 * @example isWithin('三、注意事项', LONGEST_HEADING) // true
 */
export function isWithin(line: string, longest: Readonly<Record<'han' | 'latin', number>>): boolean {
  const letters = line.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters > 0 && letters <= longest[/\p{Script=Han}/u.test(line) ? 'han' : 'latin'];
}
