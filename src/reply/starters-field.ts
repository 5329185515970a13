import { cutText } from './cut.ts';
import { escapeMarkdown, oneLine } from './markdown.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

const MOST = 3;
/** Of each, in UTF-16 code units. */
const LENGTH = 120;

/** Questions to start with, as a field of a reply; at least one is given. */
export function startersField(
  questions: readonly string[],
  locale: Locale,
): { readonly name: string; readonly value: string } {
  const lines = questions.slice(0, MOST).map((one) => `• ${escapeMarkdown(cutText(oneLine(one), LENGTH))}`);
  return { name: wordsOf(locale).help.startWith, value: lines.join('\n') };
}
