/**
 * Characters that show nothing themselves and change what is seen around them: controls (line ends among them),
 * the bidirectional embeddings, overrides and isolates of UAX #9 with their marks, and separators of lines.
 * Joiners stay: emoji and some scripts are written with them.
 */
const DECEPTIVE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * Whether a name that a person gives could show as something else than it is.
 * @example isDeceptive('report\u202efdp.exe') // true
 */
export function isDeceptive(name: string): boolean {
  return DECEPTIVE.test(name);
}

/**
 * A title or a name as one line: without what shows nothing, white space as single spaces. No letter changes.
 * @example cleanLine(' 標題\u202e\n下 ') // '標題 下'
 */
export function cleanLine(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/**
 * A text without such characters; tabs and line ends stay.
 * @example removeDeceptive('甲\u0000\u202e乙\n') // '甲乙\n'
 */
export function removeDeceptive(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
