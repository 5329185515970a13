import type { MessageBody } from './body.ts';
import { COLOURS, renderCard } from './render.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/**
 * What somebody is told who asks too much: how many seconds to wait, in words. A timestamp of Discord would go on to say
 * “4 minutes ago” within the sentence.
 */
export function renderHeld(
  { whose, seconds }: { readonly whose: 'person' | 'server'; readonly seconds: number },
  locale: Locale,
): MessageBody {
  return renderCard({
    colour: COLOURS.notFound,
    description: wordsOf(locale).settings.held[whose](seconds),
  });
}
