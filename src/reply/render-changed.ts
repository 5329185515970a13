import type { Passage } from '../answer/outcomes.ts';
import type { MessageBody } from './body.ts';
import { LIMITS } from './limits.ts';
import { quotePassage } from './passage.ts';
import { COLOURS, renderCard } from './render.ts';
import { markInWords } from './render-quote.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/** A citation whose article has changed since. */
export interface ChangedCitation {
  /** What stood there; absent where the earlier text was not kept. */
  readonly earlier?: Passage;
  /** What is nearest to it now, or stands at the same place. */
  readonly now?: Passage;
}

/** What became of a citation: that the text has changed since, what stood there, and what is nearest to it now. */
export function renderChanged({ earlier, now }: ChangedCitation, locale: Locale): MessageBody {
  const words = wordsOf(locale).library.cited;
  const parts = [`**${words.changed}**`];
  const share = Math.floor(LIMITS.embed.description / 2) - 200;
  if (earlier !== undefined) parts.push(words.earlier, quotePassage(earlier, { locale, most: share }));
  if (now === undefined) parts.push(words.nothingNow);
  else
    parts.push(earlier === undefined ? words.notKept : words.now, quotePassage(now, { locale, most: share }));
  const mark = now && markInWords(now, locale);
  return renderCard({
    colour: COLOURS.notFound,
    description: parts.join('\n\n'),
    ...(mark !== undefined && { footer: mark }),
  });
}
