import type { MessageBody } from './body.ts';
import { COLOURS, renderCard } from './render.ts';
import { type Locale, wordsOf } from './words/words.ts';

/** What somebody is told who asks too much: when to try again, as a time that Discord shows in each reader's own clock. */
export function renderHeld(
  { whose, until }: { readonly whose: 'person' | 'server'; readonly until: number },
  locale: Locale,
): MessageBody {
  return renderCard({
    colour: COLOURS.notFound,
    description: wordsOf(locale).settings.held[whose](`<t:${until}:R>`),
  });
}
