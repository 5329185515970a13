import { LIMITS } from '../../src/reply/limits.ts';
import { oneLine } from '../../src/reply/markdown.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';

/** The question that stands above an answer, in whatever language it was worded; empty where there is none. */
export function questionIn(heading: string): string {
  const marker = '\0';
  for (const locale of LOCALES) {
    const [before = '', after = ''] = wordsOf(locale).answer.asked(marker).split(marker);
    if (heading.startsWith(before) && heading.endsWith(after)) {
      return heading.slice(before.length, heading.length - after.length).trim();
    }
  }
  return '';
}

/** Whether a question stands whole above an answer, in whatever language that is worded. */
export function standsWhole(question: string): boolean {
  return LOCALES.every((locale) => {
    return wordsOf(locale).answer.asked(oneLine(question)).length <= LIMITS.embed.author;
  });
}
