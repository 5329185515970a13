import type { UserError } from '../errors.ts';
import type { MessageBody } from './body.ts';
import { cutText } from './cut.ts';
import { escapeMarkdown, oneLine } from './markdown.ts';
import { COLOURS, renderCard } from './render.ts';
import type { Facts } from './words/command-words.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/** Of what a person wrote, as shown back to them, in UTF-16 code units. */
const FACT_LENGTH = 80;
/** Facts that say what would be right and what to do, or which articles there are: the help is at their end. Of these so much is shown. */
const OURS: ReadonlySet<string> = new Set(['expected', 'remedy', 'articles']);
const OURS_LENGTH = 400;

/** An error in words, as plain text: what was expected, what was found, what to do. */
export function errorInWords({ code, facts }: UserError, locale: Locale): string {
  const words = wordsOf(locale);
  return words.error(words.errors[code](shortFacts(facts)));
}

/** An error that a person can mend, as a message. */
export function renderError(error: UserError, locale: Locale): MessageBody {
  return renderCard({ colour: COLOURS.error, description: escapeMarkdown(errorInWords(error, locale)) });
}

/** What a person sees when something of ours broke: that it did, and the id that finds it in the log. */
export function renderBroken(id: string, locale: Locale): MessageBody {
  return renderCard({ colour: COLOURS.error, description: escapeMarkdown(wordsOf(locale).broken(id)) });
}

function shortFacts(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? cutText(oneLine(fact), OURS.has(name) ? OURS_LENGTH : FACT_LENGTH) : fact,
    ]),
  );
}
