import type { Steps } from '../steps.ts';

const PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '［': '］',
  '[': ']',
  '【': '】',
  '〔': '〕',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '"': '"',
};
const QUOTES = '“‘「『"';
const CLOSING = new Set(Object.values(PAIRS));

/**
 * The longest quotation, and the longest bracket, that stays in one piece though it holds end marks. Longer
 * ones hold sentences that are worth citing one by one.
 */
const LONGEST_QUOTE = 40;
const LONGEST_BRACKET = 150;
/** How many unclosed brackets back a closing one may look for its own. */
const DEEPEST = 8;

export interface Enclosures {
  /** Index of the closing mark, by index of the opening one. */
  readonly closes: ReadonlyMap<number, number>;
  readonly opens: ReadonlyMap<number, number>;
}

export function isClosing(character: string): boolean {
  return CLOSING.has(character);
}

export function isOpening(character: string): boolean {
  return Object.hasOwn(PAIRS, character);
}

export function isQuote(opening: string): boolean {
  return QUOTES.includes(opening);
}

/** Whether what stands between two marks is short enough to be kept in one piece. */
export function isWhole(opening: string, length: number): boolean {
  return length <= (isQuote(opening) ? LONGEST_QUOTE : LONGEST_BRACKET);
}

/** Characters looked at before others may have their turn. */
const STEP = 1000;

/**
 * Which opening mark belongs to which closing one. Marks without a partner are left out. Linear in time; some characters
 * at a time.
 */
export function* enclosureSteps(text: string, start: number, end: number): Steps<Enclosures> {
  const closes = new Map<number, number>();
  const opens = new Map<number, number>();
  const open: number[] = [];
  for (let i = start; i < end; i++) {
    if (i > start && (i - start) % STEP === 0) yield;
    const character = text.charAt(i);
    const closing = isClosing(character) ? findOpening(text, open, character) : -1;
    if (closing >= 0) {
      const opening = open[closing];
      open.length = closing;
      if (opening === undefined) continue;
      closes.set(opening, i);
      opens.set(i, opening);
    } else if (isOpening(character)) open.push(i);
  }
  return { closes, opens };
}

function findOpening(text: string, open: readonly number[], closing: string): number {
  for (let at = open.length - 1; at >= Math.max(0, open.length - DEEPEST); at--) {
    const opening = open[at];
    if (opening !== undefined && PAIRS[text.charAt(opening)] === closing) return at;
  }
  return -1;
}
